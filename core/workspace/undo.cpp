// Undo and redo: each change of an operation is reversed or repeated through the record store.
#include "core/workspace/undo.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/catalog/entities/shared/own_field.h"
#include "core/record/format.h"
#include "core/store/connection.h"
#include "core/store/journal.h"
#include "core/store/lookups.h"
#include "core/store/record_store.h"
#include "core/workspace/own_definitions.h"
#include "core/workspace/undo_order.h"

namespace perennial {
namespace {

class Player {
public:
    Player(store::Connection& connection, const Clock& clock)
        : m_connection(connection), m_moment(momentText(clock.now())), m_records(connection)
    {}

    ChangeSet back(const Operation& operation)
    {
        m_records.expectChanges(sizeOf(operation));
        for (auto change = operation.changes.crbegin(); change != operation.changes.crend(); ++change) {
            switch (change->what) {
            case FieldChange::What::Edited: setField(*change, change->after, change->before); break;
            case FieldChange::What::Added: setRemoved(*change, true); break;
            case FieldChange::What::Removed: setRemoved(*change, false); break;
            }
        }
        for (const FieldChange& change : operation.changes) {
            if (change.what == FieldChange::What::Added)
                refuseIfNeeded(change);
        }
        settle();
        return m_changes;
    }

    ChangeSet forward(const Operation& operation)
    {
        m_records.expectChanges(sizeOf(operation));
        for (const FieldChange& change : operation.changes) {
            switch (change.what) {
            case FieldChange::What::Edited: setField(change, change.before, change.after); break;
            case FieldChange::What::Added: setRemoved(change, false); break;
            case FieldChange::What::Removed: setRemoved(change, true); break;
            }
        }
        settle();
        return m_changes;
    }

private:
    // In records that are searched; one that is edited in two fields counts twice.
    qint64 sizeOf(const Operation& operation) const
    {
        qint64 size = 0;
        for (const FieldChange& change : operation.changes) {
            if (entityOf(change)->isSearchable())
                size += qMax(change.id, change.lastId) - change.id + 1;
        }
        return size;
    }

    EntityPtr entityOf(const FieldChange& change) const { return m_connection.catalog()->pointer(change.entity); }

    void setField(const FieldChange& change, const Value& expected, const Value& wanted)
    {
        const EntityPtr def = entityOf(change);
        std::optional<Record> record = store::loadRecord(m_connection, def, change.id, true);
        const int index = def->indexOf(change.field);
        if (!record || index < 0)
            throw Error{Fault::Conflict, Words::tr("A record this operation changed is no longer in the file.")};
        if (record->value(index) != expected)
            throw Error{Fault::Conflict,
                        Words::tr("%1 of %2 was changed afterwards; nothing was undone. Change it by hand.")
                            .arg(def->field(index).shownLabel(), nameOf(*record))};
        record->setValue(index, wanted);
        requireFree(*record, index);
        m_records.write(*record);
        note(Change::What::Edited, change, {change.field});
    }

    void setRemoved(const FieldChange& change, bool removed)
    {
        const EntityPtr def = entityOf(change);
        const int index = def->indexOf("removed_at");
        for (Id id = change.id; id <= qMax(change.id, change.lastId); ++id) {
            std::optional<Record> record = store::loadRecord(m_connection, def, id, true);
            if (!record || record->isRemoved() == removed)
                continue;
            record->setValue(index, removed ? Value(m_moment) : Value());
            for (int field = 0; field < def->fields().size(); ++field)
                requireFree(*record, field);
            m_records.write(*record);
        }
        note(removed ? Change::What::Removed : Change::What::Added, change, {});
    }

    // A unique value may have gone to another record while this one was without it.
    void requireFree(const Record& record, int index) const
    {
        const EntityDef& def = record.def();
        const FieldDef& field = def.field(index);
        if (!field.is(Unique) || field.custom || record.isRemoved() || record.value(index).isNull())
            return;
        const Id other = store::holderOf(m_connection, def.key(), field.key, record.value(index), record.id());
        if (!other)
            return;
        const std::optional<Record> holder = store::loadRecord(m_connection, record.pointer(), other, true);
        throw refused(Words::tr("%1 “%2” has gone to %3 meanwhile, so %4 cannot have it back; nothing was changed. "
                                "Give %3 another one first, or remove it.")
                          .arg(field.shownLabel(), textOfValue(field, record.value(index)),
                               holder ? nameAndReference(*holder) : referenceOf(def, other), nameAndReference(record)),
                      field.key);
    }

