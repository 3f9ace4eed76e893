// Timeline: what happened around a record, newest first: activities big, field changes as one thin line.
#pragma once
#include "core/workspace/workspace.h"
#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace perennial {

struct Happening {
    enum class Kind { Call, Mail, Meeting, Task, Note, Change };
    Kind kind = Kind::Change;
    QDateTime at; // UTC
    QString title;
    QString text;
    QString entity; // what a click opens; empty for changes
    Id id = 0;
};

// Activities linked to the record by `linkField`, and its history; read by whoever may, also on another thread.
QVector<Happening> happeningsOf(Reader& reader, const QString& entity, Id id, int limit);

class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, TextRole, WhenRole, EntityRole, IdRole };
    using QAbstractListModel::QAbstractListModel;
    void setHappenings(const QVector<Happening>& happenings, QDate today);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QVector<Happening> m_happenings;
    QDate m_today;
};

class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace perennial
