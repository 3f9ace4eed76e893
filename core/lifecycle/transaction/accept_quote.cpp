// Accept quote: the offered lines become an order's.
#include "core/lifecycle/transaction/accept_quote.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/transaction/copy_line.h"
#include "core/lifecycle/transaction/document_lines.h"
#include "core/lifecycle/transaction/quote_revisions.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

void refuseUnacceptable(const Row<Quote>& quote, QDate on)
{
    const QString field = QString::fromLatin1(Quote::status.key);
    if (quote.is(Quote::status, Quote::draft))
        throw refused(Trade::tr("%1 is a draft. Send it before it is accepted.").arg(quote.reference()), field);
    if (quote.is(Quote::status, Quote::accepted) || quote.is(Quote::status, Quote::converted))
        throw refused(Trade::tr("%1 was accepted already; its order exists.").arg(quote.reference()), field);
    if (quote.is(Quote::status, Quote::superseded))
        throw refused(Trade::tr("%1 was superseded. Accept its newer revision.").arg(quote.reference()), field);
    if (!quote.is(Quote::status, Quote::sent))
        throw refused(Trade::tr("%1 was declined. Revise it to offer it again.").arg(quote.reference()), field);
    const QDate until = quote[Quote::validUntil];
    if (until.isValid() && until < on)
        throw refused(Trade::tr("%1 expired: it was valid until %2. Revise it, which makes a new draft with the same "
                                "lines, and send that one.")
                          .arg(quote.reference(), inWords(until)),
                      QString::fromLatin1(Quote::validUntil.key));
}

void writeLines(Desk& desk, const AcceptQuote& ask, Ref order)
{
    for (const Row<QuoteLine>& from : linesOf<QuoteLine>(desk, ask.quote)) {
        if (from[QuoteLine::optional] && !ask.options.contains(from[QuoteLine::position]))
            continue;
        Row<SalesOrderLine> line = desk.blank<SalesOrderLine>();
        copyLine(desk, from, line);
        line.set(SalesOrderLine::document, order).set(SalesOrderLine::source, from.ref());
        desk.save(line);
    }
}

} // namespace

Accepted acceptQuote(Desk& desk, const AcceptQuote& ask)
{
    Row<Quote> quote = desk.load<Quote>(ask.quote);
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    refuseUnacceptable(quote, on);
    refuseOutdated(desk, quote);

    Row<SalesOrder> order = desk.blank<SalesOrder>();
    copyTerms(quote, order);
    order.set(SalesOrder::quote, quote.ref())
        .set(SalesOrder::opportunity, quote[Quote::opportunity])
        .set(SalesOrder::orderedAt, on)
        .set(SalesOrder::promisedAt, ask.promisedAt)
        .set(SalesOrder::customerReference, ask.customerReference);
    desk.save(order);
    writeLines(desk, ask, order.ref());

    quote.set(Quote::status, Quote::accepted).set(Quote::decidedOn, on);
    desk.save(quote);
    return {order.ref()};
}

} // namespace perennial
