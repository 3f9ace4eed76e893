// Journal: what each operation changed, field by field; undo, redo, history and timeline read it.
#pragma once
#include "core/record/change_set.h"
#include "core/record/history.h"
#include <QDateTime>
#include <map>

namespace perennial::store {

class Connection;

enum class OperationState { Done = 0, Undone = 1, Discarded = 2 }; // discarded: undone, then something else was done

// Writes one operation. Nothing is written until something changes.
class Journal {
public:
    Journal(Connection& connection, const QString& title, Id person, const QString& personName, const QDateTime& at);

    void added(const QString& entity, Id id); // neighbours of one entity become one range
    // What an operation does to records it added itself is not written: undo takes them away whole, redo brings them
    // back as they were left. The change set names it all the same.
    void edited(const QString& entity, Id id, const QString& field, const Value& before, const Value& after);
    void removed(const QString& entity, Id id);
    void retitle(const QString& title);
    void seal(const QString& reason) { m_sealed = reason; }

    // Writes what is pending; the operation's sequence, 0 when nothing changed.
    qint64 finish();
    const ChangeSet& changes();

private:
    void open();
    void flushRange();
    bool isOwn(Id id) const;
    void write(FieldChange::What what, Id id, Id lastId, const QString& field, const Value& before, const Value& after);
    void note(Change::What what, const QString& entity, Id id, const QString& field);

    Connection& m_connection;
    QString m_title;
    Id m_person;
    QString m_personName;
    QDateTime m_at;
    QString m_sealed;
    qint64 m_sequence = 0;
    quint64 m_sum = 0; // of the rows written so far
    QString m_rangeEntity;
    Id m_rangeFirst = 0;
    Id m_rangeLast = 0;
    ChangeSet m_changes;
    std::map<Id, Id> m_own; // ranges added by this operation: last → first
    QHash<Id, int> m_noted; // place of an edited record in m_changes
};

// The operation that undo (Done) or redo (Undone) would take next; sequence 0 when there is none.
Operation nextToUndo(Connection& connection);
Operation nextToRedo(Connection& connection);
// One operation with all its changes, in the order they were made.
Operation operationAt(Connection& connection, qint64 sequence);
void setState(Connection& connection, qint64 sequence, OperationState state);
// Titles of the later operations that count and changed one of the records it changed, the newest first.
QStringList laterOperationsOn(Connection& connection, const Operation& operation);

// Newest first; with an id only what concerns that record.
QVector<Operation> history(Connection& connection, Id id, int limit);

} // namespace perennial::store
