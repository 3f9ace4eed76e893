// Painting: the small painters that make up rows, cards and labels.
#include "ui/support/painting.h"
#include "ui/support/icons.h"
#include <QAbstractItemView>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>
#include <algorithm>

namespace perennial {

bool holdsRightToLeft(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

void drawBox(QPainter* painter, const QRectF& rect, const QColor& ground, const QColor& border, qreal corner,
             qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : Qt::NoPen);
    painter->setBrush(ground.isValid() ? QBrush(ground) : Qt::NoBrush);
    const qreal in = border.isValid() ? width / 2 : 0;
    const qreal round = qMin(qMax(corner - in, 0.0), qMin(rect.width(), rect.height()) / 2 - in);
    painter->drawRoundedRect(rect.adjusted(in, in, -in, -in), round, round);
    painter->restore();
}

void drawFocusRing(QPainter* painter, const QRectF& rect, qreal corner, const Tokens& tokens)
{
    drawBox(painter, rect, {}, tokens.accent, corner, 2);
}

void drawElided(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
                Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    // One row shows one line: a line break in somebody's data is a space here.
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    painter->setFont(font);
    painter->setPen(colour);
    const QString fitting = QFontMetrics(font, painter->device()).elidedText(line, elide, rect.width());
    int flags = int(alignment) | Qt::TextSingleLine;
    if (painter->layoutDirection() == Qt::RightToLeft && !holdsRightToLeft(line)) {
        // In a mirrored window numbers, phones and Latin names stand on the right, but keep their own order.
        flags = int(QStyle::visualAlignment(Qt::RightToLeft, alignment)) | Qt::AlignAbsolute;
        flags |= Qt::TextSingleLine | Qt::TextForceLeftToRight;
    }
    painter->drawText(rect, flags, fitting);
}

QStringList wrappedLines(const QString& text, const QFont& font, int width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QVector<int> starts;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && starts.size() < most; line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        starts.append(line.textStart());
    }
    layout.endLayout();
    QStringList lines;
    for (int at = 0; at < starts.size(); ++at)
        lines.append(at + 1 < starts.size() ? text.mid(starts[at], starts[at + 1] - starts[at]).trimmed()
                                            : text.mid(starts[at]));
    return lines;
}

QSize chipSize(const QString& text)
{
    const QFontMetrics metrics(fontOf(TextSize::Meta));
    return {metrics.horizontalAdvance(text) + 2 * space::s, scaled(20)};
}

void drawChip(QPainter* painter, const QRect& rect, const QString& text, Tone tone, const Tokens& tokens)
{
    const ChipColours& colours = tokens.chip(tone);
    drawBox(painter, rect, colours.ground, {}, rect.height() / 2.0);
    drawElided(painter, rect.adjusted(space::s - 1, 0, -space::s + 1, 0), text, fontOf(TextSize::Meta), colours.text,
               Qt::AlignCenter);
}

QString badgeText(int count)
{
    return count > 999 ? QLocale().toString(999) + u'+' : QLocale().toString(count);
}

QSize badgeSize(int count)
{
    const int width = QFontMetrics(fontOf(TextSize::Meta, QFont::DemiBold)).horizontalAdvance(badgeText(count));
    return {qMax(width + 12, scaled(20)), scaled(20)};
}

void drawBadge(QPainter* painter, const QRect& rect, int count, Tone tone, const Tokens& tokens)
{
    const ChipColours& colours = tokens.chip(tone);
    drawBox(painter, rect, colours.ground, {}, rect.height() / 2.0);
    drawElided(painter, rect, badgeText(count), fontOf(TextSize::Meta, QFont::DemiBold), colours.text, Qt::AlignCenter);
}

QString initialsOf(const QString& name)
{
    QStringList initials;
    for (const QString& word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = 0;
        while (at < word.size() && !word[at].isLetterOrNumber() && !word[at].isHighSurrogate())
            ++at;
        if (at == word.size())
            continue;
        initials << word.mid(at, word[at].isHighSurrogate() ? 2 : 1).toUpper();
    }
    return initials.size() < 2 ? initials.join(QString()) : initials.first() + initials.last();
}

Tone toneOf(const QString& name)
{
    static constexpr Tone tones[] = {Tone::Blue, Tone::Teal, Tone::Violet, Tone::Amber, Tone::Green, Tone::Red};
    if (name.isEmpty())
        return Tone::Grey;
    quint32 hash = 2166136261u; // FNV-1a: the same tone on every machine and in every run
    for (QChar letter : name)
        hash = (hash ^ letter.unicode()) * 16777619u;
    return tones[(hash >> 8) % std::size(tones)];
}

