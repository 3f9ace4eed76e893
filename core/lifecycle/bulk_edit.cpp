// Bulk edit.
#include "core/lifecycle/bulk_edit.h"

#include "core/base/words.h"
#include "core/lifecycle/tag_record.h"
#include "core/record/validate.h"

namespace perennial {
namespace {

constexpr int editedAtOnce = 500;

void requireEditable(const EntityDef& def, const BulkEdit& ask)
{
    for (const auto& [key, value] : ask.changes) {
        const FieldDef* field = def.find(key);
        if (!field)
            throw invalid(Words::tr("%1 has no field “%2”.").arg(def.one(), key), key);
        const bool driven = key == def.flowField() && def.flow().byVerbsOnly;
        if (field->is(ReadOnly) || driven) {
            throw refused(Words::tr("%1 is kept by the program and cannot be set by hand.").arg(field->shownLabel()),
                          key);
        }
        if (field->is(Unique) && !value.isNull() && ask.ids.size() > 1) {
            throw refused(Words::tr("%1 is different for every record; it cannot be the same for %2 of them.")
                              .arg(field->shownLabel())
                              .arg(ask.ids.size()),
                          key);
        }
    }
}

[[noreturn]] void refuseFor(const Record& record, Error error)
{
    const QString title = record.title();
    error.text =
        title.isEmpty()
            ? Words::tr("Nothing was changed, because of %1: %2").arg(record.reference(), error.text)
            : Words::tr("Nothing was changed, because of %1 (%2): %3").arg(title, record.reference(), error.text);
    throw error;
}

void apply(Desk& desk, Record& record, const BulkEdit& ask)
{
    const EntityDef& def = record.def();
    for (const auto& [key, value] : ask.changes)
        record.setValue(key, value);
    for (const auto& [key, value] : ask.changes) {
        if (key != def.flowField())
            continue;
        const QVector<Issue> issues = objectionsToMove(record, value.text());
        if (!issues.isEmpty())
            throw Error{Fault::Refused, issues.first().text, issues};
    }
    desk.save(record);
}

bool editOne(Desk& desk, Record& record, const BulkEdit& ask)
{
    bool changed = false;
    try {
        apply(desk, record, ask);
    } catch (Error& error) {
        refuseFor(record, std::move(error));
    }
    for (const QString& tag : ask.addTags)
        changed = tagRecord(desk, record.id(), tag) || changed;
    for (const QString& tag : ask.removeTags)
        changed = untagRecord(desk, record.id(), tag) || changed;
    return changed;
}

} // namespace

void advanceTo(int done, const Advance& advance)
{
    if (advance && !advance(done))
        throw Error{Fault::Cancelled, Words::tr("Stopped. Nothing was changed.")};
}

BulkEdited bulkEdit(Desk& desk, const BulkEdit& ask, const Advance& advance)
{
    const EntityDef& def = desk.def(ask.entity);
    requireEditable(def, ask);
    BulkEdited done;
    for (qsizetype start = 0; start < ask.ids.size(); start += editedAtOnce) {
        for (Record& record : desk.records(ask.entity, ask.ids.mid(start, editedAtOnce))) {
            if (record.isRemoved())
                continue;
            bool differs = false;
            for (const auto& [key, value] : ask.changes)
                differs = differs || record.value(key) != value;
            const bool tagged = editOne(desk, record, ask);
            ++(differs || tagged ? done.changed : done.unchanged);
            advanceTo(done.changed + done.unchanged, advance);
        }
    }
    return done;
}

QVector<std::pair<Value, int>> presentValues(const Reader& reader, const QString& entity, const QVector<Id>& ids,
                                             const QString& field)
{
    QVector<std::pair<Value, int>> counts;
    for (const Record& record : reader.records(entity, ids)) {
        const Value& value = record.value(field);
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&value](const std::pair<Value, int>& count) { return count.first == value; });
        if (known == counts.end())
            counts.append({value, 1});
        else
            ++known->second;
    }
    return counts;
}

} // namespace perennial
