// Ageing: open invoices by how long they are overdue.
#pragma once
#include "core/base/money.h"

#include <QDate>
#include <array>

namespace perennial {

enum class Age { Current, To30, To60, To90, Over90 };
constexpr int ageCount = 5;

// Current up to and on the day it is due, then 1–30, 31–60, 61–90 and 91 or more days. Current without a due date.
Age ageOf(QDate due, QDate today);

// "Not due yet", "1–30 days", translated.
QString ageLabel(Age age);

// The due dates of an age, both ends included; an invalid date is an open end.
struct DueSpan {
    QDate from;
    QDate to;
};
DueSpan dueSpanOf(Age age, QDate today);

// Sums by age.
struct Ageing {
    std::array<Money, ageCount> open = {};
    std::array<int, ageCount> count = {}; // of what is open
    void add(QDate due, QDate today, Money amount);
    Money total() const;
    Money overdue() const;
};

} // namespace perennial
