// Instalment amounts: agreed ones, percentages, equal parts, and what is left.
#include "core/lifecycle/fulfillment/instalment_amounts.h"

namespace perennial {

QVector<Money> instalmentAmounts(Money total, const QVector<InstalmentShare>& shares)
{
    QVector<Money> amounts(shares.size());
    Money left = total;
    qint64 free = 0;
    qsizetype last = -1; // of those whose amount is not agreed
    for (qsizetype i = 0; i < shares.size(); ++i) {
        amounts[i] = shares[i].amount    ? *shares[i].amount
                     : shares[i].percent ? percentOf(total, *shares[i].percent)
                                         : Money();
        left -= amounts[i];
        free += !shares[i].amount && !shares[i].percent ? 1 : 0;
        last = shares[i].amount ? last : i;
    }
    const Money each = free ? Money{divideRounded(left.minor, free)} : Money();
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (!shares[i].amount && !shares[i].percent) {
            amounts[i] = each;
            left -= each;
        }
    }
    if (last >= 0)
        amounts[last] += left;
    return amounts;
}

bool isWhole(const QVector<InstalmentShare>& shares)
{
    constexpr qint64 all = 10'000; // basis points
    qint64 points = 0;
    bool hasAgreed = false;
    for (const InstalmentShare& share : shares) {
        if (!share.amount && !share.percent)
            return true;
        points += share.percent ? share.percent->basisPoints : 0;
        hasAgreed = hasAgreed || share.amount;
    }
    return points == all || hasAgreed;
}

} // namespace perennial
