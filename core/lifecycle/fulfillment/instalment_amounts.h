// Instalment amounts: how a total is shared out among parts.
#pragma once
#include "core/base/money.h"
#include <QVector>
#include <optional>

namespace perennial {

// What was agreed about one part; neither: an equal part of what the others leave.
struct InstalmentShare {
    std::optional<Percent> percent = {}; // of the total
    std::optional<Money> amount = {};
};

// The amounts in the order of the shares, in the currency of the total. Percentages and equal parts are rounded half
// away from zero; the last part of no agreed amount takes what is left, so that the sum is the total. Where every
// amount is agreed, the sum is theirs.
QVector<Money> instalmentAmounts(Money total, const QVector<InstalmentShare>& shares);

// Whether they share out the whole: some part takes what is left, or the percentages come to 100 %. Agreed amounts
// alone may come to anything.
bool isWhole(const QVector<InstalmentShare>& shares);

} // namespace perennial
