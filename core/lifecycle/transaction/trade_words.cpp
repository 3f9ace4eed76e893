// Trade words: amounts, quantities and dates inside of sentences.
#include "core/lifecycle/transaction/trade_words.h"
#include "core/base/clock.h"
#include "core/base/currency.h"
#include "core/base/numbers.h"

namespace perennial {

QString inWords(Money amount, const QString& currency)
{
    return decimalText(amount.minor, decimalsOf(currency)) + QLatin1Char(' ') + currency;
}

QString inWords(Quantity quantity)
{
    return shortDecimalText(quantity.thousandths, 3);
}

QString inWords(QDate date)
{
    return dateText(date);
}

} // namespace perennial
