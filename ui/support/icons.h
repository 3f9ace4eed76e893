// Icons: pictures by what they mean, tinted with the theme's colours when they are painted.
#pragma once
#include "ui/support/tokens.h"
#include <QIcon>
#include <QPixmap>
#include <QRect>
#include <QString>
#include <QStringList>
#include <optional>

class QPainter;

namespace perennial {

// The icon of a name in resources/icons/icons.txt. It follows theme changes by itself: grey in rest, text-coloured when
// selected, pale when disabled. An unknown name gives the "file" icon and a warning in the log.
QIcon icon(const QString& name);

// The same in the text colour of a tone.
QIcon icon(const QString& name, Tone tone);

// Every name, sorted.
QStringList iconNames();

// Draws the icon centred in `rect` in one colour; icons that are not ours are drawn as they are. Icons that point
// somewhere are turned in right-to-left layouts.
void drawIcon(QPainter* painter, const QRect& rect, const QIcon& icon, const QColor& colour);
void drawIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& colour);

// A picture of `pixels` logical size for labels; ask again after a theme change.
QPixmap iconPixmap(const QString& name, const QColor& colour, int pixels, qreal pixelRatio);

} // namespace perennial
