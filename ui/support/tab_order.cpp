// Tab order: a walk through layouts, splitters and scroll areas.
#include "ui/support/tab_order.h"
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVector>
#include <QWidget>

namespace perennial {
namespace {

void collect(QWidget* widget, QVector<QWidget*>& found);

void collect(QLayout* layout, QVector<QWidget*>& found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, found);
        else if (QLayout* inner = item->layout())
            collect(inner, found);
    }
}

void collect(QWidget* widget, QVector<QWidget*>& found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found.append(widget);
    if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), found);
    } else if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget())
            collect(area->widget(), found);
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    }
}

} // namespace

void tabInLayoutOrder(QWidget* root)
{
    QVector<QWidget*> found;
    collect(root, found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace perennial
