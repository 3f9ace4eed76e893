// Painting: boxes, chips, avatars, badges and rows, the same for delegates and for labels.
#pragma once
#include "ui/support/tokens.h"
#include <QIcon>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QStyle>

class QPainter;
class QStyleOptionViewItem;

namespace perennial {

// A rounded rectangle; an invalid colour leaves ground or border out. The border lies inside `rect`.
void drawBox(QPainter* painter, const QRectF& rect, const QColor& ground, const QColor& border, qreal corner,
             qreal width = 1);

// The 2 px accent ring of what has the keyboard.
void drawFocusRing(QPainter* painter, const QRectF& rect, qreal corner, const Tokens& tokens);

// Whether a text holds letters of a script that is written from right to left.
bool holdsRightToLeft(const QString& text);

// One line of text, elided to fit. `alignment` AlignLeft means leading: it turns by itself in right-to-left.
void drawElided(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
                Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, Qt::TextElideMode elide = Qt::ElideRight);

// The lines of a text over a width, at most `most`; the last one holds all that is left, to be drawn elided.
QStringList wrappedLines(const QString& text, const QFont& font, int width, int most);

// A chip: a word on its tone's ground, with full rounding. Sizes in logical pixels.
QSize chipSize(const QString& text);
void drawChip(QPainter* painter, const QRect& rect, const QString& text, Tone tone, const Tokens& tokens);

// A number on a small round ground; above 999 it says 999+.
QSize badgeSize(int count);
void drawBadge(QPainter* painter, const QRect& rect, int count, Tone tone, const Tokens& tokens);
QString badgeText(int count);

// Up to two initials of a name, first and last word, in upper case where the script has it.
QString initialsOf(const QString& name);
// The tone a name always gets; grey is kept for what has no name.
Tone toneOf(const QString& name);
void drawAvatar(QPainter* painter, const QRect& rect, const QString& name, const Tokens& tokens);
// A round or squared ground with an icon, for things that are no people.
void drawSymbol(QPainter* painter, const QRect& rect, const QString& icon, Tone tone, const Tokens& tokens);

// A card's ground with its hairline.
void drawCard(QPainter* painter, const QRect& rect, const Tokens& tokens, qreal corner = radius::panel);

// Paints one row of a view. All rectangles are given left to right, in view coordinates; RowPainter turns them around
// in right-to-left layouts, so that delegates think in one direction only.
class RowPainter {
public:
    RowPainter(QPainter* painter, const QStyleOptionViewItem& option);
    ~RowPainter();
    Q_DISABLE_COPY_MOVE(RowPainter)

    const Tokens& tokens() const { return m_tokens; }
    // The option's rectangle less `margin` on each side, from which to cut the rest.
    QRect area(int horizontal = 0, int vertical = 0) const;
    bool isSelected() const;
    bool isHovered() const;
    bool hasFocus() const;

    // Selection tint with its accent bar, hover tint, focus ring.
    void ground(const QRect& rect, qreal corner = radius::row) const;
    // A card with its border in place of the row's tint.
    void card(const QRect& rect) const;
    void text(const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    // Right-aligned at rect's trailing edge, vertically centred. Returns the width used; 0 for an empty text.
    int chip(const QRect& rect, const QString& text, Tone tone) const;
    int badge(const QRect& rect, int count, Tone tone) const;
    void avatar(const QRect& rect, const QString& name) const;
    void symbol(const QRect& rect, const QString& icon, Tone tone) const;
    void icon(const QRect& rect, const QString& name, const QColor& colour) const;
    void line(const QRect& rect) const;

private:
    QRect turned(const QRect& rect) const;

    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    const Tokens& m_tokens;
};

} // namespace perennial
