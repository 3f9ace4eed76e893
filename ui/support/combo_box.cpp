// ComboBox: keeps the accessible description in step with the value.
#include "ui/support/combo_box.h"
#include <QAbstractItemView>
#include <QWheelEvent>

namespace perennial {

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(14);
    connect(this, &QComboBox::currentTextChanged, this, &ComboBox::tellValue);
}

bool ComboBox::setValue(const QVariant& value)
{
    const int at = findData(value);
    if (at < 0)
        return false;
    setCurrentIndex(at);
    return true;
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    // Scrolling a form must not change what the mouse happens to pass over.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

// Also after a change that was made quietly.
void ComboBox::focusInEvent(QFocusEvent* event)
{
    tellValue();
    QComboBox::focusInEvent(event);
}

void ComboBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(modelColumn()) + 24);
    QComboBox::showPopup();
}

void ComboBox::tellValue()
{
    setAccessibleDescription(currentText());
}

} // namespace perennial
