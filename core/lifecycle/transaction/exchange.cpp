// Exchange: rates of a day and amounts in two currencies.
#include "core/lifecycle/transaction/exchange.h"
#include "core/base/currency.h"
#include "core/base/numbers.h"
#include "core/catalog/entities/shared/currency_rate.h"
#include <cstdlib>

namespace perennial {

std::optional<ExchangeRate> rateOn(const Reader& reader, const QString& currency, QDate on)
{
    if (currency.isEmpty() || currency == reader.baseCurrency())
        return ExchangeRate();
    const auto rate = reader.first<CurrencyRate>(
        {whereIs(CurrencyRate::currency, currency), where(CurrencyRate::validFrom, Op::AtMost, on)},
        {SortKey{QString::fromLatin1(CurrencyRate::validFrom.key), true}});
    if (!rate)
        return std::nullopt;
    return ExchangeRate{(*rate)[CurrencyRate::rate]};
}

Money fromBase(Money amount, ExchangeRate rate, const QString& baseCurrency, const QString& currency)
{
    const int shift = decimalsOf(currency) - decimalsOf(baseCurrency);
    const Int128 scaled = Int128(amount.minor) * 1'000'000 * (shift > 0 ? powerOfTen(shift) : 1);
    const Int128 divisor = Int128(rate.micro) * (shift < 0 ? powerOfTen(-shift) : 1);
    return Money{divideRounded(scaled, qint64(divisor))};
}

Money rescaled(Money amount, const QString& readAs, const QString& currency)
{
    const int shift = decimalsOf(currency) - decimalsOf(readAs);
    const Int128 minor = Int128(amount.minor) * (shift > 0 ? powerOfTen(shift) : 1);
    return Money{divideRounded(minor, qint64(shift < 0 ? powerOfTen(-shift) : 1))};
}

} // namespace perennial
