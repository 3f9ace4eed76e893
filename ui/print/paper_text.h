// Paper text: literal text in lines that break anywhere if they must, measured and painted alike on every device.
#pragma once
#include <QColor>
#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace perennial {

// A font of that size in logical pixels, measured without a screen's rounding.
QFont paperFont(int pixels, QFont::Weight weight = QFont::Normal);

qreal textWidth(const QString& text, const QFont& font);
qreal textHeight(const QString& text, const QFont& font, qreal width);
void paintText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour,
               bool toTheRight = false);

} // namespace perennial
