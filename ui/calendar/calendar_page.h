// CalendarPage: a week or a month of what is to be done and was done, and below it the chosen day, step by step.
#pragma once
#include "core/lifecycle/engagement/calendar_days.h"
#include "ui/model/latest_question.h"
#include "ui/support/page.h"

class QVBoxLayout;

namespace perennial {

class CalendarGrid;
class CalendarModel;
class CalendarTabs;
class DayModel;
class DayView;
class FilterBar;
class IconButton;
class LinkButton;
class NextStepBar;
class PageHeader;
class SectionLabel;
class StepActions;

class CalendarPage : public Page {
    Q_OBJECT
public:
    CalendarPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;
    bool focusNextPane() override;
    bool run(const QString& key) override;
    bool canRun(const QString& key) const override;

    CalendarModel* days() const { return m_days; }
    CalendarGrid* grid() const { return m_grid; }
    DayModel* steps() const { return m_steps; }
    DayView* list() const { return m_list; }
    CalendarTabs* tabs() const { return m_tabs; }
    FilterBar* filter() const { return m_filter; }
    QDate chosenDay() const { return m_day; }
    // Shows the week or month of the day, with the day chosen.
    void goTo(QDate day);
    // Follows today into the next day; looked at once a minute.
    void turnPage();
    // Takes the step to another day; the page follows it there.
    void move(Id step, QDate day);

Q_SIGNALS:
    void loaded();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void wire();
    void wireSteps();
    void read();
    void applyFilter();
    void openFilter();
    void goToList(const QString& presentation);
    CalendarAsk shown() const;
    void take(const QVector<CalendarDay>& days);
    void showDay(QDate day);
    void choose(Id step);
    void open(const QModelIndex& index);
    void turn(int periods);
    void plan(QDate day);
    void print();
    QDate firstShown() const;
    QDate lastShown() const;
    QString periodName() const;
    const DayStep* currentStep() const; // null where the row in use is none

    Background& m_background;
    LatestQuestion m_reading;
    CalendarModel* m_days;
    CalendarGrid* m_grid;
    DayModel* m_steps;
    DayView* m_list;
    StepActions* m_actions;
    NextStepBar* m_next;
    PageHeader* m_header;
    FilterBar* m_filter; // shown where something is looked for
    std::optional<Query> m_among;
    CalendarTabs* m_tabs;
    IconButton* m_before;
    IconButton* m_after;
    LinkButton* m_today;
    SectionLabel* m_dayName;
    LinkButton* m_plan;
    QVBoxLayout* m_layout;
    QDate m_day;
    QDate m_shown;      // a day of the week or month that is shown; the chosen one may be of the days around it
    QDate m_shownToday; // as it was read
    Id m_wanted = 0; // the step to be chosen once it is read
    bool m_isMonth = true;
};

} // namespace perennial
