// DayModel: the rows of My day, or of a day of the calendar — headings, things to do, what was done, and ways to what
// has no next step.
#pragma once
#include "core/lifecycle/engagement/calendar_days.h"
#include "core/lifecycle/engagement/my_day.h"
#include "ui/support/tokens.h"
#include <QAbstractListModel>
#include <QSet>
#include <optional>

namespace perennial {

class DayModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class RowKind {
        Heading, // of a part
        Fold,    // the heading of a part that folds
        Step,
        Way,  // leads to a list
        Calm, // "All done."
    };
    enum Role {
        KindRole = Qt::UserRole + 1,
        IdRole,   // of the activity
        IconRole, // of its kind
        WhoRole,
        WhenRole, // "2 days", "11:00"
        ToneRole, // of WhenRole
        DoneRole,
        FoldedRole,
        PartRole,   // of a part that folds
        EntityRole, // of a way: the list it leads to
        FilterRole,
    };

    enum class Part { Tomorrow, Week, Later }; // that fold
    static constexpr Part folding[] = {Part::Tomorrow, Part::Week, Part::Later};

    using QAbstractListModel::QAbstractListModel;

    // `catalog` names the kinds.
    void setDay(const MyDay& day, const CatalogPtr& catalog);
    // One day of a calendar in place of My day: all its steps without headings.
    void setAgenda(const CalendarDay& day, QDate today, const CatalogPtr& catalog);
    const MyDay& day() const { return m_day; }
    void setFolded(Part part, bool folded);
    bool isFolded(Part part) const { return !m_open.contains(part); }
    QSet<Part> unfolded() const { return m_open; }
    static const QVector<DayStep>& stepsOf(const MyDay& day, Part part);
    static QString headingOf(const MyDay& day, Part part); // "Tomorrow (2)"; empty where there is nothing
    const DayStep* step(const QModelIndex& index) const; // null for other rows
    int rowOf(Id step) const;                            // -1 when it is not shown
    int firstStep() const;                               // row of the first thing to do; -1
    // "3 things today, 1 overdue".
    QString summary() const { return summaryOf(m_day.count); }
    static QString summaryOf(const DueCount& count);
    static QString whenOf(const DayStep& step, QDate day); // "2 days" late, or its time
    static QString concerns(const DayStep& step);          // "Anna Bauer · Spring order"

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        RowKind kind;
        QString text;
        DayStep step = {};
        QString entity = {};
        QString filter = {};
        Part part = Part::Tomorrow; // of a fold
        bool operator==(const Row&) const = default;
    };

    QVector<Row> rows() const;
    QVector<Row> agendaRows() const;
    void appendSteps(QVector<Row>& rows, const QVector<DayStep>& steps) const;
    void appendPart(QVector<Row>& rows, Part part) const;
    void appendIdle(QVector<Row>& rows) const;
    void refill();
    static QString iconOf(const DayStep& step);
    QString when(const DayStep& step) const;
    QString spoken(const Row& row) const;
    Tone toneOf(const DayStep& step) const;

    MyDay m_day;
    std::optional<CalendarDay> m_agenda;
    CatalogPtr m_catalog;
    QVector<Row> m_rows;
    QSet<Part> m_open;
};

} // namespace perennial
