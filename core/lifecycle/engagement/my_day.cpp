// My day: a question a part, and the names of whom they concern.
#include "core/lifecycle/engagement/my_day.h"

#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/lifecycle/engagement/steps_ahead.h"

#include <algorithm>

namespace perennial {
namespace {

constexpr int doneReach = 60; // days back in which a step done today may have been due

QVector<DayStep> stepsOf(const Reader& reader, const QString& question, const Bindings& bindings)
{
    QVector<DayStep> steps;
    reader.askEach(question, bindings, [&](const QVector<Value>& row) { steps.append(stepOf(row)); });
    return steps;
}

enum class Order { Latest, Soonest };

// Of all open stages together: the latest or soonest days first, timed ones of a day before the others.
QVector<DayStep> stepsDue(const Reader& reader, Ref person, Order order, QDate from, QDate until, int most)
{
    const QString question = order == Order::Latest ? QStringLiteral("steps_due") : QStringLiteral("steps_coming");
    QVector<DayStep> steps;
    for (const QString& stage : reader.def(QString::fromLatin1(Activity::entity)).stagesOfType(unfinishedTypes())) {
        steps += stepsOf(reader, question,
                         {{QStringLiteral("stage"), Value(stage)},
                          {QStringLiteral("from"), Value(dateText(from))},
                          {QStringLiteral("until"), Value(dateText(until))},
                          {QStringLiteral("person"), Value(person.id)},
                          {QStringLiteral("limit"), Value(qint64(most))}});
    }
    std::sort(steps.begin(), steps.end(), [order](const DayStep& a, const DayStep& b) {
        if (a.due != b.due)
            return order == Order::Latest ? a.due > b.due : a.due < b.due;
        if (a.startsAt.isValid() != b.startsAt.isValid())
            return a.startsAt.isValid();
        return a.startsAt != b.startsAt ? a.startsAt < b.startsAt : a.id < b.id;
    });
    return steps.mid(0, most);
}

// What comes after tomorrow, and how much there is of it.
void readComing(const Reader& reader, Ref person, int laterLimit, int limit, MyDay& day)
{
    day.week = stepsDue(reader, person, Order::Soonest, day.weekFrom(), day.weekUntil(), limit);
    day.later = stepsDue(reader, person, Order::Soonest, day.weekUntil().addDays(1), QDate(9999, 12, 31), laterLimit);
    const Answer answer = reader.ask(QStringLiteral("steps_coming_count"),
                                     {{QStringLiteral("open"), openActivityStages(*reader.catalog())},
                                      {QStringLiteral("after"), Value(dateText(day.weekFrom().addDays(-1)))},
                                      {QStringLiteral("until"), Value(dateText(day.weekUntil()))},
                                      {QStringLiteral("person"), Value(person.id)}});
    day.weekCount = answer.rows.first()[0].integer();
    day.laterCount = answer.rows.first()[1].integer();
}

} // namespace

MyDay readMyDay(const Reader& reader, Ref person, int overdueLimit, int limit)
{
    const QDate today = reader.clock().today();
    MyDay day;
    day.day = today;
    day.overdue = stepsDue(reader, person, Order::Latest, QDate(1, 1, 1), today.addDays(-1), overdueLimit);
    day.today = stepsDue(reader, person, Order::Latest, today, today, limit);
    day.tomorrow = stepsDue(reader, person, Order::Latest, today.addDays(1), today.addDays(1), limit);
    readComing(reader, person, overdueLimit, limit, day);
    day.done =
        stepsOf(reader, QStringLiteral("steps_done"),
                {{QStringLiteral("closed"),
                  listParameter(reader.def(QString::fromLatin1(Activity::entity)).stagesOfType({StatusType::Done}))},
                 {QStringLiteral("from"), Value(dateText(today.addDays(-doneReach)))},
                 {QStringLiteral("until"), Value(dateText(today))},
                 {QStringLiteral("since"), Value(momentText(QDateTime(today, QTime(0, 0)).toUTC()))},
                 {QStringLiteral("person"), Value(person.id)},
                 {QStringLiteral("limit"), Value(qint64(limit))}});
    for (DayStep& step : day.done)
        step.done = true;
    nameSteps(reader, {&day.overdue, &day.today, &day.tomorrow, &day.week, &day.later, &day.done});
    day.count = countDue(reader, person);
    day.idleLeads = reader.count(withoutNextStep(reader.def(QString::fromLatin1(Lead::entity))));
    day.idleDeals = reader.count(withoutNextStep(reader.def(QString::fromLatin1(Opportunity::entity))));
    return day;
}

DueCount countDue(const Reader& reader, Ref person)
{
    const Answer answer = reader.ask(QStringLiteral("steps_due_count"),
                                     {{QStringLiteral("open"), openActivityStages(*reader.catalog())},
                                      {QStringLiteral("today"), Value(dateText(reader.clock().today()))},
                                      {QStringLiteral("person"), Value(person.id)}});
    return {answer.rows.first()[0].integer(), answer.rows.first()[1].integer()};
}

Query withoutNextStep(const EntityDef& def)
{
    const Condition open = whereTypeAmong(def.flowField(), unfinishedTypes());
    Query query;
    query.entity = def.key();
    query.filter.conditions = {open, {QStringLiteral("next"), Op::Empty, {}, {}}};
    return query;
}

} // namespace perennial
