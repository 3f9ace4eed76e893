// KeyboardLoan: remembering and giving back.
#include "ui/support/keyboard_loan.h"
#include <QApplication>

namespace perennial {

void KeyboardLoan::begin()
{
    m_lender = QApplication::focusWidget();
}

bool KeyboardLoan::end()
{
    QWidget* lender = m_lender;
    m_lender.clear();
    if (!lender || !lender->isVisible() || !lender->isEnabled())
        return false;
    lender->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace perennial
