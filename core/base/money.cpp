// Money: checked sums and products, rounded once.
#include "core/base/money.h"

#include "core/base/currency.h"
#include "core/base/error.h"
#include "core/base/numbers.h"

#include <QCoreApplication>
#include <limits>

namespace perennial {
namespace {

constexpr qint64 wholeInBasisPoints = 10'000;
constexpr qint64 wholeInThousandths = 1'000;
constexpr qint64 wholeInMillionths = 1'000'000;

[[noreturn]] void throwTooLarge()
{
    throw invalid(QCoreApplication::translate("Money", "The amount is too large to be calculated with. Check the price "
                                                       "and the quantity."));
}

Int128 product(Int128 left, Int128 right)
{
    Int128 result = 0;
    if (__builtin_mul_overflow(left, right, &result))
        throwTooLarge();
    return result;
}

} // namespace

Money& Money::operator+=(Money other)
{
    if (__builtin_add_overflow(minor, other.minor, &minor))
        throwTooLarge();
    return *this;
}

Money& Money::operator-=(Money other)
{
    if (__builtin_sub_overflow(minor, other.minor, &minor))
        throwTooLarge();
    return *this;
}

Money operator+(Money left, Money right)
{
    return left += right;
}

Money operator-(Money left, Money right)
{
    return left -= right;
}

Money operator-(Money amount)
{
    return Money{} - amount;
}

qint64 divideRounded(Int128 n, qint64 d)
{
    if (d == 0)
        throw invalid(QCoreApplication::translate("Money", "A division by zero has no result."));
    Int128 quotient = n / d;
    const Int128 rest = n % d;
    const Int128 restSize = rest < 0 ? -rest : rest;
    const Int128 half = d < 0 ? -Int128(d) : Int128(d);
    if (restSize * 2 >= half)
        quotient += (n < 0) == (d < 0) ? 1 : -1;
    if (quotient > std::numeric_limits<qint64>::max() || quotient < std::numeric_limits<qint64>::min())
        throwTooLarge();
    return qint64(quotient);
}

Money lineAmount(Money unitPrice, Quantity quantity, Percent discount)
{
    const Int128 kept = Int128(wholeInBasisPoints) - discount.basisPoints;
    const Int128 exact = product(product(unitPrice.minor, quantity.thousandths), kept);
    return {divideRounded(exact, wholeInThousandths * wholeInBasisPoints)};
}

Money percentOf(Money amount, Percent percent)
{
    return {divideRounded(product(amount.minor, percent.basisPoints), wholeInBasisPoints)};
}

Money netOfGross(Money gross, Percent tax)
{
    if (tax.basisPoints <= -wholeInBasisPoints)
        throw invalid(QCoreApplication::translate("Money", "A tax of −100% or less leaves no net amount."));
    const Int128 divisor = Int128(tax.basisPoints) + wholeInBasisPoints;
    if (divisor > std::numeric_limits<qint64>::max())
        throwTooLarge();
    return {divideRounded(product(gross.minor, wholeInBasisPoints), qint64(divisor))};
}

Money convert(Money amount, ExchangeRate rate, int fromDecimals, int toDecimals)
{
    if (rate.micro <= 0)
        throw invalid(QCoreApplication::translate("Money", "An exchange rate must be greater than zero."));
    Int128 exact = product(amount.minor, rate.micro);
    qint64 divisor = wholeInMillionths;
    if (toDecimals >= fromDecimals)
        exact = product(exact, powerOfTen(toDecimals - fromDecimals));
    else
        divisor *= powerOfTen(fromDecimals - toDecimals);
    return {divideRounded(exact, divisor)};
}

Money convert(Money amount, ExchangeRate rate, const QString& fromCurrency, const QString& toCurrency)
{
    return convert(amount, rate, decimalsOf(fromCurrency), decimalsOf(toCurrency));
}

} // namespace perennial
