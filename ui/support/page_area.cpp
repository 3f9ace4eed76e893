// PageArea: how much room the page on screen needs at least.
#include "ui/support/page_area.h"
#include <QEvent>
#include <QLayout>
#include <QStackedWidget>
#include <QTimer>

namespace perennial {

// What the pages stand on. It has no layout: a stack's own least size is that of the largest page there was.
class PageArea::Ground : public QWidget {
public:
    explicit Ground(QStackedWidget* stack) : m_stack(stack) { stack->setParent(this); }

    // The width is what the window gives: pages put less side by side where it is small. The height only grows while
    // the area keeps its size: a page that needs less of it in the width a scroll bar leaves would otherwise take the
    // bar away, and bring it back, for ever.
    QSize minimumSizeHint() const override
    {
        m_least = qMax(m_least, leastOf(m_stack->currentWidget()));
        return {0, m_least};
    }

    void forget()
    {
        m_least = 0;
        updateGeometry();
    }

protected:
    // Where there is no layout, nobody else hands on that the page needs another size now.
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent*) override { m_stack->setGeometry(rect()); }

private:
    int leastOf(const QWidget* page) const
    {
        if (!page)
            return 0;
        const QLayout* layout = page->layout();
        const int folded = layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width()) : 0;
        return qMax(folded, qMax(page->minimumSizeHint().height(), page->minimumHeight()));
    }

    QStackedWidget* m_stack;
    mutable int m_least = 0;
};

PageArea::PageArea(QWidget* parent) : QScrollArea(parent), m_stack(new QStackedWidget)
{
    m_ground = new Ground(m_stack);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_ground);
    m_ground->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_stack, &QStackedWidget::currentChanged, this, &PageArea::measureAnew);
}

// Now, and once more when the page has put its parts where the new size has them.
void PageArea::measureAnew()
{
    m_ground->forget();
    QTimer::singleShot(0, m_ground, [this] { m_ground->forget(); });
}

// Qt comes here for the size of the viewport, too, which a scroll bar changes.
void PageArea::resizeEvent(QResizeEvent* event)
{
    if (m_measured != size()) {
        m_measured = size();
        measureAnew();
    }
    QScrollArea::resizeEvent(event);
}

} // namespace perennial
