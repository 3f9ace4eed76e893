// Accessible: names, descriptions and alerts.
#include "ui/support/accessible.h"
#include <QAccessible>
#include <QAccessibleWidget>
#include <QStackedWidget>

namespace perennial {
namespace {

class PassedStack : public QAccessibleWidget {
public:
    explicit PassedStack(QStackedWidget* stack) : QAccessibleWidget(stack, QAccessible::Client) {}

    int childCount() const override { return stack()->count(); }
    QAccessibleInterface* child(int page) const override
    {
        return QAccessible::queryAccessibleInterface(stack()->widget(page)); // none where there is no such page
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        auto* page = child ? qobject_cast<QWidget*>(child->object()) : nullptr;
        return page ? stack()->indexOf(page) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const bool isHere = stack()->currentWidget() && rect().contains(x, y);
        return isHere ? QAccessible::queryAccessibleInterface(stack()->currentWidget()) : nullptr;
    }

private:
    QStackedWidget* stack() const { return static_cast<QStackedWidget*>(object()); }
};

QAccessibleInterface* passedStack(const QString& className, QObject* object)
{
    auto* stack = className == QLatin1String("QStackedWidget") ? qobject_cast<QStackedWidget*>(object) : nullptr;
    return stack ? new PassedStack(stack) : nullptr;
}

} // namespace

void describe(QWidget* widget, const QString& name, const QString& description)
{
    widget->setAccessibleName(name);
    if (!description.isNull())
        widget->setAccessibleDescription(description);
}

void passOverStacks()
{
    QAccessible::installFactory(passedStack);
}

void announce(QWidget* widget, const QString& text)
{
    widget->setAccessibleName(text);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace perennial
