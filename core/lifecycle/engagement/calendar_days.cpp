// Calendar days: a question a stage, or one for what is looked for, sorted into the days.
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

// Of all steps, by an index that tells the first ones of every day.
void readAll(const Reader& reader, const CalendarAsk& ask, QVector<CalendarDay>& days)
{
    const EntityDef& activity = reader.def(QString::fromLatin1(Activity::entity));
    const auto add = [&](const QString& stage, bool done) {
        const Bindings bindings{{QStringLiteral("stage"), Value(stage)},
                                {QStringLiteral("from"), Value(dateText(ask.first))},
                                {QStringLiteral("until"), Value(dateText(ask.last))},
                                {QStringLiteral("person"), Value(ask.person.id)},
                                {QStringLiteral("each"), Value(qint64(ask.each))}};
        reader.askEach(QStringLiteral("calendar_days"), bindings, [&](const QVector<Value>& row) {
            DayStep step = stepOf(row);
            step.done = done;
            CalendarDay& day = days[ask.first.daysTo(step.due)];
            if (row[14].integer() == 1) // the first of them says how many there are
                day.count += row[15].integer();
            day.steps.append(step);
        });
    };
    for (const QString& stage : activity.stagesOfType(unfinishedTypes()))
        add(stage, false);
    for (const QString& stage : activity.stagesOfType({StatusType::Done}))
        add(stage, true);
}

void readAmong(const Reader& reader, const CalendarAsk& ask, QVector<CalendarDay>& days)
{
    const QString dueOn = QString::fromLatin1(Activity::dueOn.key);
    QVector<StatusType> shown = unfinishedTypes();
    shown.append(StatusType::Done);
    Filter within;
    within.conditions = {whereTypeAmong(QString::fromLatin1(Activity::status.key), shown),
                         {dueOn, Op::AtLeast, Value(dateText(ask.first)), {}},
                         {dueOn, Op::AtMost, Value(dateText(ask.last)), {}}};
    within.groups = {ask.among->filter};
    Query query = *ask.among;
    query.filter = within;
    query.sort = {{dueOn, false}};
    reader.each(query, [&](const Record& record) {
        const DayStep step = stepOf(Row<Activity>(record));
        CalendarDay& day = days[ask.first.daysTo(step.due)];
        ++day.count;
        day.steps.append(step);
        return true;
    });
}

} // namespace

QVector<CalendarDay> readCalendar(const Reader& reader, const CalendarAsk& ask)
{
    if (!ask.first.isValid() || !ask.last.isValid() || ask.last < ask.first)
        throw Error{Fault::Usage, Words::tr("A calendar begins before it ends.")};
    QVector<CalendarDay> days;
    for (QDate day = ask.first; day <= ask.last; day = day.addDays(1))
        days.append({day});
    if (ask.among)
        readAmong(reader, ask, days);
    else
        readAll(reader, ask, days);
    QVector<QVector<DayStep>*> all;
    for (CalendarDay& day : days) {
        std::sort(day.steps.begin(), day.steps.end(), standsBefore);
        if (day.steps.size() > ask.each)
            day.steps.resize(ask.each);
        all.append(&day.steps);
    }
    nameSteps(reader, all);
    return days;
}

} // namespace perennial
