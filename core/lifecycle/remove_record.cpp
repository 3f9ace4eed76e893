// Remove a record.
#include "core/lifecycle/remove_record.h"

#include "core/catalog/entities/shared/own_field.h"
#include "core/catalog/roll_call.h"
#include "core/lifecycle/named_by_documents.h"

#include <QCoreApplication>

namespace perennial {
namespace {

// How many records meet a condition, and the first of them, as far as there is one.
struct Holders {
    qint64 count = 0;
    Record first = {};
};

Holders holding(const Reader& reader, const QString& entity, const Condition& condition)
{
    Query query;
    query.entity = entity;
    query.filter.conditions = {condition};
    const qint64 count = reader.count(query);
    query.limit = 1;
    return count == 0 ? Holders() : Holders{count, reader.list(query).first()};
}

// About one record, or about more: then %4 of them besides the first.
QString forCount(qint64 count, const QString& one, QString several)
{
    return count == 1 ? one : several.replace(QStringLiteral("%4"), QString::number(count - 1));
}

// A word for an option that comes with the program may go, the option stays; one of the user's own may not while it is
// the value of records.
QString objectionToOption(const Reader& reader, const Row<OwnOptionRow>& option)
{
    const QString entity = option[OwnOptionRow::records];
    const QString field = option[OwnOptionRow::field];
    const EntityPtr builtIn = builtInCatalog()->find(entity);
    const FieldDef* ours = builtIn ? builtIn->find(field) : nullptr;
    const EntityPtr def = reader.catalog()->find(entity);
    if ((ours && ours->option(option[OwnOptionRow::key])) || !def || !def->find(field))
        return {};
    const auto [count, first] = holding(reader, entity, {field, Op::Is, Value(option[OwnOptionRow::key]), {}});
    if (count == 0)
        return {};
    const QString sentence =
        forCount(count,
                 QCoreApplication::translate("RemoveRecord",
                                             "%1 cannot be removed: it is the %2 of %3. Give it another one first."),
                 QCoreApplication::translate(
                     "RemoveRecord",
                     "%1 cannot be removed: it is the %2 of %3, and of %4 more such. Give them another one first."));
    return sentence.arg(option.title(), def->find(field)->shownLabel(), first.title());
}

// A part says little by itself, and nobody knows its number; the record it stands on is where to go.
QString objectionOfPart(const Reader& reader, const Record& record, const Record& part, qint64 count)
{
    const FieldDef* owner = part.def().find(part.def().parentField());
    const Record whole = reader.load(owner->target, part.value(owner->key).integer());
    const QString sentence = forCount(
        count,
        QCoreApplication::translate("RemoveRecord", "%1 cannot be removed: %2 (%3) names it. Take it out there first."),
        QCoreApplication::translate(
            "RemoveRecord", "%1 cannot be removed: %2 (%3) names it, and %4 more such. Take it out there first."));
    return sentence.arg(record.title(), whole.title().isEmpty() ? whole.def().one() : whole.title(), whole.reference());
}

} // namespace

void removeRecord(Desk& desk, const QString& entity, Id id)
{
    const QString objection = objectionToRemoval(desk, entity, id);
    if (!objection.isEmpty())
        throw refused(objection);
    desk.remove(entity, id);
}

QString objectionToRemoval(const Reader& reader, const QString& entity, Id id)
{
    const Record record = reader.load(entity, id);
    if (entity == QLatin1String(OwnOptionRow::entity)) {
        const QString objection = objectionToOption(reader, Row<OwnOptionRow>(record));
        if (!objection.isEmpty())
            return objection;
    }
    const QString named = objectionOfDocuments(reader, record);
    if (!named.isEmpty())
        return named;
    for (const Child& child : reader.catalog()->children(entity)) {
        const bool part = child.entity->parentField() == child.field;
        if (part || !child.entity->find(child.field)->is(Required))
            continue;
        const auto [count, first] = holding(reader, child.entity->key(), {child.field, Op::Is, pack(Ref{id}), {}});
        if (count == 0)
            continue;
        if (child.entity->isPart())
            return objectionOfPart(reader, record, first, count);
        const QString sentence =
            forCount(count,
                     QCoreApplication::translate(
                         "RemoveRecord", "%1 cannot be removed: %2 (%3) belongs to it. Remove or move it first."),
                     QCoreApplication::translate(
                         "RemoveRecord",
                         "%1 cannot be removed: %2 (%3) belongs to it, and %4 more such. Remove or move them first."));
        return sentence.arg(record.title(), first.title().isEmpty() ? first.def().one() : first.title(),
                            first.reference());
    }
    return {};
}

} // namespace perennial
