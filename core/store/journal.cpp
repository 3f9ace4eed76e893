// Journal: writing operations and reading them back.
#include "core/store/journal.h"
#include "core/base/clock.h"
#include "core/store/connection.h"
#include "core/store/journal_sum.h"
#include <QMap>
#include <QSet>

namespace perennial::store {
namespace {

const QByteArray operationColumns = "o.sequence, o.title, o.person, o.at, o.state, o.sealed, "
                                    "(SELECT count(*) FROM change c WHERE c.operation=o.sequence)";

Operation operationOf(const Statement& row)
{
    Operation operation;
    operation.sequence = row.integer(0);
    operation.title = row.text(1);
    operation.person = row.text(2);
    operation.at = momentOf(row.text(3));
    operation.undone = row.integer(4) != int(OperationState::Done);
    operation.sealed = row.text(5);
    operation.changeCount = int(row.integer(6));
    return operation;
}

// The one range of additions that a record may be in: ranges never overlap, so it is the nearest that begins before.
const QByteArray nearestRange = "(SELECT * FROM change WHERE last_id IS NOT NULL AND record_id<?1 "
                                "ORDER BY record_id DESC LIMIT 1) WHERE last_id>=?1";

void readChanges(Connection& connection, Operation& operation, Id id)
{
    const QByteArray columns = "SELECT id, what, record_id, last_id, field, before, after FROM ";
    const QByteArray sql = id ? columns + "change WHERE record_id=?1 AND operation=?2 UNION ALL " + columns +
                                    nearestRange + " AND operation=?2 ORDER BY 1"
                              : columns + "change WHERE operation=?2 ORDER BY 1";
    Statement rows = connection.statement(sql);
    if (id)
        rows.bind(1, id);
    rows.bind(2, operation.sequence);
    while (rows.step()) {
        FieldChange change;
        change.what = FieldChange::What(rows.integer(1));
        change.id = rows.integer(2);
        change.lastId = rows.integer(3);
        const EntityPtr entity = connection.catalog()->ofId(change.id);
        change.entity = entity ? entity->key() : QString();
        change.field = rows.text(4);
        change.before = rows.value(5);
        change.after = rows.value(6);
        operation.changes.append(change);
    }
}

Operation firstOf(Connection& connection, const QByteArray& condition)
{
    Statement row =
        connection.statement("SELECT " + operationColumns + " FROM operation o WHERE " + condition + " LIMIT 1");
    return row.step() ? operationOf(row) : Operation();
}

// Rows of own fields and options are the catalog of the file: whoever holds it must load it anew.
bool isOwnCatalog(const QString& entity)
{
    return entity.startsWith(QLatin1String("own_"));
}

} // namespace

Journal::Journal(Connection& connection, const QString& title, Id person, const QString& personName,
                 const QDateTime& at)
    : m_connection(connection), m_title(title), m_person(person), m_personName(personName), m_at(at)
{}

void Journal::retitle(const QString& title)
{
    m_title = title;
    if (m_sequence)
        m_connection.statement("UPDATE operation SET title=? WHERE sequence=?")
            .bind(1, m_title)
            .bind(2, m_sequence)
            .run();
}

void Journal::open()
{
    if (m_sequence)
        return;
    m_sequence = m_connection.integer("SELECT coalesce(max(sequence), 0) + 1 FROM operation");
    // Something new was done: what had been undone before can no longer be redone.
    m_connection.statement("UPDATE operation SET state=2 WHERE state=1").run();
    Statement insert = m_connection.statement(
        "INSERT INTO operation(sequence, title, person_id, person, at, state) VALUES(?, ?, ?, ?, ?, 0)");
    insert.bind(1, m_sequence).bind(2, m_title);
    if (m_person)
        insert.bind(3, m_person).bind(4, m_personName);
    insert.bind(5, momentText(m_at)).run();
}

void Journal::write(FieldChange::What what, Id id, Id lastId, const QString& field, const Value& before,
                    const Value& after)
{
    open();
    Statement insert = m_connection.statement(
        "INSERT INTO change(operation, what, record_id, last_id, field, before, after) VALUES(?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, m_sequence).bind(2, qint64(what)).bind(3, id);
    if (lastId > id)
        insert.bind(4, lastId);
    insert.bind(5, Value(field)).bind(6, before).bind(7, after).run();
    m_sum += journalRowSum({m_sequence, qint64(what), id, lastId > id ? Value(lastId) : Value(), field, before, after});
}

void Journal::flushRange()
{
    if (!m_rangeFirst)
        return;
    const Id first = m_rangeFirst;
    m_rangeFirst = 0;
    m_own[m_rangeLast] = first;
    write(FieldChange::What::Added, first, m_rangeLast, {}, {}, {});
    Change change;
    change.what = Change::What::Added;
    change.entity = m_rangeEntity;
    change.id = first;
    change.lastId = m_rangeLast;
    m_changes.changes.append(change);
    m_changes.schema = m_changes.schema || isOwnCatalog(change.entity);
}

void Journal::added(const QString& entity, Id id)
{
    if (m_rangeFirst && m_rangeEntity == entity && id == m_rangeLast + 1) {
        m_rangeLast = id;
        return;
    }
    flushRange();
    m_rangeEntity = entity;
    m_rangeFirst = m_rangeLast = id;
}

bool Journal::isOwn(Id id) const
{
    if (m_rangeFirst && id >= m_rangeFirst && id <= m_rangeLast)
        return true;
    const auto range = m_own.lower_bound(id);
    return range != m_own.end() && range->second <= id;
}

void Journal::edited(const QString& entity, Id id, const QString& field, const Value& before, const Value& after)
{
    if (!isOwn(id)) {
        flushRange();
        write(FieldChange::What::Edited, id, 0, field, before, after);
    }
    note(Change::What::Edited, entity, id, field);
}

void Journal::removed(const QString& entity, Id id)
{
    flushRange();
    write(FieldChange::What::Removed, id, 0, {}, {}, {});
    note(Change::What::Removed, entity, id, {});
}

void Journal::note(Change::What what, const QString& entity, Id id, const QString& field)
{
    const auto known = m_noted.constFind(id);
    if (known != m_noted.constEnd() && what == Change::What::Edited) {
        QVector<QString>& fields = m_changes.changes[*known].fields;
        if (!fields.contains(field))
            fields.append(field);
        return;
    }
    Change change;
    change.what = what;
    change.entity = entity;
    change.id = id;
    if (!field.isEmpty())
        change.fields.append(field);
    m_noted.insert(id, int(m_changes.changes.size()));
    m_changes.changes.append(change);
    m_changes.schema = m_changes.schema || isOwnCatalog(change.entity);
}

const ChangeSet& Journal::changes()
{
    flushRange();
    return m_changes;
}

qint64 Journal::finish()
{
    flushRange();
    if (m_sequence && !m_sealed.isEmpty())
        m_connection.statement("UPDATE operation SET sealed=? WHERE sequence=?")
            .bind(1, m_sealed)
            .bind(2, m_sequence)
            .run();
    if (m_sequence) {
        Value person;
        if (m_person)
            person = Value(m_person);
        const Value name = m_person ? Value(m_personName) : Value();
        m_sum += journalRowSum({m_sequence, m_title, person, name, momentText(m_at), m_sealed});
        countIntoJournalSum(m_connection, m_sum);
    }
    return m_sequence;
}

Operation nextToUndo(Connection& connection)
{
    return firstOf(connection, "o.state=0 ORDER BY o.sequence DESC");
}

Operation nextToRedo(Connection& connection)
{
    return firstOf(connection, "o.state=1 ORDER BY o.sequence ASC");
}

Operation operationAt(Connection& connection, qint64 sequence)
{
    Operation operation;
    {
        Statement row = connection.statement("SELECT " + operationColumns + " FROM operation o WHERE o.sequence=?");
        if (!row.bind(1, sequence).step())
            return operation;
        operation = operationOf(row);
    }
    readChanges(connection, operation, 0);
    return operation;
}

void setState(Connection& connection, qint64 sequence, OperationState state)
{
    connection.statement("UPDATE operation SET state=? WHERE sequence=?")
        .bind(1, qint64(state))
        .bind(2, sequence)
        .run();
}

QStringList laterOperationsOn(Connection& connection, const Operation& operation)
{
    Statement later = connection.statement(
        "SELECT DISTINCT o.sequence, o.title FROM change c JOIN operation o ON o.sequence=c.operation "
        "WHERE c.operation>?1 AND o.state=0 AND c.record_id BETWEEN ?2 AND ?3");
    QMap<qint64, QString> found;
    for (const FieldChange& change : operation.changes) {
        later.bind(1, operation.sequence).bind(2, change.id).bind(3, qMax(change.id, change.lastId));
        while (later.step())
            found.insert(-later.integer(0), later.text(1));
        later.reset();
    }
    return found.values();
}

QVector<Operation> history(Connection& connection, Id id, int limit)
{
    QVector<Operation> operations;
    {
        QByteArray sql = "SELECT " + operationColumns + " FROM operation o";
        if (id)
            sql +=
                " WHERE o.sequence IN (SELECT operation FROM change WHERE record_id=?1 UNION SELECT operation FROM " +
                nearestRange + ")";
        Statement rows = connection.statement(sql + " ORDER BY o.sequence DESC LIMIT ?2");
        if (id)
            rows.bind(1, id);
        rows.bind(2, qint64(limit));
        while (rows.step())
            operations.append(operationOf(rows));
    }
    for (Operation& operation : operations) {
        if (id || operation.changeCount <= 200)
            readChanges(connection, operation, id);
    }
    return operations;
}

} // namespace perennial::store
