// CardDelegate: painting.
#include "ui/board/card_delegate.h"
#include "ui/board/card_model.h"
#include "ui/board/card_view.h"
#include "ui/support/painting.h"

namespace perennial {
namespace {

constexpr int cardHeight = 92; // with the gap to the next card
constexpr int gap = 4;         // above and below a card
constexpr int initials = 22;   // side of the owner's round

} // namespace

CardDelegate::CardDelegate(CardView* view) : QStyledItemDelegate(view), m_view(view) {}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(120), scaled(cardHeight)};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    const bool isCurrent = m_view->isActive() && option.state.testFlag(QStyle::State_Selected);
    shown.state.setFlag(QStyle::State_Selected, isCurrent || m_view->isPicked(index.row()));
    const RowPainter row(painter, shown);
    const QRect box = row.area(space::s, gap);
    if (index.data(CardModel::MoreRole).isValid()) {
        row.ground(box);
        row.text(box, index.data().toString(), fontOf(TextSize::Secondary, QFont::DemiBold), row.tokens().link,
                 Qt::AlignCenter);
        return;
    }
    row.card(box);
    const int side = scaled(initials);
    const QRect inside = box.adjusted(space::m, space::s, -space::m, -space::s);
    const int line = (inside.height() - space::xs) / 3;
    const QString owner = index.data(CardModel::OwnerRole).toString();
    const int shortage = owner.isEmpty() ? 0 : side + space::xs; // of the company: the name has the whole width
    const QRect second(inside.left(), inside.top() + line, inside.width(), line);
    row.text(QRect(inside.left(), inside.top(), inside.width(), line), index.data().toString(),
             fontOf(TextSize::Body, QFont::DemiBold), row.tokens().text);
    if (!owner.isEmpty())
        row.avatar(QRect(inside.right() + 1 - side, second.top() + (line - side) / 2, side, side), owner);
    row.text(second.adjusted(0, 0, -shortage, 0), index.data(CardModel::CompanyRole).toString(),
             fontOf(TextSize::Secondary), row.tokens().muted);
    const QRect foot(inside.left(), inside.bottom() + 1 - line, inside.width(), line);
    const int chip =
        row.chip(foot, index.data(CardModel::StepRole).toString(), Tone(index.data(CardModel::ToneRole).toInt()));
    row.text(foot.adjusted(0, 0, chip ? -chip - space::s : 0, 0), index.data(CardModel::WorthRole).toString(),
             fontOf(TextSize::Secondary, QFont::DemiBold), row.tokens().text);
}

} // namespace perennial
