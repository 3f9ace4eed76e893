// OperationModel: operations of the file, newest first, as rows of a list.
#pragma once
#include "core/record/history.h"
#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace perennial {

class Catalog;

class OperationModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SequenceRole = Qt::UserRole + 1, DetailRole, UndoneRole };

    using QAbstractListModel::QAbstractListModel;

    void setOperations(const QVector<Operation>& operations, QDate today);
    const Operation* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString detail(const Operation& operation) const;

    QVector<Operation> m_operations;
    QDate m_today;
};

// Title above, moment, person and size below, and a chip on what was undone.
class OperationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// One line a change, in words: "Anna Bauer: Phone 030 1 → 030 2". At most `limit`, then how many more there are.
QStringList changesInWords(const class Reader& reader, const Operation& operation, int limit);

} // namespace perennial
