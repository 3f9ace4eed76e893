// Own order: figures that are typed read the same in a mirrored window.
#pragma once
#include <QLineEdit>

namespace perennial {

// For a line that takes a day, a time or a number: it stands on the side where `direction` begins, but
// "2026-11-30 14:00" does not become "14:00 2026-11-30".
inline void keepOwnOrder(QLineEdit* line, Qt::LayoutDirection direction)
{
    line->setLayoutDirection(Qt::LeftToRight);
    line->setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace perennial
