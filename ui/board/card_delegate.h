// CardDelegate: a card with title, company, owner's initials, worth and the chip of its next step.
#pragma once
#include <QStyledItemDelegate>

namespace perennial {

class CardView;

class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CardDelegate(CardView* view);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CardView* m_view;
};

} // namespace perennial
