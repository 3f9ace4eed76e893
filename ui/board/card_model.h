// CardModel: the cards of one stage, the first so many of them, and how many more there are.
#pragma once
#include "ui/board/board_reading.h"
#include <QAbstractListModel>

namespace perennial {

class CardModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, CompanyRole, WorthRole, OwnerRole, StepRole, ToneRole, MoreRole };

    static const QString mimeType;            // of a dragged card: its id in digits
    static Id idOf(const QMimeData* carried); // 0 when it is something else

    using QAbstractListModel::QAbstractListModel;

    // `more`: how many the stage holds beyond these; a last row says so.
    void setCards(const QVector<BoardCard>& cards, qint64 more);
    Id idAt(int row) const { return row >= 0 && row < m_cards.size() ? m_cards[row].id : 0; }
    int rowOf(Id id) const; // -1 when it is not among them
    int cardCount() const { return int(m_cards.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* carried, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    // A card of another stage was dropped: says so; the board moves it.
    bool dropMimeData(const QMimeData* carried, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(perennial::Id id);

private:
    QVector<BoardCard> m_cards;
    qint64 m_more = 0;
};

} // namespace perennial