    // Two records that may have one value may have one name as well.
    static QString nameAndReference(const Record& record)
    {
        return record.title().isEmpty() ? record.reference()
                                        : Words::tr("%1 (%2)").arg(record.title(), record.reference());
    }

    // After everything was played: nothing that is still there may need what is gone.
    void refuseIfNeeded(const FieldChange& change) const
    {
        refuseIfFilled(change);
        for (const Child& child : m_connection.catalog()->children(change.entity)) {
            const Id left = store::leftBehind(m_connection, child.entity->key(), child.field, change.entity, change.id,
                                              qMax(change.id, change.lastId));
            if (!left)
                continue;
            const std::optional<Record> needs = store::loadRecord(m_connection, child.entity, left, true);
            throw refused(Words::tr("This cannot be undone: %1 %2 needs it. Remove or change that first.")
                              .arg(child.entity->one(), needs ? nameOf(*needs) : QString()));
        }
    }

    // A field of the user's own does not go while records hold values in it that others wrote there.
    void refuseIfFilled(const FieldChange& change) const
    {
        if (change.entity != QLatin1String(OwnFieldRow::entity))
            return;
        for (Id id = change.id; id <= qMax(change.id, change.lastId); ++id) {
            const auto field = store::loadRecord(m_connection, entityOf(change), id, true);
            if (!field)
                continue;
            const Row<OwnFieldRow> row(*field);
            const EntityPtr records = m_connection.catalog()->find(row[OwnFieldRow::records]);
            if (records && records->find(row[OwnFieldRow::key]) &&
                store::isFilled(m_connection, records->key(), row[OwnFieldRow::key]))
                throw refused(Words::tr("This cannot be undone: records hold values in the field “%1” by now. Empty "
                                        "them first, or remove the field instead.")
                                  .arg(row[OwnFieldRow::label]));
        }
    }

    void settle()
    {
        if (m_changes.schema)
            followOwnDefinitions(m_connection, m_records);
    }

    static QString nameOf(const Record& record)
    {
        return record.title().isEmpty() ? record.reference() : record.title();
    }

    void note(Change::What what, const FieldChange& change, const QVector<QString>& fields)
    {
        m_changes.changes.append({what, change.entity, change.id, change.lastId, fields});
        m_changes.schema = m_changes.schema || change.entity.startsWith(QLatin1String("own_"));
    }

    store::Connection& m_connection;
    QString m_moment;
    store::RecordStore m_records;
    ChangeSet m_changes;
};

// Of several at once the one that cannot be played keeps the others back.
QString noneOf(int possible, bool backwards)
{
    return backwards ? Words::tr("So none of them was undone; the latest %Ln can be.", nullptr, possible)
                     : Words::tr("So none of them was done again; the next %Ln can be.", nullptr, possible);
}

} // namespace

void requireLatest(store::Connection& connection, qint64 sequence)
{
    const Operation operation = store::operationAt(connection, sequence);
    if (!operation.sequence || operation.undone)
        throw Error{Fault::NotFound, Words::tr("There is no operation %1 that could be undone.").arg(sequence)};
    refuseIfChangedLater(connection, operation);
}

Played playOne(store::Connection& connection, const Clock& clock, qint64 sequence, bool backwards)
{
    const Operation operation = store::operationAt(connection, sequence);
    if (backwards && !operation.sealed.isEmpty())
        throw refused(Words::tr("“%1” cannot be undone: %2").arg(operation.title, operation.sealed));
    Player player(connection, clock);
    const ChangeSet changes = backwards ? player.back(operation) : player.forward(operation);
    store::setState(connection, sequence, backwards ? store::OperationState::Undone : store::OperationState::Done);
    return {{operation.title}, changes};
}

Played playNext(store::Connection& connection, const Clock& clock, int times, bool backwards)
{
    Played all;
    while (all.titles.size() < times) {
        const Operation next = backwards ? store::nextToUndo(connection) : store::nextToRedo(connection);
        if (!next.sequence)
            break;
        try {
            const Played one = playOne(connection, clock, next.sequence, backwards);
            all.titles.append(one.titles);
            all.changes.changes.append(one.changes.changes);
            all.changes.schema = all.changes.schema || one.changes.schema;
            if (one.changes.schema) // how the next one is searched follows from the fields of now
                connection.forgetStatements();
        } catch (Error& error) {
            if (!all.titles.isEmpty())
                error.text += QLatin1Char(' ') + noneOf(int(all.titles.size()), backwards);
            throw;
        }
    }
    if (all.titles.isEmpty())
        throw refused(backwards ? Words::tr("There is nothing to undo.") : Words::tr("There is nothing to redo."));
    return all;
}

} // namespace perennial
