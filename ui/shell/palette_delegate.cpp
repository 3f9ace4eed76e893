// PaletteDelegate: sizes and painting.
#include "ui/shell/palette_delegate.h"
#include "ui/support/painting.h"
#include <QFontMetrics>

namespace perennial {

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {scaled(300), scaled(index.data(HeadingRole).toBool() ? 28 : 40)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowPainter row(painter, option);
    const QRect area = row.area(space::xs, 1);
    const QString title = index.data().toString();
    if (index.data(HeadingRole).toBool()) {
        row.line(QRect(area.left(), area.top(), area.width(), 1));
        row.text(area.adjusted(space::s, space::xs, 0, 0), title, fontOf(TextSize::Meta), row.tokens().muted);
        return;
    }
    row.ground(area);
    const int side = scaled(24);
    const QRect sign(area.left() + space::s, area.center().y() - side / 2, side, side);
    const QString icon = index.data(IconRole).toString();
    if (icon.isEmpty())
        row.avatar(sign, title);
    else
        row.icon(sign.adjusted(4, 4, -4, -4), icon, row.tokens().muted);
    const QString edge = index.data(EdgeRole).toString();
    const QFont edgeFont = fontOf(TextSize::Meta);
    const int edgeWidth = edge.isEmpty() ? 0 : QFontMetrics(edgeFont).horizontalAdvance(edge) + space::m;
    const int left = sign.right() + space::m;
    const int room = area.right() - left - edgeWidth - space::s;
    const QFont bold = fontOf(TextSize::Body, QFont::DemiBold);
    const QString second = index.data(SecondRole).toString();
    const int wanted = QFontMetrics(bold).horizontalAdvance(title) + 1;
    const int named = second.isEmpty() ? room : qMin(wanted, qMax(room / 2, room - scaled(120)));
    row.text(QRect(left, area.top(), named, area.height()), title, bold, row.tokens().text);
    row.text(QRect(left + named + space::m, area.top(), room - named - space::m, area.height()), second,
             fontOf(TextSize::Secondary), row.tokens().muted);
    row.text(QRect(area.right() - edgeWidth, area.top(), edgeWidth - space::s, area.height()), edge, edgeFont,
             row.tokens().muted, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace perennial
