// Standing in words: the debt first, then how many of each kind.
#include "ui/record/standing_words.h"
#include "core/base/words.h"
#include "ui/support/display.h"

namespace perennial {

QString standingWords(const Standing& standing, const QString& currency)
{
    QStringList words;
    if (standing.owed > Money())
        words.append(Words::tr("Owes %1").arg(formatMoney(standing.owed, currency)));
    if (standing.owed < Money())
        words.append(Words::tr("Has %1 to their credit").arg(formatMoney(-standing.owed, currency)));
    if (standing.invoices)
        words.append(Words::tr("%Ln open invoice(s)", nullptr, int(standing.invoices)));
    if (standing.orders)
        words.append(Words::tr("%Ln open order(s)", nullptr, int(standing.orders)));
    if (standing.cases)
        words.append(Words::tr("%Ln open case(s)", nullptr, int(standing.cases)));
    return words.isEmpty() ? Words::tr("Nothing is open") : words.join(QStringLiteral(" · "));
}

} // namespace perennial
