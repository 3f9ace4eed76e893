// ChartView: bands of the plot instead of bars, so that a small bar is as easy to hit as a large one.
#include "ui/dashboard/chart_view.h"
#include "ui/dashboard/figure_words.h"
#include "ui/support/accessible.h"
#include "ui/support/painting.h"
#include "ui/support/plain_text.h"
#include <QBarSet>
#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace perennial {

ChartView::ChartView(QWidget* parent) : Adaptive<QChartView>(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    viewport()->setFocusProxy(nullptr); // its policy would be handed on to the view
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

ChartView::~ChartView() = default;

int ChartView::column() const
{
    return m_row < 0 ? -1 : m_drawn.columns.value(m_set, -1);
}

void ChartView::setReport(const Report& report)
{
    m_report = report;
    if (m_row >= report.rows.size())
        m_row = -1;
    m_isStale = true;
    if (isVisible())
        redraw();
    describe(this, report.title, chartDescription(report));
}

// A chart is drawn for its width, which it has when it is shown and not before.
void ChartView::showEvent(QShowEvent* event)
{
    Adaptive<QChartView>::showEvent(event);
    if (m_isStale)
        redraw();
}

void ChartView::redraw()
{
    if (m_report.rows.isEmpty())
        return;
    m_isStale = false;
    QChart* old = chart();
    m_drawn = drawnChart(m_report, tokensOf(this), width());
    if (!m_drawn.chart)
        return;
    setChart(m_drawn.chart.release());
    delete old;
    viewport()->update();
}

void ChartView::restyle()
{
    m_isStale = true;
    if (isVisible())
        redraw();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    Adaptive<QChartView>::resizeEvent(event);
    if (isVisible() && m_drawn.bars > 0 && liesDown(m_report, width()) != m_drawn.lies)
        redraw(); // bars that stood have to lie down now, or may stand up
}

QRectF ChartView::bandOf(int row) const
{
    if (m_drawn.bars == 0 || row < 0 || row >= m_drawn.bars)
        return {};
    const QRectF plot = mapFromScene(chart()->mapToScene(chart()->plotArea()).boundingRect()).boundingRect();
    if (m_drawn.lies) {
        const qreal height = plot.height() / m_drawn.bars;
        return {plot.left(), plot.top() + row * height, plot.width(), height};
    }
    const qreal width = plot.width() / m_drawn.bars;
    return {plot.left() + row * width, plot.top(), width, plot.height()};
}

// Which of the parts piled up in a column lies under the point; the nearest one where none does.
int ChartView::layerAt(int row, const QPointF& position) const
{
    const int place = m_drawn.lies ? m_drawn.bars - 1 - row : row;
    const QPointF inside = chart()->mapFromScene(mapToScene(position.toPoint()));
    const qreal value = m_drawn.lies ? chart()->mapToValue(inside).x() : chart()->mapToValue(inside).y();
    qreal top = 0;
    int last = 0;
    for (int set = 0; set < m_drawn.sets.size(); ++set) {
        const qreal part = m_drawn.sets[set]->at(place);
        if (part <= 0)
            continue;
        top += part;
        last = set;
        if (value <= top)
            break;
    }
    return last;
}

bool ChartView::find(const QPointF& position, int* row, int* set) const
{
    for (int at = 0; at < m_drawn.bars; ++at) {
        const QRectF band = bandOf(at);
        // The label of a bar belongs to it too.
        const bool hit = m_drawn.lies ? position.y() >= band.top() && position.y() < band.bottom()
                                      : position.x() >= band.left() && position.x() < band.right();
        if (!hit || (!m_drawn.lies && position.y() < band.top()))
            continue;
        *row = at;
        const int sets = int(m_drawn.sets.size());
        if (m_drawn.stacked || sets < 2) {
            *set = m_drawn.stacked ? layerAt(at, position) : 0;
            return true;
        }
        const qreal along =
            m_drawn.lies ? (position.y() - band.top()) / band.height() : (position.x() - band.left()) / band.width();
        *set = qBound(0, int(along * sets), sets - 1);
        return true;
    }
    return false;
}

void ChartView::point(int row, int set)
{
    const int bounded = m_drawn.sets.isEmpty() ? 0 : qBound(0, set, int(m_drawn.sets.size()) - 1);
    if (row == m_row && bounded == m_set)
        return;
    m_row = row < m_drawn.bars ? row : -1;
    m_set = bounded;
    viewport()->update();
    Q_EMIT pointed(m_row < 0 ? QString() : pointWords(m_report, m_row, column()));
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    int row = -1;
    int set = m_set;
    if (!find(event->position(), &row, &set)) {
        point(-1, m_set);
        QToolTip::hideText();
        return;
    }
    point(row, set);
    QToolTip::showText(event->globalPosition().toPoint(), plainTip(pointWords(m_report, row, column())), this);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    int row = -1;
    int set = m_set;
    if (event->button() != Qt::LeftButton || !find(event->position(), &row, &set))
        return;
    point(row, set);
    Q_EMIT chosen(row, column());
}

void ChartView::leaveEvent(QEvent* event)
{
    Adaptive<QChartView>::leaveEvent(event);
    if (!hasFocus())
        point(-1, m_set);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int along = m_drawn.lies ? Qt::Key_Down : Qt::Key_Right;
    const int back = m_drawn.lies ? Qt::Key_Up : Qt::Key_Left;
    const int last = m_drawn.bars - 1;
    const int key = event->key();
    if (key == along || (m_drawn.lies && m_drawn.sets.size() < 2 && key == Qt::Key_Right)) {
        point(qMin(last, m_row + 1), m_set);
    } else if (key == back || (m_drawn.lies && m_drawn.sets.size() < 2 && key == Qt::Key_Left)) {
        point(m_row < 0 ? last : qMax(0, m_row - 1), m_set);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        point(key == Qt::Key_Home ? 0 : last, m_set);
    } else if (m_drawn.sets.size() > 1 &&
               (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right)) {
        point(qMax(0, m_row), m_set + (key == Qt::Key_Up || key == Qt::Key_Right ? 1 : -1));
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_row >= 0) {
        Q_EMIT chosen(m_row, column());
    } else {
        event->ignore();
        return;
    }
    if (m_row >= 0)
        announce(this, pointWords(m_report, m_row, column()));
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    Adaptive<QChartView>::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    Adaptive<QChartView>::focusOutEvent(event);
    point(-1, m_set);
    viewport()->update();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls, not the chart
}

void ChartView::drawBackground(QPainter* painter, const QRectF&)
{
    if (m_row < 0)
        return;
    painter->save();
    painter->resetTransform();
    drawBox(painter, bandOf(m_row), tokensOf(this).selection, QColor(), radius::small);
    painter->restore();
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    if (!hasFocus())
        return;
    painter->save();
    painter->resetTransform();
    drawFocusRing(painter, QRectF(viewport()->rect()), radius::row, tokensOf(this));
    painter->restore();
}

} // namespace perennial
