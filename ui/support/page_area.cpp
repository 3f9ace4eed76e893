// PageArea: how much height the page on screen needs at least.
#include "ui/support/page_area.h"
#include "ui/support/flow_layout.h"
#include "ui/support/tab_order.h"
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

namespace perennial {
namespace {

// In a pane that scrolls by itself.
bool isInPane(const QWidget* widget, const QWidget* page)
{
    for (const QWidget* at = widget; at && at != page; at = at->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(at))
            return true;
    return false;
}

// What words take that go on in further lines. Qt counts one line of them, or in a stack as many as they would like.
int furtherLines(const QWidget* page)
{
    int height = 0;
    for (const auto* label : page->findChildren<QLabel*>())
        if (label->wordWrap() && label->isVisibleTo(page) && !isInPane(label, page))
            height += qMax(0, label->heightForWidth(label->width()) - label->minimumSizeHint().height());
    for (const auto* flow : page->findChildren<FlowLayout*>()) {
        const QWidget* around = flow->parentWidget();
        if (around && around->isVisibleTo(page) && !isInPane(around, page))
            height += qMax(0, flow->heightForWidth(flow->geometry().width()) - flow->minimumSize().height());
    }
    return height;
}

} // namespace

// What the pages stand on. It has no layout: a stack's own least size is that of the largest page there was.
class PageArea::Ground : public QWidget {
public:
    explicit Ground(QStackedWidget* stack) : m_stack(stack), m_settled(new QTimer(this))
    {
        stack->setParent(this);
        m_settled->setSingleShot(true);
        m_settled->setInterval(0);
        connect(m_settled, &QTimer::timeout, this, [this] { updateGeometry(); });
    }

    // The width is what the window gives: pages put less side by side where it is small.
    QSize minimumSizeHint() const override
    {
        const QWidget* page = m_stack->currentWidget();
        if (!page)
            return {};
        return {0, qMax(page->minimumSizeHint().height(), page->minimumHeight()) + furtherLines(page)};
    }

    // Now, and once more when the page has put its parts where the new size has them.
    void measure()
    {
        updateGeometry();
        m_settled->start();
    }

protected:
    // Where there is no layout, nobody else hands on that the page needs another size now.
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            measure();
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent*) override
    {
        m_stack->setGeometry(rect());
        m_settled->start();
    }

private:
    QStackedWidget* m_stack;
    QTimer* m_settled;
};

PageArea::PageArea(QWidget* parent)
    : QScrollArea(parent), m_stack(new QStackedWidget), m_ground(new Ground(m_stack)),
      m_bar(new QScrollBar(Qt::Vertical, this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_ground);
    m_ground->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        begin();
        m_ground->measure();
    });
    makeBar();
    qApp->installEventFilter(this);
}

void PageArea::begin()
{
    verticalScrollBar()->setValue(0);
    m_beginning = true;
}

bool PageArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool acts = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
                      event->type() == QEvent::Wheel;
    // A key that its own widget leaves alone goes to those around it, by then of the page that it opened.
    const bool isMeant = event->type() != QEvent::KeyPress || watched == QApplication::focusWidget();
    const auto* widget = acts && isMeant && m_beginning ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget && (widget == this || isAncestorOf(widget))) {
        m_beginning = false;
        if (event->type() == QEvent::KeyPress)
            QTimer::singleShot(0, this, [this] { bringKeyboardInSight(this); });
    }
    return QScrollArea::eventFilter(watched, event);
}

// A bar beside the page would take width from it. Pages that put less side by side then need another height, and the
// bar could come and go for ever.
void PageArea::makeBar()
{
    m_bar->hide();
    QScrollBar* real = verticalScrollBar();
    connect(real, &QScrollBar::rangeChanged, this, &PageArea::placeBar);
    // A page reads on after it has put the keyboard into a field, and what is above that field grows.
    connect(
        real, &QScrollBar::rangeChanged, this, [this] { bringTypedInSight(this); }, Qt::QueuedConnection);
    connect(real, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, real, &QScrollBar::setValue);
}

void PageArea::placeBar()
{
    const QScrollBar* real = verticalScrollBar();
    m_bar->setRange(real->minimum(), real->maximum());
    m_bar->setPageStep(real->pageStep());
    m_bar->setSingleStep(real->singleStep());
    m_bar->setValue(real->value());
    m_bar->setVisible(real->maximum() > real->minimum());
    const int width = m_bar->sizeHint().width();
    m_bar->setGeometry(isRightToLeft() ? 0 : this->width() - width, 0, width, height());
    m_bar->raise();
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeBar();
}

} // namespace perennial
