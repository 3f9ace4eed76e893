// Steps ahead.
#include "core/lifecycle/engagement/steps_ahead.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace perennial {
namespace {

QString jsonOf(const QJsonArray& list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

QStringList activityStages(const Catalog& catalog, const QVector<StatusType>& types)
{
    QStringList keys;
    for (const Option& stage : catalog.entity(QString::fromLatin1(Activity::entity)).flow().stages) {
        if (types.contains(stage.type))
            keys.append(stage.key);
    }
    return keys;
}

QString activityStageList(const Catalog& catalog, const QVector<StatusType>& types)
{
    return jsonOf(QJsonArray::fromStringList(activityStages(catalog, types)));
}

QString openActivityStages(const Catalog& catalog)
{
    return activityStageList(catalog, unfinishedTypes());
}

QHash<Id, StepAhead> stepsAhead(const Reader& reader, const QVector<Id>& ids)
{
    QHash<Id, StepAhead> steps;
    if (ids.isEmpty())
        return steps;
    QJsonArray list;
    for (const Id id : ids)
        list.append(qint64(id));
    const QString wanted = jsonOf(list);
    reader.askEach(QStringLiteral("next_steps"),
                   {{QStringLiteral("ids"), Value(wanted)},
                    {QStringLiteral("open"), Value(openActivityStages(*reader.catalog()))}},
                   [&](const QVector<Value>& row) {
                       StepAhead& step = steps[row[0].integer()];
                       if (step.isPlanned())
                           return; // the soonest came first
                       step.activity = row[1].integer();
                       step.kind = row[2].text();
                       step.subject = row[3].text();
                       step.due = dateOf(row[4].text());
                       step.startsAt = momentOf(row[5].text());
                   });
    reader.askEach(QStringLiteral("last_touches"), {{QStringLiteral("ids"), Value(wanted)}},
                   [&](const QVector<Value>& row) { steps[row[0].integer()].lastTouched = momentOf(row[1].text()); });
    return steps;
}

Urgency urgencyOf(const StepAhead& step, QDate today)
{
    if (!step.isPlanned())
        return Urgency::None;
    if (!step.due.isValid() || step.due > today)
        return Urgency::Later;
    return step.due == today ? Urgency::Today : Urgency::Overdue;
}

int quietDays(const StepAhead& step, const QDateTime& created, QDate today)
{
    if (step.isPlanned())
        return 0;
    QDateTime since = created;
    if (step.lastTouched.isValid() && (!since.isValid() || step.lastTouched > since))
        since = step.lastTouched;
    if (!since.isValid())
        return 0;
    const qint64 days = since.toLocalTime().date().daysTo(today);
    return days >= quietAfterDays ? int(days) : 0;
}

} // namespace perennial
