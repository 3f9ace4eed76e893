// Paper columns: how wide the columns of a table become on a page.
#pragma once
#include "ui/support/printing.h"

namespace perennial {

// Numbers get what they need; texts share the rest by what they need, none less than a word.
QVector<qreal> columnWidths(const PaperTable& table, qreal room, qreal padding, int pixels);

// Whether the table would rather lie on a landscape page `room` wide upright.
bool wantsWidth(const PaperTable& table, qreal room);

} // namespace perennial
