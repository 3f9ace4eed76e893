// Chart frame: words wrap first, then thin out, then slant; the plot takes what room they leave.
#include "ui/dashboard/chart_frame.h"
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QPainter>
#include <QtMath>
#include <algorithm>

namespace perennial {
namespace {

constexpr qreal apart = 6;          // between words beside each other
constexpr qreal toPlot = 8;         // between words and the plot
constexpr int markPixels = 10;      // of the legend
constexpr qreal nextColour = 16;    // between words of the legend
constexpr int mostLines = 3;        // of a name
constexpr qreal mostForNames = 0.4; // of a chart's width, beside lying bars
constexpr qreal mostForSlant = 0.4; // of a chart's height
constexpr qreal widestStanding = 72, widestLying = 28;

using Name = FrameParts::Name;
using Number = FrameParts::Number;
using Word = FrameLayout::Word;

QFontMetricsF metrics()
{
    return QFontMetricsF(fontOf(TextSize::Meta));
}

qreal widthOf(const QString& text)
{
    qreal widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = std::max(widest, metrics().horizontalAdvance(line));
    return std::ceil(widest) + 1;
}

qreal heightOf(const QString& text)
{
    return metrics().height() * qreal(text.count(u'\n') + 1);
}

qreal widestOf(const QVector<Number>& numbers)
{
    qreal widest = 0;
    for (const Number& number : numbers)
        widest = std::max(widest, widthOf(number.text));
    return widest;
}

// Whole words in as many lines as they need.
QStringList wrapped(const QString& text, qreal room)
{
    QStringList lines;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && widthOf(longer) <= room)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

// As narrow as its longest word lets it be.
QString narrowed(const QString& text)
{
    qreal longest = 0;
    for (const QString& word : text.split(u' '))
        longest = std::max(longest, widthOf(word));
    return wrapped(text, longest).join(u'\n');
}

// In at most so many lines; what has no room ends in three dots.
QString fitted(const QString& text, qreal room, int lines)
{
    QStringList all = wrapped(text, room);
    while (all.size() > lines) {
        const QString last = all.takeLast();
        all.last() += u' ' + last;
    }
    for (QString& line : all)
        line = metrics().elidedText(line, Qt::ElideRight, room);
    return all.join(u'\n');
}

// The lowest number beside the plot stands half below it, where a wide name under the first bar begins.
qreal belowPlot()
{
    return std::ceil(metrics().height() / 2);
}

bool isOfTime(const QVector<Name>& names)
{
    return std::any_of(names.begin(), names.end(), [](const Name& name) { return name.isOfTime; });
}

bool overlap(const QRectF& left, const QRectF& right)
{
    return left.adjusted(-apart / 2, 0, apart / 2, 0).intersects(right.adjusted(-apart / 2, 0, apart / 2, 0));
}

QRectF bandUnder(const FrameLayout& made, int bar, qsizetype bars)
{
    const qreal width = made.plot.width() / qreal(bars);
    return {made.plot.left() + bar * width, made.plot.bottom() + belowPlot(), width, 0};
}

// Around the middle of its bar, but never out of the chart.
QRectF centred(const FrameLayout& made, int bar, qsizetype bars, const QString& text, qreal width)
{
    const QSizeF size(widthOf(text), heightOf(text));
    const QRectF band = bandUnder(made, bar, bars);
    const qreal left = std::clamp(band.center().x() - size.width() / 2, 0.0, std::max(0.0, width - size.width()));
    return {QPointF(left, band.top()), size};
}

// Every nth name of time, and all others; empty where some of them would overlap.
QVector<Word> thinned(const FrameParts& parts, const FrameLayout& made, qreal width, int every)
{
    const auto firstOfTime =
        std::find_if(parts.names.begin(), parts.names.end(), [](const Name& name) { return name.isOfTime; });
    const int first = int(firstOfTime - parts.names.begin());
    QVector<Word> kept;
    for (int bar = 0; bar < parts.names.size(); ++bar) {
        if (parts.names[bar].isOfTime)
            continue;
        const QString text = narrowed(parts.names[bar].text);
        kept.append({centred(made, bar, parts.names.size(), text, width), text, Qt::AlignHCenter | Qt::AlignTop, bar});
    }
    const auto others = kept.size();
    QString group;
    for (int bar = first; bar < parts.names.size(); bar += every) {
        const Name& name = parts.names[bar];
        if (!name.isOfTime)
            continue;
        const QString text = name.group == group ? name.text : name.text + u'\n' + name.group;
        const Word word{centred(made, bar, parts.names.size(), text, width), text, Qt::AlignHCenter | Qt::AlignTop,
                        bar};
        const auto meets = [&word](const Word& other) { return overlap(word.rect, other.rect); };
        if (std::any_of(kept.begin(), kept.begin() + others, meets))
            continue; // what is no month must be read
        if (std::any_of(kept.begin() + others, kept.end(), meets))
            return {};
        group = name.group;
        kept.append(word);
    }
    std::sort(kept.begin(), kept.end(), [](const Word& left, const Word& right) { return left.of < right.of; });
    return kept;
}

void addSlanting(FrameLayout& made, const FrameParts& parts, qreal depth)
{
    made.slants = true;
    const qreal slope = std::sqrt(0.5);
    const qreal line = metrics().height();
    const qreal band = made.plot.width() / qreal(parts.names.size());
    const int every = std::max(1, qCeil(line * 1.2 / std::max<qreal>(1, band)));
    for (int bar = 0; bar < parts.names.size(); bar += every) {
        const QPointF end(bandUnder(made, bar, parts.names.size()).center());
        const qreal room = std::min(end.x() / slope, depth / slope - line);
        const QString text = metrics().elidedText(parts.names[bar].text, Qt::ElideRight, room);
        made.names.append({{end, QSizeF(widthOf(text), line)}, text, Qt::AlignRight | Qt::AlignVCenter, bar});
    }
}

// How much height slanting names want.
qreal slantDepth(const QVector<Name>& names, qreal height)
{
    qreal widest = 0;
    for (const Name& name : names)
        widest = std::max(widest, widthOf(name.text));
    return std::min((widest + metrics().height()) * std::sqrt(0.5), height * mostForSlant);
}

qreal markSize()
{
    return qreal(scaled(markPixels));
}

void layLegend(FrameLayout& made, const FrameParts& parts, qreal width)
{
    if (parts.legend.size() < 2)
        return;
    const qreal line = metrics().height();
    QPointF at;
    for (int colour = 0; colour < parts.legend.size(); ++colour) {
        const QString text =
            metrics().elidedText(parts.legend[colour].text, Qt::ElideRight, width - markSize() - apart - 1);
        const qreal whole = markSize() + apart + widthOf(text);
        if (at.x() > 0 && at.x() + whole > width)
            at = {0, at.y() + line + space::xs};
        made.marks.append({at.x(), at.y() + (line - markSize()) / 2, markSize(), markSize()});
        made.legend.append({{at.x() + markSize() + apart, at.y(), widthOf(text), line},
                            text,
                            Qt::AlignLeft | Qt::AlignVCenter,
                            colour});
        at.rx() += whole + nextColour;
    }
    made.plot.setTop(std::ceil(at.y() + line + space::s));
}

void layNumbers(FrameLayout& made, const FrameParts& parts, qreal width)
{
    const qreal line = metrics().height();
    const auto wordOf = [&](int number) {
        const Number& each = parts.numbers[number];
        const qreal wide = widthOf(each.text);
        if (!parts.lies) {
            const qreal middle = made.plot.bottom() - each.share * made.plot.height();
            return Word{{made.plot.left() - toPlot - wide, middle - line / 2, wide, line},
                        each.text,
                        Qt::AlignRight | Qt::AlignVCenter,
                        number};
        }
        const qreal middle = made.plot.left() + each.share * made.plot.width();
        const qreal left = std::clamp(middle - wide / 2, 0.0, std::max(0.0, width - wide));
        return Word{
            {left, made.plot.bottom() + toPlot / 2, wide, line}, each.text, Qt::AlignHCenter | Qt::AlignTop, number};
    };
    for (int every = 1; every <= std::max(1, int(parts.numbers.size())); ++every) {
        made.numbers.clear();
        bool fits = true;
        for (int number = 0; number < parts.numbers.size(); number += every) {
            const Word word = wordOf(number);
            fits = fits && (made.numbers.isEmpty() || (parts.lies ? !overlap(word.rect, made.numbers.last().rect)
                                                                  : !word.rect.intersects(made.numbers.last().rect)));
            made.numbers.append(word);
        }
        if (fits)
            return;
    }
}

void layLying(FrameLayout& made, const FrameParts& parts, const QSizeF& size)
{
    const qreal line = metrics().height();
    const auto bars = parts.names.size();
    made.plot.setBottom(std::floor(size.height() - line - toPlot / 2));
    const qreal band = made.plot.height() / qreal(std::max<qsizetype>(1, bars));
    const int lines = std::clamp(int(band / line), 1, mostLines);
    const int every = std::max(1, qCeil(line * 0.9 / std::max<qreal>(1, band)));
    qreal widest = 0;
    for (int bar = 0; bar < bars; bar += every) {
        const QString text = fitted(parts.names[bar].text, size.width() * mostForNames, lines);
        widest = std::max(widest, widthOf(text));
        const qreal top = made.plot.top() + (bar + 0.5) * band - heightOf(text) / 2;
        made.names.append({{0, top, widthOf(text), heightOf(text)}, text, Qt::AlignRight | Qt::AlignVCenter, bar});
    }
    for (Word& word : made.names)
        word.rect.moveRight(widest);
    made.plot.setLeft(widest + toPlot);
    const qreal last = parts.numbers.isEmpty() ? 0 : widthOf(parts.numbers.last().text);
    made.plot.setRight(size.width() - std::ceil(last / 2));
    layNumbers(made, parts, size.width());
}

void layStanding(FrameLayout& made, const FrameParts& parts, const QSizeF& size)
{
    made.plot.setTop(made.plot.top() + std::ceil(metrics().height() / 2)); // the highest number stands half above it
    made.plot.setLeft(widestOf(parts.numbers) + toPlot);
    made.plot.setRight(size.width());
    const auto bars = parts.names.size();
    const qreal room = made.plot.width() / qreal(std::max<qsizetype>(1, bars)) - apart;
    QVector<QString> texts;
    qreal depth = 0;
    const bool stand = namesStand(parts.names, parts.numbers, size.width());
    for (int bar = 0; bar < bars; ++bar) {
        const Name& name = parts.names[bar];
        const QString group = name.group.isEmpty() ? QString() : u'\n' + name.group;
        texts.append(isOfTime(parts.names) ? narrowed(name.text) + group : wrapped(name.text, room).join(u'\n'));
        depth = std::max(depth, heightOf(texts.last()));
    }
    if (!stand)
        depth = slantDepth(parts.names, size.height());
    made.plot.setBottom(std::max(made.plot.top() + 1, std::floor(size.height() - depth - belowPlot())));
    if (!stand) {
        addSlanting(made, parts, depth);
    } else if (isOfTime(parts.names)) {
        for (int every = 1; made.names.isEmpty() && every <= bars; ++every)
            made.names = thinned(parts, made, size.width(), every);
    } else {
        for (int bar = 0; bar < bars; ++bar)
            made.names.append(
                {centred(made, bar, bars, texts[bar], size.width()), texts[bar], Qt::AlignHCenter | Qt::AlignTop, bar});
    }
    layNumbers(made, parts, size.width());
}

} // namespace

bool namesStand(const QVector<Name>& names, const QVector<Number>& numbers, qreal width)
{
    if (isOfTime(names))
        return true;
    const qreal room = (width - widestOf(numbers) - toPlot) / qreal(std::max<qsizetype>(1, names.size())) - apart;
    return std::all_of(names.begin(), names.end(), [room](const Name& name) {
        const QStringList lines = wrapped(name.text, room);
        return lines.size() <= mostLines && widthOf(lines.join(u'\n')) <= room;
    });
}

qreal bandShare(qreal band, int barsInBand, bool lies)
{
    const qreal usual = barsInBand > 1 ? 0.76 : 0.6;
    const qreal widest = qreal(scaled(int(lies ? widestLying : widestStanding))) * barsInBand;
    return band > 0 ? std::min(usual, widest / band) : usual;
}

FrameLayout frameLayout(const FrameParts& parts, const QSizeF& size)
{
    FrameLayout made;
    made.plot = QRectF(QPointF(), size);
    layLegend(made, parts, size.width());
    if (parts.lies)
        layLying(made, parts, size);
    else
        layStanding(made, parts, size);
    return made;
}

ChartFrame::ChartFrame(QChart& chart, const FrameParts& parts, const Tokens& tokens,
                       std::function<void(const QRectF&)> fitted)
    : QGraphicsItem(&chart), m_chart(chart), m_parts(parts), m_tokens(tokens), m_fitted(std::move(fitted))
{
    setZValue(-0.5); // above the ground, under the bars
    QObject::connect(&chart, &QGraphicsWidget::geometryChanged, &chart, [this] { fit(); });
}

void ChartFrame::fit()
{
    const QSizeF size = m_chart.size();
    prepareGeometryChange();
    m_area = QRectF(QPointF(), size);
    m_layout = frameLayout(m_parts, size);
    const QRect plot(m_layout.plot.toAlignedRect());
    m_chart.setMargins({plot.left(), plot.top(), std::max(0, int(size.width()) - plot.left() - plot.width()),
                        std::max(0, int(size.height()) - plot.top() - plot.height())});
    m_chart.layout()->activate();
    m_fitted(m_layout.plot);
}

void ChartFrame::paintGrid(QPainter& painter) const
{
    const QRectF& plot = m_layout.plot;
    const auto line = [&](qreal share, const QColor& colour) {
        painter.setPen(QPen(colour, 1));
        const qreal x = std::round(plot.left() + share * plot.width()) + 0.5;
        const qreal y = std::round(plot.bottom() - share * plot.height()) - 0.5;
        if (m_parts.lies)
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        else
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    };
    for (const Number& number : m_parts.numbers)
        line(number.share, m_tokens.line);
    line(m_parts.zero, m_tokens.edge);
}

void ChartFrame::paintSlanting(QPainter& painter) const
{
    for (const Word& word : m_layout.names) {
        painter.save();
        painter.translate(word.rect.topLeft());
        painter.rotate(-45);
        painter.drawText(QRectF(-word.rect.width(), 0, word.rect.width(), word.rect.height()), word.flags, word.text);
        painter.restore();
    }
}

void ChartFrame::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintGrid(*painter);
    painter->setFont(fontOf(TextSize::Meta));
    painter->setPen(m_tokens.muted);
    // In the order of its own letters: the stop of "Bauer Ltd." stays behind it in a mirrored window, too.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const auto write = [painter](const QVector<Word>& words) {
        for (const Word& word : words)
            painter->drawText(word.rect, word.flags, word.text);
    };
    write(m_layout.numbers);
    if (m_layout.slants)
        paintSlanting(*painter);
    else
        write(m_layout.names);
    painter->setPen(m_tokens.text);
    write(m_layout.legend);
    for (int colour = 0; colour < m_layout.marks.size(); ++colour) {
        painter->setBrush(m_parts.legend[colour].brush);
        painter->setPen(m_parts.legend[colour].pen);
        painter->drawEllipse(m_layout.marks[colour].adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace perennial
