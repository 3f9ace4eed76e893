// Tab order: a walk through layouts, splitters and scroll areas.
#include "ui/support/tab_order.h"
#include "ui/support/card.h"
#include "ui/support/page_area.h"
#include "ui/support/tokens.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVector>
#include <QWidget>

namespace perennial {
namespace {

constexpr int untilPlaced = 20; // milliseconds, in which rows that are made anew are laid out

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

// Tab that comes to what hands the keyboard on to a part of its own goes to that part.
bool handsOn(const QWidget* widget)
{
    return widget->focusProxy() && widget->isAncestorOf(widget->focusProxy());
}

void collect(QWidget* widget, QVector<QWidget*>& found)
{
    if (widget->focusPolicy() & Qt::TabFocus || handsOn(widget))
        found.append(widget);
    if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), found);
    } else if (auto* pages = qobject_cast<PageArea*>(widget)) {
        if (pages->stack()->currentWidget())
            collect(pages->stack()->currentWidget(), found);
    } else if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget())
            collect(area->widget(), found);
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    }
}

QWidget* cardAround(QWidget* widget, const QWidget* within)
{
    for (QWidget* at = widget; at && at != within; at = at->parentWidget()) {
        if (qobject_cast<Card*>(at))
            return at;
    }
    return nullptr;
}

// Of a list the row that has the keyboard, or its head where no row is read yet; of everything else all of it.
QRect partWithKeyboard(QWidget* now)
{
    auto* view = qobject_cast<QAbstractItemView*>(now);
    if (!view)
        return now->rect();
    if (!view->currentIndex().isValid())
        return {0, 0, now->width(), qMin(now->height() - 1, scaled(72))};
    view->scrollTo(view->currentIndex());
    QRect row = view->visualRect(view->currentIndex()).translated(view->viewport()->pos());
    row.setLeft(0);
    row.setWidth(now->width());
    return row;
}

// A field with its words, where those stand beside or above it: a field alone does not say what it is for.
QRect withCaption(QWidget* now, const QRect& part, const QWidget* within)
{
    QRect whole(now->mapTo(within, part.topLeft()), part.size());
    for (const auto* label : within->findChildren<QLabel*>()) {
        if (label->buddy() == now && label->isVisibleTo(within))
            whole |= QRect(label->mapTo(within, QPoint()), label->size());
    }
    return whole;
}

bool isTypedInto(const QWidget* widget)
{
    return widget->testAttribute(Qt::WA_InputMethodEnabled) && !qobject_cast<const QAbstractItemView*>(widget);
}

// Whether a page that has just begun stays at its top. What is typed into has to be seen, if only half.
bool staysAtTop(const QScrollArea* area, const QWidget* now, QPoint middle)
{
    const auto* pages = qobject_cast<const PageArea*>(area);
    return pages && pages->isBeginning() && (!isTypedInto(now) || middle.y() < area->viewport()->height());
}

void bringInSight(QWidget* now)
{
    const QRect part = partWithKeyboard(now);
    for (QWidget* at = now->parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(at);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(now))
            continue;
        const int room = area->viewport()->height();
        const QPoint middle = now->mapTo(area->widget(), part.center());
        if (staysAtTop(area, now, middle)) {
            area->verticalScrollBar()->setValue(0);
            continue;
        }
        // The card it stands on, too: its button alone does not say what it is about.
        QWidget* card = part == now->rect() ? cardAround(now, area->widget()) : nullptr;
        if (card && card->height() < room)
            area->ensureWidgetVisible(card, 0, space::s);
        const QRect whole = withCaption(now, part, area->widget());
        const QRect seen =
            whole.height() < room ? whole : QRect(now->mapTo(area->widget(), part.topLeft()), part.size());
        if (seen.height() < room) // Qt would be content with the text cursor
            area->ensureVisible(seen.center().x(), seen.center().y(), seen.width() / 2, seen.height() / 2 + space::s);
        else if (now->testAttribute(Qt::WA_InputMethodEnabled))
            area->ensureWidgetVisible(now, 0, space::s); // where the text cursor is
    }
}

} // namespace

QWidget* firstStop(QWidget* root)
{
    QVector<QWidget*> found;
    collect(root, found);
    const auto first = std::find_if(found.begin(), found.end(), [](const QWidget* stop) {
        return stop->focusPolicy() & Qt::TabFocus && stop->isVisible() && stop->isEnabled();
    });
    return first == found.end() ? nullptr : *first;
}

void bringKeyboardInSight(const QWidget* root)
{
    QWidget* now = QApplication::focusWidget();
    if (now && root->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
        bringInSight(now);
}

void bringTypedInSight(const QWidget* root)
{
    const QWidget* now = QApplication::focusWidget();
    if (now && now->testAttribute(Qt::WA_InputMethodEnabled))
        bringKeyboardInSight(root);
}

void keepKeyboardInSight(QObject* owner)
{
    QObject::connect(qApp, &QApplication::focusChanged, owner, [](QWidget*, QWidget* now) {
        if (!now || QApplication::mouseButtons() != Qt::NoButton)
            return; // what is pressed must not move away under the mouse
        bringInSight(now);
        // An editor is put where it belongs after it has the keyboard.
        QTimer::singleShot(untilPlaced, now, [now] {
            if (now->window()->focusWidget() == now)
                bringInSight(now);
        });
    });
}

void tabInLayoutOrder(QWidget* root)
{
    QVector<QWidget*> found;
    collect(root, found);
    // Tab goes through what hands the keyboard on, but Qt 6.4 leaves that where it was made, far from its part.
    struct Handing {
        QWidget* from;
        QWidget* to;
        Qt::FocusPolicy policy;
    };
    QVector<Handing> handing;
    for (QWidget* one : std::as_const(found)) {
        if (!handsOn(one))
            continue;
        handing.append({one, one->focusProxy(), one->focusPolicy()});
        one->setFocusProxy(nullptr);
        one->setFocusPolicy(Qt::TabFocus);
    }
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
    for (const Handing& one : std::as_const(handing)) {
        one.from->setFocusPolicy(one.policy);
        one.from->setFocusProxy(one.to);
    }
}

} // namespace perennial
