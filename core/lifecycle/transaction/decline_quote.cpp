// Decline quote: sent to declined.
#include "core/lifecycle/transaction/decline_quote.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {

void declineQuote(Desk& desk, const DeclineQuote& ask)
{
    Row<Quote> quote = desk.load<Quote>(ask.quote);
    if (!quote.is(Quote::status, Quote::sent))
        throw refused(
            Trade::tr("%1 is not with the customer: only a sent quote can be declined.").arg(quote.reference()),
            QString::fromLatin1(Quote::status.key));
    if (ask.reason.trimmed().isEmpty())
        throw refused(Trade::tr("Say why %1 was declined.").arg(quote.reference()),
                      QString::fromLatin1(Quote::declineReason.key));
    quote.set(Quote::status, Quote::declined)
        .set(Quote::declineReason, ask.reason)
        .set(Quote::decidedOn, ask.on.isValid() ? ask.on : desk.today());
    desk.save(quote);
}

} // namespace perennial
