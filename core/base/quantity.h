// Quantity and Percent: whole numbers of thousandths and of basis points.
#pragma once
#include <QtGlobal>
#include <compare>

namespace perennial {

// A count of things in thousandths: 1.5 kg is 1500. Arithmetic throws Error Invalid when 64 bits do not suffice.
struct Quantity {
    qint64 thousandths = 0;

    auto operator<=>(const Quantity&) const = default;
    Quantity& operator+=(Quantity other);
    Quantity& operator-=(Quantity other);
};

Quantity operator+(Quantity left, Quantity right);
Quantity operator-(Quantity left, Quantity right);
Quantity operator-(Quantity quantity);

// A share in basis points: 19 % is 1900. Arithmetic throws Error Invalid when 64 bits do not suffice.
struct Percent {
    qint64 basisPoints = 0;

    auto operator<=>(const Percent&) const = default;
};

Percent operator+(Percent left, Percent right);
Percent operator-(Percent left, Percent right);
Percent operator-(Percent percent);

} // namespace perennial
