// Calendar days: a question a stage, sorted into the days.
#include "core/lifecycle/engagement/calendar_days.h"
#include "core/base/words.h"
#include <algorithm>

namespace perennial {
namespace {

bool standsBefore(const DayStep& a, const DayStep& b)
{
    if (a.startsAt.isValid() != b.startsAt.isValid())
        return a.startsAt.isValid();
    if (a.startsAt != b.startsAt)
        return a.startsAt < b.startsAt;
    return a.done != b.done ? b.done : a.id < b.id;
}

} // namespace

QVector<CalendarDay> readCalendar(const Reader& reader, Ref person, QDate first, QDate last, int each)
{
    if (!first.isValid() || !last.isValid() || last < first)
        throw Error{Fault::Usage, Words::tr("A calendar begins before it ends.")};
    QVector<CalendarDay> days;
    for (QDate day = first; day <= last; day = day.addDays(1))
        days.append({day});
    const EntityDef& activity = reader.def(QString::fromLatin1(Activity::entity));
    const auto add = [&](const QString& stage, bool done) {
        const Bindings bindings{{QStringLiteral("stage"), Value(stage)},
                                {QStringLiteral("from"), Value(dateText(first))},
                                {QStringLiteral("until"), Value(dateText(last))},
                                {QStringLiteral("person"), Value(person.id)},
                                {QStringLiteral("each"), Value(qint64(each))}};
        reader.askEach(QStringLiteral("calendar_days"), bindings, [&](const QVector<Value>& row) {
            DayStep step = stepOf(row);
            step.done = done;
            CalendarDay& day = days[first.daysTo(step.due)];
            if (row[14].integer() == 1) // the first of them says how many there are
                day.count += row[15].integer();
            day.steps.append(step);
        });
    };
    for (const QString& stage : activity.stagesOfType(unfinishedTypes()))
        add(stage, false);
    for (const QString& stage : activity.stagesOfType({StatusType::Done}))
        add(stage, true);
    QVector<QVector<DayStep>*> all;
    for (CalendarDay& day : days) {
        std::sort(day.steps.begin(), day.steps.end(), standsBefore);
        if (day.steps.size() > each)
            day.steps.resize(each);
        all.append(&day.steps);
    }
    nameSteps(reader, all);
    return days;
}

} // namespace perennial
