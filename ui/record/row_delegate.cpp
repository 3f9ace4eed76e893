// RowDelegate: painting; the words are the same as the model's accessible text.
#include "ui/record/row_delegate.h"
#include "ui/model/record_list_model.h"
#include "ui/support/painting.h"
#include "ui/support/record_symbol.h"
#include <QFontMetrics>

namespace perennial {
namespace {

constexpr int twoLines = 48; // the least height for a name with its chip above and a second line

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(240), isThin() ? rowHeight() : qMax(rowHeight(), scaled(twoLines))};
}

bool RowDelegate::isThin()
{
    return rowHeight() < scaled(36);
}

// The name and the stage above, what it belongs to and the next step below; one line where rows are compact.
void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowPainter row(painter, option);
    const QRect area = row.area(space::xs, 1);
    row.ground(area);
    const QString name = index.data(RecordListModel::NameRole).toString();
    const int side = isThin() ? scaled(22) : scaled(36);
    const QRect picture(area.left() + space::m, area.center().y() - side / 2, side, side);
    const auto* records = qobject_cast<const RecordListModel*>(index.model());
    const QString symbol = records ? recordSymbol(records->entity()) : QString();
    if (symbol.isEmpty())
        row.avatar(picture, name);
    else
        row.symbol(picture, symbol, Tone::Grey);
    const int left = area.left() + space::m + side + space::m;
    const int width = area.right() - left - space::m;
    const int edge = rowHeight() < scaled(twoLines) ? space::xs / 2 : space::s - 2;
    const int half = isThin() ? area.height() : area.height() / 2 - edge;
    const QRect upper(left, isThin() ? area.top() : area.top() + edge, width, half);
    const QRect lower(left, isThin() ? area.top() : upper.bottom() + 1, width, half);
    const int chip = row.chip(upper, index.data(RecordListModel::StatusRole).toString(),
                              Tone(index.data(RecordListModel::ToneRole).toInt()));
    const int used = chip ? chip + space::s : 0;
    const QFont bold = fontOf(TextSize::Body, QFont::DemiBold);
    const int named = isThin() ? qMin(width - used, QFontMetrics(bold).horizontalAdvance(name) + 1) : width - used;
    row.text(QRect(upper.left(), upper.top(), named, upper.height()), name, bold, row.tokens().text);
    const int step = isThin() ? used : paintStep(row, lower, index);
    const int from = isThin() ? named + space::m : 0;
    row.text(lower.adjusted(from, 0, -step, 0), index.data(RecordListModel::SubtitleRole).toString(),
             fontOf(TextSize::Secondary), row.tokens().muted);
}

// The next step, or where none is planned for such records what it is worth; that first where the list is about its
// sum. Right-aligned in the line; returns the
// width it takes with its distance.
int RowDelegate::paintStep(const RowPainter& row, const QRect& line, const QModelIndex& index)
{
    const auto* records = qobject_cast<const RecordListModel*>(index.model());
    const QString worth = index.data(RecordListModel::WorthRole).toString();
    const QString step = index.data(RecordListModel::NextStepRole).toString();
    const bool isCounted = records && !records->measure().isEmpty() && !worth.isEmpty();
    const QString words = isCounted || step.isEmpty() ? worth : step;
    if (words.isEmpty())
        return 0;
    const Tone tone = isCounted ? Tone::Grey : Tone(index.data(RecordListModel::NextToneRole).toInt());
    const QFont font = fontOf(TextSize::Meta);
    const int width = QFontMetrics(font).horizontalAdvance(words) + 1;
    const QColor colour = tone == Tone::Grey ? row.tokens().muted : row.tokens().chip(tone).text;
    row.text(QRect(line.right() + 1 - width, line.top(), width, line.height()), words, font, colour);
    return width + space::m;
}

} // namespace perennial
