// Ageing: days since an invoice was due.
#include "core/insight/ageing.h"

#include <QCoreApplication>

namespace perennial {
namespace {

// The last day after the due date that belongs to each age but the oldest.
constexpr std::array<qint64, ageCount - 1> lastDays{0, 30, 60, 90};

} // namespace

Age ageOf(QDate due, QDate today)
{
    const qint64 days = due.isValid() ? due.daysTo(today) : 0;
    for (size_t age = 0; age < lastDays.size(); ++age) {
        if (days <= lastDays[age])
            return Age(age);
    }
    return Age::Over90;
}

QString ageLabel(Age age)
{
    switch (age) {
    case Age::Current: return QCoreApplication::translate("Ageing", "Not due yet");
    case Age::To30: return QCoreApplication::translate("Ageing", "1–30 days");
    case Age::To60: return QCoreApplication::translate("Ageing", "31–60 days");
    case Age::To90: return QCoreApplication::translate("Ageing", "61–90 days");
    case Age::Over90: break;
    }
    return QCoreApplication::translate("Ageing", "Over 90 days");
}

DueSpan dueSpanOf(Age age, QDate today)
{
    const size_t index = size_t(age);
    DueSpan span;
    if (age != Age::Over90)
        span.from = age == Age::Current ? today : today.addDays(-lastDays[index]);
    if (age != Age::Current)
        span.to = today.addDays(-lastDays[index - 1] - 1);
    return span;
}

void Ageing::add(QDate due, QDate today, Money amount)
{
    const size_t age = size_t(ageOf(due, today));
    open[age] += amount;
    ++count[age];
}

Money Ageing::total() const
{
    Money sum;
    for (const Money part : open)
        sum += part;
    return sum;
}

Money Ageing::overdue() const
{
    return total() - open[size_t(Age::Current)];
}

} // namespace perennial
