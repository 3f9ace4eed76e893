// Next step: reading the open activities about records, and the four words for them.
#include "ui/model/next_step.h"
#include "core/catalog/entities/engagement/activity.h"
#include "ui/support/display.h"
#include <QCoreApplication>

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

QString tr(const char* text)
{
    return QCoreApplication::translate("perennial", text);
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
    Condition open{QString::fromLatin1(Activity::status.key), Op::TypeAmong, {}, {}};
    for (const StatusType type : {StatusType::Open, StatusType::Ongoing, StatusType::OnHold})
        open.several.append(Value(statusTypeName(type)));
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
    if (!planned)
        return expected ? NextStep{tr("No next step"), Tone::Amber} : NextStep{};
    if (!day.isValid())
        return {tr("Planned"), Tone::Grey};
    if (day < today)
        return {tr("Overdue %1").arg(daysInWords(int(day.daysTo(today)))), Tone::Red};
    return {asHeading(dateInWords(day, today)), day == today ? Tone::Green : Tone::Grey};
}

} // namespace perennial
