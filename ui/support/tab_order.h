// Tab order: Tab goes the way the eye does, also through what was added while the program runs.
#pragma once

class QObject;
class QWidget;

namespace perennial {

// Puts everything below `root` that Tab reaches in the order of its layouts, the first of it where it stands. Without
// this a button made later comes last, wherever it is on screen.
void tabInLayoutOrder(QWidget* root);

// Where Tab would stop first within `root` now, in the order of its layouts; null where nothing takes the keyboard.
QWidget* firstStop(QWidget* root);

// From now on, as long as `owner` lives, what gets the keyboard is scrolled into sight, with the card it stands on
// where that has room. Qt does so only where the keyboard was in the scroll area before.
void keepKeyboardInSight(QObject* owner);

// Once: what has the keyboard below `root`, if it is there.
void bringKeyboardInSight(const QWidget* root);

// Once, for what stands elsewhere since it got the keyboard: the field below `root` that is typed into, if any.
void bringTypedInSight(const QWidget* root);

} // namespace perennial
