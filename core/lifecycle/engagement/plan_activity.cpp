// Plan an activity.
#include "core/lifecycle/engagement/plan_activity.h"

#include "core/base/words.h"
#include "core/catalog/entities/shared/person.h"
#include "core/lifecycle/engagement/recurrence.h"

namespace perennial {
Id planActivity(Desk& desk, const PlanActivity& ask)
{
    if (ask.subject.trimmed().isEmpty())
        throw refused(Words::tr("Say in a few words what is to be done."), QString::fromLatin1(Activity::subject.key));
    const QDate day = ask.startsAt.isValid() ? ask.startsAt.toLocalTime().date() : ask.dueOn;
    if (!ask.recurrence.isEmpty() && !nextOccurrence(ask.recurrence, day.isValid() ? day : desk.today())) {
        throw refused(
            Words::tr("“%1” is no rule of repetition that is understood; write one like FREQ=WEEKLY;INTERVAL=2.")
                .arg(ask.recurrence),
            QString::fromLatin1(Activity::recurrence.key));
    }
    auto activity = desk.blank<Activity>();
    activity.set(Activity::subject, ask.subject.trimmed())
        .set(Activity::dueOn, day)
        .set(Activity::startsAt, ask.startsAt)
        .set(Activity::recurrence, ask.recurrence);
    if (!ask.kind.key.isEmpty())
        activity.set(Activity::kind, ask.kind);
    if (ask.person)
        activity.set(Common::owner, ask.person);
    if (ask.about)
        setAbout(*desk.catalog(), activity, ask.about);
    return desk.save(activity);
}

void setAbout(const Catalog& catalog, Row<Activity>& activity, Id about)
{
    const EntityPtr entity = catalog.ofId(about);
    for (const FieldDef& field : activity.record().def().fields()) {
        const bool stamp = field.is(ReadOnly) || field.key == QLatin1String(Common::owner.key);
        if (entity && field.kind == Kind::Link && field.target == entity->key() && !stamp) {
            activity.record().setValue(field.key, pack(Ref{about}));
            return;
        }
    }
    throw refused(Words::tr("Nothing can be planned about %1; choose a customer, an opportunity, a document or a case.")
                      .arg(entity ? entity->one() : QString::number(about)));
}

} // namespace perennial
