// Worked out: columns of a list of our own whose values the program finds itself, and no file tells it.
#pragma once
#include "core/catalog/entity.h"
#include <QString>
#include <QVector>

namespace perennial {

// Whether a column holds what the program works out for records of `def`: totals, moments of steps, numbers it gives.
// Only in a file that has our external references, as every list of ours has: elsewhere the same word may mean a field.
bool isWorkedOut(const EntityDef& def, const QVector<QString>& headers, int column);

} // namespace perennial
