// Chosen rows: how a selection travels with a place, from list to table to board and back.
#pragma once
#include "ui/support/page.h"
#include <QVector>

namespace perennial {

// Nothing is written for less than two, nor for more than a place should hold in the history of Back.
void carryChosen(Place& place, const QVector<Id>& ids);

// Empty where the place carries none.
QVector<Id> chosenIn(const Place& place);

} // namespace perennial
