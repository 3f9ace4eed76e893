// Rhythm: the median gap between purchases.
#include "core/insight/rhythm.h"

#include "core/base/money.h"

#include <algorithm>

namespace perennial {
namespace {

constexpr qsizetype fewestGaps = 3;

} // namespace

qint64 Rhythm::ratio() const
{
    return divideRounded(Int128(daysSince) * 200, medianGapTwice);
}

std::optional<Rhythm> rhythmOf(const Customer& customer, QDate day)
{
    const qint64 today = day.toJulianDay();
    QVector<qint64> gaps;
    qint64 last = -1;
    for (const qint64 bought : customer.days) {
        if (bought > today)
            break;
        if (last >= 0)
            gaps.append(bought - last);
        last = bought;
    }
    if (gaps.size() < fewestGaps)
        return std::nullopt;
    std::sort(gaps.begin(), gaps.end());
    const qsizetype middle = gaps.size() / 2;
    const qint64 twice = gaps.size() % 2 ? gaps[middle] * 2 : gaps[middle - 1] + gaps[middle];
    return Rhythm{customer.id, twice, today - last};
}

QVector<Rhythm> customersAtRisk(const QVector<Customer>& customers, QDate day, int longest)
{
    QVector<Rhythm> atRisk;
    for (const Customer& customer : customers) {
        const auto rhythm = rhythmOf(customer, day);
        if (rhythm && rhythm->isAtRisk() && (!longest || rhythm->daysSince <= longest))
            atRisk.append(*rhythm);
    }
    std::stable_sort(atRisk.begin(), atRisk.end(),
                     [](const Rhythm& left, const Rhythm& right) { return left.ratio() > right.ratio(); });
    return atRisk;
}

} // namespace perennial