void drawAvatar(QPainter* painter, const QRect& rect, const QString& name, const Tokens& tokens)
{
    const ChipColours& colours = tokens.chip(toneOf(name));
    drawBox(painter, rect, colours.ground, {}, rect.width() / 2.0);
    QFont font = fontOf(TextSize::Meta, QFont::DemiBold);
    font.setPixelSize(qMax(9, qRound(rect.width() * 0.36)));
    const QString initials = initialsOf(name);
    if (initials.isEmpty())
        drawIcon(painter, rect.adjusted(rect.width() / 4, rect.height() / 4, -rect.width() / 4, -rect.height() / 4),
                 QStringLiteral("contact"), colours.text);
    else
        drawElided(painter, rect, initials, font, colours.text, Qt::AlignCenter, Qt::ElideNone);
}

void drawSymbol(QPainter* painter, const QRect& rect, const QString& icon, Tone tone, const Tokens& tokens)
{
    const ChipColours& colours = tokens.chip(tone);
    drawBox(painter, rect, colours.ground, {}, rect.width() / 2.0);
    const int side = qRound(rect.width() * 0.5);
    QRect inner(0, 0, side, side);
    inner.moveCenter(rect.center());
    drawIcon(painter, inner, icon, colours.text);
}

void drawCard(QPainter* painter, const QRect& rect, const Tokens& tokens, qreal corner)
{
    drawBox(painter, rect, tokens.base, tokens.line, corner);
}

RowPainter::RowPainter(QPainter* painter, const QStyleOptionViewItem& option)
    : m_painter(painter), m_option(option), m_tokens(tokensOf(option.widget))
{
    painter->save();
    painter->setLayoutDirection(option.direction);
}

RowPainter::~RowPainter()
{
    m_painter->restore();
}

QRect RowPainter::area(int horizontal, int vertical) const
{
    return m_option.rect.adjusted(horizontal, vertical, -horizontal, -vertical);
}

bool RowPainter::isSelected() const
{
    return m_option.state & QStyle::State_Selected;
}

bool RowPainter::isHovered() const
{
    return m_option.state & QStyle::State_MouseOver;
}

bool RowPainter::hasFocus() const
{
    return m_option.state & QStyle::State_HasFocus && m_option.widget && m_option.widget->hasFocus();
}

QRect RowPainter::turned(const QRect& rect) const
{
    return QStyle::visualRect(m_option.direction, m_option.rect, rect);
}

void RowPainter::ground(const QRect& rect, qreal corner) const
{
    const QRect box = turned(rect);
    if (isSelected()) {
        drawBox(m_painter, box, m_tokens.selection, {}, corner);
        const int in = qMin(10, rect.height() / 4);
        drawBox(m_painter, turned(QRect(rect.x(), rect.y() + in, 3, rect.height() - 2 * in)), m_tokens.accent, {}, 1.5);
    } else if (isHovered()) {
        drawBox(m_painter, box, m_tokens.hover, {}, corner);
    }
    if (hasFocus())
        drawFocusRing(m_painter, box, corner, m_tokens);
}

void RowPainter::card(const QRect& rect) const
{
    const QRect box = turned(rect);
    const bool focus = hasFocus();
    drawBox(m_painter, box,
            isSelected()  ? m_tokens.selection
            : isHovered() ? m_tokens.hover
                          : m_tokens.base,
            focus || isSelected() ? m_tokens.accent : m_tokens.line, radius::row, focus ? 2 : 1);
}

void RowPainter::text(const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
                      Qt::Alignment alignment) const
{
    drawElided(m_painter, turned(rect), text, font, colour, alignment);
}

int RowPainter::chip(const QRect& rect, const QString& text, Tone tone) const
{
    if (text.isEmpty())
        return 0;
    const QSize size = chipSize(text).boundedTo(rect.size());
    const QRect box(rect.right() + 1 - size.width(), rect.center().y() - (size.height() - 1) / 2, size.width(),
                    size.height());
    drawChip(m_painter, turned(box), text, tone, m_tokens);
    if (isSelected()) { // whose tint a grey or blue chip would sink into
        QColor rim = m_tokens.chip(tone).text;
        rim.setAlphaF(0.5);
        drawBox(m_painter, turned(box), {}, rim, box.height() / 2.0);
    }
    return size.width();
}

int RowPainter::badge(const QRect& rect, int count, Tone tone) const
{
    const QSize size = badgeSize(count);
    const QRect box(rect.right() + 1 - size.width(), rect.center().y() - (size.height() - 1) / 2, size.width(),
                    size.height());
    drawBadge(m_painter, turned(box), count, tone, m_tokens);
    return size.width();
}

void RowPainter::avatar(const QRect& rect, const QString& name) const
{
    drawAvatar(m_painter, turned(rect), name, m_tokens);
}

void RowPainter::symbol(const QRect& rect, const QString& icon, Tone tone) const
{
    drawSymbol(m_painter, turned(rect), icon, tone, m_tokens);
}

void RowPainter::icon(const QRect& rect, const QString& name, const QColor& colour) const
{
    drawIcon(m_painter, turned(rect), name, colour);
}

void RowPainter::line(const QRect& rect) const
{
    m_painter->fillRect(turned(rect), m_tokens.line);
}

} // namespace perennial
