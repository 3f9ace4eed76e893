// Paper text: one layout for measuring and painting.
#include "ui/print/paper_text.h"
#include "ui/support/painting.h"
#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <cmath>

namespace perennial {
namespace {

// Lays the text out and returns its height.
qreal layOut(QTextLayout& layout, qreal width, bool toTheRight)
{
    // Numbers, phones and Latin names keep their own order on a mirrored paper, too.
    const Qt::LayoutDirection paper = QGuiApplication::layoutDirection();
    QTextOption option(QStyle::visualAlignment(paper, toTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(holdsRightToLeft(layout.text()) ? paper : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString withLines(const QString& text)
{
    return QString(text).replace(u'\n', QChar::LineSeparator);
}

} // namespace

QFont paperFont(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal textWidth(const QString& text, const QFont& font)
{
    qreal widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(line));
    return std::ceil(widest) + 1;
}

qreal textHeight(const QString& text, const QFont& font, qreal width)
{
    QTextLayout layout(withLines(text), font);
    return layOut(layout, width, false);
}

void paintText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour,
               bool toTheRight)
{
    QTextLayout layout(withLines(text), font);
    layOut(layout, rect.width(), toTheRight);
    painter.setPen(colour);
    layout.draw(&painter, rect.topLeft());
}

} // namespace perennial
