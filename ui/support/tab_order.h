// Tab order: Tab goes the way the eye does, also through what was added while the program runs.
#pragma once

class QWidget;

namespace perennial {

// Puts everything below `root` that Tab reaches in the order of its layouts, the first of it where it stands. Without
// this a button made later comes last, wherever it is on screen.
void tabInLayoutOrder(QWidget* root);

} // namespace perennial
