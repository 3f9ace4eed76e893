// Trade days.
#include "core/lifecycle/transaction/trade_days.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {

void refuseStrangeDay(const Reader& reader, QDate on, QDate first, const QString& document, const char* field)
{
    if (first.isValid() && on < first)
        throw refused(
            Trade::tr("%1 lies before %2, the day of %3. Nothing was changed; choose that day or a later one.")
                .arg(inWords(on), inWords(first), document),
            QString::fromLatin1(field));
    if (on > reader.clock().today().addYears(1))
        throw refused(Trade::tr("%1 is more than a year ahead. Nothing was changed; check the year.").arg(inWords(on)),
                      QString::fromLatin1(field));
}

} // namespace perennial
