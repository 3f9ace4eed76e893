// CardModel: rows and what is dragged.
#include "ui/board/card_model.h"
#include "ui/support/plain_text.h"
#include <QLocale>
#include <QMimeData>

namespace perennial {

const QString CardModel::mimeType = QStringLiteral("application/x-perennial-card");

Id CardModel::idOf(const QMimeData* carried)
{
    return carried ? Id(carried->data(mimeType).toLongLong()) : 0;
}

void CardModel::setCards(const QVector<BoardCard>& cards, qint64 more)
{
    if (cards == m_cards && more == m_more)
        return;
    bool same = cards.size() == m_cards.size() && (more > 0) == (m_more > 0);
    for (int row = 0; same && row < cards.size(); ++row)
        same = cards[row].id == m_cards[row].id;
    if (same) {
        m_cards = cards;
        m_more = more;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_cards = cards;
    m_more = more;
    endResetModel();
}

int CardModel::rowOf(Id id) const
{
    for (int row = 0; row < m_cards.size(); ++row) {
        if (m_cards[row].id == id)
            return row;
    }
    return -1;
}

int CardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size()) + (m_more > 0);
}

QVariant CardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (index.row() == m_cards.size()) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("Show more (%1)").arg(QLocale().toString(m_more));
        return role == MoreRole ? QVariant(m_more) : QVariant();
    }
    const BoardCard& card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole: return card.title;
    case Qt::ToolTipRole: return plainTip(card.spoken());
    case Qt::AccessibleTextRole: return card.spoken();
    case IdRole: return card.id;
    case CompanyRole: return card.company;
    case WorthRole: return card.worth;
    case OwnerRole: return card.owner;
    case StepRole: return card.step;
    case ToneRole: return int(card.tone);
    default: return {};
    }
}

Qt::ItemFlags CardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags row = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.row() < m_cards.size() ? row | Qt::ItemIsDragEnabled : row;
}

QStringList CardModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData* CardModel::mimeData(const QModelIndexList& indexes) const
{
    const Id id = indexes.isEmpty() ? 0 : idAt(indexes.first().row());
    if (!id)
        return nullptr;
    auto* carried = new QMimeData;
    carried->setData(mimeType, QByteArray::number(qint64(id)));
    return carried;
}

bool CardModel::canDropMimeData(const QMimeData* carried, Qt::DropAction, int, int, const QModelIndex&) const
{
    return idOf(carried) != 0;
}

bool CardModel::dropMimeData(const QMimeData* carried, Qt::DropAction, int, int, const QModelIndex&)
{
    const Id id = idOf(carried);
    if (!id || rowOf(id) >= 0)
        return false;
    Q_EMIT dropped(id);
    return true;
}

} // namespace perennial
