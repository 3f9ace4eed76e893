// StepActions: one operation each, told with Undo.
#include "ui/calendar/step_actions.h"
#include "core/lifecycle/engagement/complete_activity.h"
#include "ui/calendar/day_model.h"
#include "ui/calendar/day_view.h"
#include "ui/support/display.h"
#include "ui/support/page.h"
#include "ui/support/setting.h"
#include <QMenu>

namespace perennial {

StepActions::StepActions(Navigator& navigator, QObject* parent) : QObject(parent), m_navigator(navigator) {}

void StepActions::serve(DayView* view, const DayModel* steps)
{
    // A copy: the row may be another one afterwards.
    const auto withStep = [steps](const QModelIndex& index, const auto& act) {
        if (const DayStep* step = steps->step(index))
            act(DayStep(*step));
    };
    const auto rowOf = [steps](Id step) { return steps->index(steps->rowOf(step)); };
    connect(view, &DayView::doneAsked, this,
            [=, this](Id id) { withStep(rowOf(id), [this](const DayStep& step) { complete(step); }); });
    connect(view, &DayView::snoozeAsked, this, [=, this](Id id) {
        withStep(rowOf(id), [=, this](const DayStep& step) {
            QMenu menu(view);
            fillMenu(&menu, step);
            menu.exec(view->menuPoint());
        });
    });
    connect(view, &DayView::whoAsked, this,
            [=, this](const QModelIndex& index) { withStep(index, [this](const DayStep& step) { openWho(step); }); });
}

void StepActions::complete(const DayStep& step)
{
    if (step.done)
        return;
    bool goesOn = false; // a repeating one plans its next by itself
    const bool completed =
        performAndTell(m_navigator, tr("Done: %1").arg(step.subject), tr("“%1” is done.").arg(step.subject),
                       [&](Desk& desk) { goesOn = completeActivity(desk, {step.id}).next != 0; });
    const bool concerns = step.about || step.who;
    if (completed && !goesOn && concerns && m_navigator.settings().read(setting::askNextStep))
        Q_EMIT nextWanted(step);
}

void StepActions::fillMenu(QMenu* menu, const DayStep& step)
{
    const QDate today = m_navigator.workspace().clock().today();
    const QDateTime hence = m_navigator.workspace().clock().now().addSecs(3600);
    menu->addAction(tr("&Done"), this, [this, step] { complete(step); });
    menu->addSeparator();
    menu->addAction(tr("In 1 &hour"), this, [this, step, hence] { putOff(step, {}, hence); });
    menu->addAction(tr("&Tomorrow"), this, [this, step, today] { putOff(step, today.addDays(1), {}); });
    menu->addAction(tr("Next &Monday"), this,
                    [this, step, today] { putOff(step, today.addDays(8 - today.dayOfWeek()), {}); });
    menu->addAction(tr("&Choose a day…"), this,
                    [this, step] { m_navigator.runVerb(QStringLiteral("reschedule-activity"), step.id); });
}

void StepActions::putOff(const DayStep& step, QDate day, const QDateTime& moment)
{
    const QDate today = m_navigator.workspace().clock().today();
    const QString when = moment.isValid() ? momentInWords(moment, today) : dateInWords(day, today);
    performAndTell(m_navigator, tr("Put off: %1").arg(step.subject), tr("“%1” is put off: %2").arg(step.subject, when),
                   [&](Desk& desk) {
                       rescheduleActivity(desk, {step.id, day, moment});
                   });
}

bool StepActions::moveTo(const DayStep& step, QDate day)
{
    if (day == step.due)
        return false;
    const QString when = dateInWords(day, m_navigator.workspace().clock().today());
    return performAndTell(m_navigator, tr("Move: %1").arg(step.subject),
                          tr("“%1” is moved: %2").arg(step.subject, when), [&](Desk& desk) {
                              rescheduleActivity(desk, {step.id, day, {}});
                          });
}

void StepActions::open(Id record)
{
    if (const EntityPtr def = m_navigator.workspace().catalog()->ofId(record))
        m_navigator.go({QStringLiteral("record"), def->key(), record, {}, {}});
}

void StepActions::openWho(const DayStep& step)
{
    open(step.who ? step.who : step.about ? step.about : step.id);
}

} // namespace perennial
