// MyDayPage: what is to be done today and what is late — done, put off and planned without leaving the page.
#pragma once
#include "core/lifecycle/engagement/my_day.h"
#include "ui/model/latest_question.h"
#include "ui/support/page.h"

class QMenu;

namespace perennial {

class DayModel;
class DayView;
class EmptyState;
class FirstSteps;
class NextStepBar;
class PageHeader;
class QuickAddLine;
class StepActions;

class MyDayPage : public Page {
    Q_OBJECT
public:
    MyDayPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;
    bool focusNextPane() override;
    bool run(const QString& key) override;
    bool canRun(const QString& key) const override;

    DayModel* model() const { return m_model; }
    DayView* view() const { return m_view; }
    EmptyState* emptyState() const { return m_calm; }
    NextStepBar* nextStep() const { return m_next; }
    QuickAddLine* quickAdd() const { return m_add; }
    void complete(Id step);
    // Begins a new page when the day has changed; looked at once a minute.
    void turnPage();
    // One hour, tomorrow, Monday, or a day to be chosen at the side.
    void fillSnooze(QMenu* menu, Id step);

Q_SIGNALS:
    void loaded();

protected:
    void retranslate() override;

private:
    void build();
    void wire();
    void read();
    void take(const MyDay& day);
    void open(const QModelIndex& index);
    void openList(const QString& entity, const QString& filter);
    void choose(Id step, int row);
    void showCalm();
    void print();

    Background& m_background;
    LatestQuestion m_reading;
    DayModel* m_model;
    StepActions* m_steps;
    DayView* m_view;
    EmptyState* m_calm; // in place of the rows where there is nothing but a calm word
    PageHeader* m_header;
    QuickAddLine* m_add;
    NextStepBar* m_next;
    FirstSteps* m_first;
    QPushButton* m_all;
    Id m_wanted = 0;
};

} // namespace perennial
