// CalendarModel: a stretch of days as weeks, a row a week, a column a weekday.
#pragma once
#include "core/lifecycle/engagement/calendar_days.h"
#include "ui/support/tokens.h"
#include <QAbstractTableModel>

namespace perennial {

class CalendarModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int week = 7;
    // Carried while a step is dragged to another day.
    static QString mimeType();
    static Id stepIn(const QMimeData* carried); // 0: none

    using QAbstractTableModel::QAbstractTableModel;

    // Whole weeks, as readCalendar() gives them. Of a month the days around it are muted; 0: none.
    void setDays(const QVector<CalendarDay>& days, QDate today, int month);
    const CalendarDay* dayAt(const QModelIndex& index) const; // null beyond the stretch
    QModelIndex indexOf(QDate day) const;                     // invalid beyond the stretch
    bool isOfMonth(const QModelIndex& index) const;
    bool isToday(const QModelIndex& index) const;
    static QString countOf(qint64 activities); // "3 activities"
    // "10:00 Spring order", and with whom it is: "10:00 Spring order · Anna Bauer".
    static QString titleOf(const DayStep& step);
    static QString wordsOf(const DayStep& step);
    // There is room for a second line a step.
    bool isOneWeek() const { return m_days.size() == week; }
    // Red overdue, green today, blue later, grey done.
    Tone toneOf(const DayStep& step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    QString spoken(const CalendarDay& day) const;

    QVector<CalendarDay> m_days;
    QDate m_today;
    int m_month = 0;
};

} // namespace perennial
