// RowDelegate: painting; the words are the same as the model's accessible text.
#include "ui/record/row_delegate.h"
#include "ui/model/record_list_model.h"
#include "ui/support/painting.h"

namespace perennial {

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(240), scaled(56)};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowPainter row(painter, option);
    const QRect area = row.area(space::xs, 2);
    row.ground(area);
    const QString name = index.data(RecordListModel::NameRole).toString();
    const int side = scaled(36);
    row.avatar(QRect(area.left() + space::m, area.center().y() - side / 2, side, side), name);
    const int left = area.left() + space::m + side + space::m;
    const int half = area.height() / 2;
    const QRect upper(left, area.top() + space::xs, area.right() - left - space::m, half - space::xs);
    const QRect lower(left, area.top() + half, area.right() - left - space::m, half - space::xs);
    const QString status = index.data(RecordListModel::StatusRole).toString();
    const int chip = row.chip(upper, status, Tone(index.data(RecordListModel::ToneRole).toInt()));
    row.text(upper.adjusted(0, 0, chip ? -chip - space::s : 0, 0), name, fontOf(TextSize::Body, QFont::DemiBold),
             row.tokens().text);
    row.text(lower, index.data(RecordListModel::SubtitleRole).toString(), fontOf(TextSize::Secondary),
             row.tokens().muted);
}

} // namespace perennial
