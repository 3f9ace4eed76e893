// Duplicate a record.
#include "core/lifecycle/duplicate_record.h"

#include "core/lifecycle/tag_record.h"

#include <QCoreApplication>

namespace perennial {
namespace {

Record copyOf(const Desk& desk, const Record& original)
{
    const EntityDef& def = original.def();
    Record copy = desk.blank(def.key());
    for (const FieldDef& field : def.fields()) {
        if (field.is(NotCopied) || field.is(ReadOnly) || field.key == def.flowField())
            continue;
        Value value = original.value(field.key);
        if (field.is(Unique) && !value.isNull()) {
            // Two records may not share it, so a required one says that it is a copy.
            value = field.is(Required) && value.isText()
                        ? Value(QCoreApplication::translate("DuplicateRecord", "%1 (copy)").arg(value.text()))
                        : Value();
        }
        copy.setValue(field.key, value);
    }
    return copy;
}

void copyParts(Desk& desk, const QString& entity, Id from, Id to)
{
    for (const Child& part : desk.catalog()->parts(entity)) {
        if (part.entity->find(part.field)->is(NotCopied))
            continue;
        Query query;
        query.entity = part.entity->key();
        query.filter.conditions = {{part.field, Op::Is, pack(Ref{from}), {}}};
        for (const Record& original : desk.list(query)) {
            Record copy = copyOf(desk, original);
            copy.setValue(part.field, pack(Ref{to}));
            desk.save(copy);
        }
    }
}

} // namespace

Id duplicateRecord(Desk& desk, const QString& entity, Id id)
{
    const Record original = desk.load(entity, id);
    Record copy = copyOf(desk, original);
    desk.save(copy);
    copyParts(desk, entity, id, copy.id());
    copyTags(desk, id, copy.id());
    return copy.id();
}

} // namespace perennial
