// Remove a record.
#include "core/lifecycle/remove_record.h"

#include <QCoreApplication>

namespace perennial {

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
    for (const Child& child : reader.catalog()->children(entity)) {
        const bool part = child.entity->parentField() == child.field;
        if (part || !child.entity->find(child.field)->is(Required))
            continue;
        Query query;
        query.entity = child.entity->key();
        query.filter.conditions = {{child.field, Op::Is, pack(Ref{id}), {}}};
        const qint64 count = reader.count(query);
        if (count == 0)
            continue;
        query.limit = 1;
        const Record first = reader.list(query).first();
        return QCoreApplication::translate("RemoveRecord",
                                           "%1 cannot be removed: %2 (%3) belongs to it, and %4 more such. Remove or "
                                           "move them first.")
            .arg(record.title(), first.title().isEmpty() ? first.def().one() : first.title(), first.reference())
            .arg(count - 1);
    }
    return {};
}

} // namespace perennial
