// Chart frame: the names, numbers, legend and grid around the bars, laid out so that no words overlap or are cut.
#pragma once
#include "ui/support/tokens.h"
#include <QBrush>
#include <QGraphicsItem>
#include <QPen>
#include <QVector>
#include <functional>

class QChart;

namespace perennial {

// What is to stand around the bars.
struct FrameParts {
    struct Name {
        QString text = {};
        QString group = {};    // told once below the first name of its group: the year of a month
        bool isOfTime = false; // its neighbours tell it too: where room is short it may be left out
    };
    struct Number {
        qreal share = 0; // of the plot, from its foot or its left edge
        QString text = {};
    };
    struct Colour {
        QString text = {};
        QBrush brush = {};
        QPen pen = {};
    };
    QVector<Name> names = {}; // one for every bar, in the order of the report
    QVector<Number> numbers = {};
    QVector<Colour> legend = {};
    qreal zero = 0;    // the share of the plot where bars begin
    bool lies = false; // bars from left to right, the first one on top
};

// Where all of it stands in a chart of a certain size, in logical pixels.
struct FrameLayout {
    struct Word {
        QRectF rect = {};
        QString text = {}; // whole or elided, its lines apart
        int flags = 0;     // Qt::Alignment
        int of = -1;       // which name, number or colour
    };
    QRectF plot = {};
    QVector<Word> names = {}, numbers = {}, legend = {};
    QVector<QRectF> marks = {}; // of the legend, one for each of its words
    bool slants = false;        // names run upwards to the middle of their bar; their rectangles are of the words alone
};

FrameLayout frameLayout(const FrameParts& parts, const QSizeF& size);

// Whether every name has room under its standing bar: in lines of whole words, or as one of time that may be left out.
bool namesStand(const QVector<FrameParts::Name>& names, const QVector<FrameParts::Number>& numbers, qreal width);

// How much of its band a group of bars takes up, 0 to 1: a bar that stands alone does not become a wall.
qreal bandShare(qreal band, int barsInBand, bool lies);

// The frame painted as a part of the chart; it keeps the chart's margins in step with the words.
class ChartFrame : public QGraphicsItem {
public:
    // `fitted` is called with the plot whenever the chart has another size.
    ChartFrame(QChart& chart, const FrameParts& parts, const Tokens& tokens, std::function<void(const QRectF&)> fitted);

    const FrameLayout& layout() const { return m_layout; }
    void fit();
    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintGrid(QPainter& painter) const;
    void paintSlanting(QPainter& painter) const;

    QChart& m_chart;
    FrameParts m_parts;
    Tokens m_tokens;
    std::function<void(const QRectF&)> m_fitted;
    FrameLayout m_layout;
    QRectF m_area;
};

} // namespace perennial
