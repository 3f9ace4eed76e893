// To front: out of the task bar, up, active.
#include "ui/support/to_front.h"
#include <QWidget>

namespace perennial {

void bringToFront(QWidget* window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace perennial
