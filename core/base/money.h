// Money: an amount in minor units, and the arithmetic that rounds once, half away from zero.
#pragma once
#include "core/base/quantity.h"

#include <QString>
#include <compare>

namespace perennial {

// Room for a product of two 64-bit numbers.
__extension__ typedef __int128 Int128;

// An amount in minor units (cents of a euro, yen, thousandths of a dinar). The currency is a field of its own, so
// amounts of two currencies are kept apart by whoever holds them. All arithmetic throws Error Invalid when 64 bits do
// not suffice.
struct Money {
    qint64 minor = 0;

    auto operator<=>(const Money&) const = default;
    Money& operator+=(Money other);
    Money& operator-=(Money other);
};

Money operator+(Money left, Money right);
Money operator-(Money left, Money right);
Money operator-(Money amount);

// What one unit of the source currency costs in the target currency, in millionths: 1.0842 USD per EUR is 1'084'200.
struct ExchangeRate {
    qint64 micro = 1'000'000;

    auto operator<=>(const ExchangeRate&) const = default;
};

// n ÷ d rounded half away from zero. Throws Error Invalid when d is 0 or the result needs more than 64 bits.
qint64 divideRounded(Int128 n, qint64 d);

// price × quantity × (1 − discount), rounded once.
Money lineAmount(Money unitPrice, Quantity quantity, Percent discount = {});

// amount × percent.
Money percentOf(Money amount, Percent percent);

// gross ÷ (1 + tax). Throws Error Invalid when tax is -100 % or less.
Money netOfGross(Money gross, Percent tax);

// The amount in another currency. The decimals are those of currency.h (0 to 4). Throws Error Invalid for a rate ≤ 0.
Money convert(Money amount, ExchangeRate rate, int fromDecimals, int toDecimals);
Money convert(Money amount, ExchangeRate rate, const QString& fromCurrency, const QString& toCurrency);

} // namespace perennial
