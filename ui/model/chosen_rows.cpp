// Chosen rows: to the state of a place and from it.
#include "ui/model/chosen_rows.h"

namespace perennial {
namespace {

constexpr int mostCarried = 5'000;
const auto carried = QStringLiteral("selected");

} // namespace

void carryChosen(Place& place, const QVector<Id>& ids)
{
    if (ids.size() > 1 && ids.size() <= mostCarried)
        place.state.insert(carried, QVariant::fromValue(ids));
}

QVector<Id> chosenIn(const Place& place)
{
    return place.state.value(carried).value<QVector<Id>>();
}

} // namespace perennial
