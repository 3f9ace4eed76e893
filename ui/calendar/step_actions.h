// StepActions: what can be done to a step from a page of days — done, put off, moved to another day, opened.
#pragma once
#include "core/lifecycle/engagement/day_step.h"
#include <QObject>

class QMenu;

namespace perennial {

class DayModel;
class DayView;
class Navigator;

class StepActions : public QObject {
    Q_OBJECT
public:
    explicit StepActions(Navigator& navigator, QObject* parent = nullptr);

    // Does what is asked of the steps in a list of days: done, put off, whom they concern.
    void serve(DayView* view, const DayModel* steps);
    // Nothing happens where it is done already.
    void complete(const DayStep& step);
    // Done, one hour, tomorrow, Monday, or a day to be chosen at the side.
    void fillMenu(QMenu* menu, const DayStep& step);
    // To another day, at the same time; false where it stays.
    bool moveTo(const DayStep& step, QDate day);
    void open(Id record);
    // Whom it concerns, else what it is about, else itself.
    void openWho(const DayStep& step);

Q_SIGNALS:
    // It was done, concerns somebody or something, plans nothing by itself, and the user wants to be asked.
    void nextWanted(const perennial::DayStep& done);

private:
    void putOff(const DayStep& step, QDate day, const QDateTime& moment);

    Navigator& m_navigator;
};

} // namespace perennial
