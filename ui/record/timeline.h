// Timeline: what happened around a record by days, activities and documents big, field changes as thin lines that fold
// by the minute.
#pragma once
#include "ui/model/happenings.h"
#include "ui/model/step_chip.h"
#include <QAbstractListModel>
#include <QSet>
#include <QStyledItemDelegate>

namespace perennial {

class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, RowRole, TextRole, WhenRole, EntityRole, IdRole, ChipRole, ChipToneRole };
    enum class Row { Day, Entry, Fold, More };
    enum class Show { All, Calls, Mails, Notes, Documents, Changes };
    using QAbstractListModel::QAbstractListModel;

    // Where there are older ones, a last row asks for them.
    void setHappenings(const Happenings& happenings, QDate today);
    void setShown(Show show);
    // Opens or closes a fold; false for any other row.
    bool toggle(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        Row row = Row::Entry;
        int first = 0; // of the happenings; of a fold the first of `count`
        int count = 1;
        bool open = false;
    };

    void arrange();
    void appendChanges(const QVector<int>& minute);
    bool isWanted(const Happening& happening) const;
    QString title(const Line& line) const;
    QString when(const Line& line) const;
    StepChip chip(const Line& line) const;

    QVector<Happening> m_happenings;
    bool m_isCut = false;
    QVector<Line> m_lines;
    QSet<qint64> m_open; // minutes whose fold is open
    Show m_show = Show::All;
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
