// ChartView: the chart of a report that tells its numbers to mouse, keyboard and screen reader.
#pragma once
#include "ui/dashboard/chart_drawing.h"
#include "ui/support/adaptive.h"
#include <QChartView>

namespace perennial {

// Hover or the arrow keys point at a bar, click or Enter choose it. The report must have figures.
class ChartView : public Adaptive<QChartView> {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setReport(const Report& report);
    const Report& report() const { return m_report; }

    // The bar pointed at: a row of the report and one of its columns; -1 where none is.
    int row() const { return m_row; }
    int column() const;
    void point(int row, int set);
    // What was drawn last; empty before the view was shown.
    const DrawnChart& drawn() const { return m_drawn; }
    // Where a bar's band lies, in coordinates of the viewport.
    QRectF bandOf(int row) const;
    // Not the size of what is drawn, as Qt's own says: a chart that was high once would stay so.
    QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    // The bar in words; empty when nothing is pointed at any more.
    void pointed(const QString& words);
    void chosen(int row, int column);

protected:
    void restyle() override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void redraw();
    bool find(const QPointF& position, int* row, int* set) const;
    int layerAt(int row, const QPointF& position) const;

    Report m_report;
    DrawnChart m_drawn; // its chart is owned by the scene
    int m_row = -1;
    int m_set = 0;
    bool m_isStale = false; // to be drawn when it is shown
};

} // namespace perennial
