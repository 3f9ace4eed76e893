// Send quote: draft to sent.
#include "core/lifecycle/transaction/send_quote.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/lifecycle/transaction/document_lines.h"
#include "core/lifecycle/transaction/quote_revisions.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {

void sendQuote(Desk& desk, const SendQuote& ask)
{
    Row<Quote> quote = desk.load<Quote>(ask.quote);
    if (!quote.is(Quote::status, Quote::draft))
        throw refused(Trade::tr("%1 was sent already. Revise it to send another one.").arg(quote.reference()),
                      QString::fromLatin1(Quote::status.key));
    refuseOutdated(desk, quote);
    const QVector<Row<QuoteLine>> lines = linesOf<QuoteLine>(desk, quote.ref());
    const auto counts = [](const Row<QuoteLine>& line) { return !line[QuoteLine::optional]; };
    if (std::none_of(lines.begin(), lines.end(), counts))
        throw refused(Trade::tr("%1 offers nothing yet: it has no line that is not optional. Add a line first.")
                          .arg(quote.reference()),
                      QString::fromLatin1(Quote::netTotal.key));
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    const QDate until = quote[Quote::validUntil];
    if (until.isValid() && until < on)
        throw refused(Trade::tr("%1 was valid until %2. Choose a later day before sending it.")
                          .arg(quote.reference(), inWords(until)),
                      QString::fromLatin1(Quote::validUntil.key));
    quote.set(Quote::status, Quote::sent).set(Quote::sentOn, on);
    desk.save(quote);
}

} // namespace perennial
