// Accessible: names, descriptions and alerts.
#include "ui/support/accessible.h"
#include <QAccessible>
#include <QWidget>

namespace perennial {

void describe(QWidget* widget, const QString& name, const QString& description)
{
    widget->setAccessibleName(name);
    if (!description.isNull())
        widget->setAccessibleDescription(description);
}

void announce(QWidget* widget, const QString& text)
{
    widget->setAccessibleName(text);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace perennial
