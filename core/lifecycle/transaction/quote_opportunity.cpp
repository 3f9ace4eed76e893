// Quote opportunity: the deal's lines become the quote's.
#include "core/lifecycle/transaction/quote_opportunity.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

void writeLines(Desk& desk, const Row<Opportunity>& deal, Ref quote)
{
    using From = OpportunityLine;
    const QVector<Row<From>> lines = desk.list<From>({whereIs(From::opportunity, deal.ref())},
                                                     {SortKey{QString::fromLatin1(From::position.key), false}});
    for (const Row<From>& from : lines) {
        Row<QuoteLine> line = desk.blank<QuoteLine>();
        line.set(QuoteLine::document, quote)
            .set(QuoteLine::source, from.ref())
            .set(QuoteLine::product, from[From::product])
            .set(QuoteLine::name, from[From::name])
            .set(QuoteLine::unit, from[From::unit])
            .set(QuoteLine::quantity, from[From::quantity])
            .set(QuoteLine::discount, from[From::discount]);
        if (from.has(From::unitPrice))
            line.set(QuoteLine::unitPrice, from[From::unitPrice]).set(QuoteLine::currency, deal[Opportunity::currency]);
        desk.save(line);
    }
    if (lines.isEmpty() && deal[Opportunity::amount] != Money()) {
        Row<QuoteLine> line = desk.blank<QuoteLine>();
        line.set(QuoteLine::document, quote)
            .set(QuoteLine::name, deal[Opportunity::name])
            .set(QuoteLine::currency, deal[Opportunity::currency])
            .set(QuoteLine::unitPrice, deal[Opportunity::amount]);
        desk.save(line);
    }
}

} // namespace

Quoted quoteOpportunity(Desk& desk, const QuoteOpportunity& ask)
{
    const Row<Opportunity> deal = desk.load<Opportunity>(ask.opportunity);
    if (deal.status() == StatusType::Won || deal.status() == StatusType::Lost)
        throw refused(Trade::tr("“%1” is closed. Reopen the opportunity to quote it again.").arg(deal.title()),
                      QString::fromLatin1(Opportunity::stage.key));
    if (!deal[Opportunity::account])
        throw refused(
            Trade::tr("“%1” has no company to send a quote to. Choose one on the opportunity.").arg(deal.title()),
            QString::fromLatin1(Opportunity::account.key));
    Row<Quote> quote = desk.blank<Quote>();
    quote.set(Quote::account, deal[Opportunity::account])
        .set(Quote::contact, deal[Opportunity::contact])
        .set(Quote::opportunity, deal.ref())
        .set(Quote::subject, ask.subject.isEmpty() ? deal[Opportunity::name] : ask.subject)
        .set(Quote::currency, deal[Opportunity::currency])
        .set(Quote::validUntil, ask.validUntil)
        .set(Common::owner, deal[Common::owner]);
    desk.save(quote);
    writeLines(desk, deal, quote.ref());
    return {quote.ref()};
}

} // namespace perennial
