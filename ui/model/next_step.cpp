// Next step: reading the open activities about records; the words for them are those of chips.
#include "ui/model/next_step.h"
#include "core/catalog/entities/engagement/activity.h"

namespace perennial {
namespace {

QString linkTo(const Catalog& catalog, const QString& entity)
{
    for (const FieldDef& field : catalog.entity(QString::fromLatin1(Activity::entity)).fields()) {
        if (field.kind == Kind::Link && field.target == entity)
            return field.key;
    }
    return {};
}

} // namespace

bool hasNextSteps(const Catalog& catalog, const QString& entity)
{
    return !linkTo(catalog, entity).isEmpty();
}

QHash<Id, QDate> nextStepsOf(const Reader& reader, const QString& entity, const QVector<Id>& records)
{
    QHash<Id, QDate> steps;
    const QString link = linkTo(*reader.catalog(), entity);
    if (link.isEmpty() || records.isEmpty())
        return steps;
    Condition about{link, Op::Among, {}, {}};
    for (const Id id : records)
        about.several.append(pack(Ref{id}));
    const Condition open = whereTypeAmong(QString::fromLatin1(Activity::status.key), unfinishedTypes());
    Query query;
    query.entity = QString::fromLatin1(Activity::entity);
    query.filter.conditions = {about, open};
    for (const Record& record : reader.list(query)) {
        const Id id = record.value(link).integer();
        const QDate day = unpack<QDate>(record.value(QString::fromLatin1(Activity::dueOn.key)));
        const QDate known = steps.value(id);
        if (!steps.contains(id) || (day.isValid() && (!known.isValid() || day < known)))
            steps.insert(id, day);
    }
    return steps;
}

NextStep nextStepOf(bool planned, QDate day, bool expected, QDate today)
{
    if (!planned && !expected)
        return {};
    StepAhead step;
    step.activity = planned;
    step.due = day;
    return stepChip(step, today.startOfDay(), today);
}

} // namespace perennial
