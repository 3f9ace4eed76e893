// Record block: one look at each record and each record it links to.
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
    RecordNames names(reader);
    for (const Record& record : std::as_const(block.records)) {
        for (int field = 0; field < record.def().fields().size(); ++field) {
            const FieldDef& def = record.def().field(field);
            const Id linked = def.kind == Kind::Link ? record.value(field).integer() : 0;
            if (linked && !def.is(Hidden) && !block.names.contains(linked))
                block.names.insert(linked, names.of(linked));
        }
    }
    block.nextSteps = nextStepsOf(reader, entity, ids);
    return block;
}

} // namespace perennial
