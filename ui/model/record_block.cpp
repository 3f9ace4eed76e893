// Record block: the records, and the names of what they link to.
#include "ui/model/record_block.h"
#include "core/workspace/record_names.h"
#include "ui/model/next_step.h"

namespace perennial {

const Record* RecordBlock::find(Id id) const
{
    for (const Record& record : records) {
        if (record.id() == id)
            return &record;
    }
    return nullptr;
}

RecordBlock readBlock(const Reader& reader, const QString& entity, const QVector<Id>& ids)
{
    RecordBlock block;
    const Reader::Moment moment(reader);
    block.records = reader.records(entity, ids);
    QSet<Id> linked;
    for (const Record& record : std::as_const(block.records)) {
        for (int field = 0; field < record.def().fields().size(); ++field) {
            const FieldDef& def = record.def().field(field);
            if (def.kind == Kind::Link && !def.is(Hidden) && !record.value(field).isNull())
                linked.insert(record.value(field).integer());
        }
    }
    RecordNames names(reader);
    names.learn(linked.values());
    for (const Id id : std::as_const(linked))
        block.names.insert(id, names.of(id));
    block.nextSteps = nextStepsOf(reader, entity, ids);
    return block;
}

} // namespace perennial
