// To front: a window the user shall see now.
#pragma once

class QWidget;

namespace perennial {

// Shows it, also from the task bar, above others and with the keyboard, as far as the desktop lets it.
void bringToFront(QWidget* window);

} // namespace perennial
