// Quantity and Percent: checked sums.
#include "core/base/quantity.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <limits>

namespace perennial {
namespace {

[[noreturn]] void throwTooMany()
{
    throw invalid(QCoreApplication::translate("Quantity", "The number is too large to be calculated with."));
}

qint64 sum(qint64 left, qint64 right)
{
    qint64 result = 0;
    if (__builtin_add_overflow(left, right, &result))
        throwTooMany();
    return result;
}

qint64 difference(qint64 left, qint64 right)
{
    qint64 result = 0;
    if (__builtin_sub_overflow(left, right, &result))
        throwTooMany();
    return result;
}

} // namespace

Quantity& Quantity::operator+=(Quantity other)
{
    thousandths = sum(thousandths, other.thousandths);
    return *this;
}

Quantity& Quantity::operator-=(Quantity other)
{
    thousandths = difference(thousandths, other.thousandths);
    return *this;
}

Quantity operator+(Quantity left, Quantity right)
{
    return {sum(left.thousandths, right.thousandths)};
}

Quantity operator-(Quantity left, Quantity right)
{
    return {difference(left.thousandths, right.thousandths)};
}

Quantity operator-(Quantity quantity)
{
    return {difference(0, quantity.thousandths)};
}

Percent operator+(Percent left, Percent right)
{
    return {sum(left.basisPoints, right.basisPoints)};
}

Percent operator-(Percent left, Percent right)
{
    return {difference(left.basisPoints, right.basisPoints)};
}

Percent operator-(Percent percent)
{
    return {difference(0, percent.basisPoints)};
}

} // namespace perennial
