// Bulk addition: indexes before and after, rows beside.
#include "core/store/bulk_addition.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"

namespace perennial::store {
namespace {

// More than this share of the records there afterwards: building indexes after the load is faster than keeping them.
constexpr qint64 rebuildShare = 20; // one part in
constexpr qint64 rebuildsFrom = 1'000;

} // namespace

BulkAddition::BulkAddition(Connection& connection, EntityPtr def, const QByteArray& insert, qint64 expected)
    : m_connection(connection), m_def(std::move(def))
{
    const qint64 present = m_connection.integer("SELECT count(*) FROM " + quoted(m_def->key()));
    if (expected < rebuildsFrom || expected * rebuildShare < present)
        return;
    dropIndexes();
    learnUnique(present + expected);
    m_beside = std::make_unique<InsertThread>(m_connection, insert);
}

void BulkAddition::dropIndexes()
{
    for (const QByteArray& index : createIndexes(*m_def)) {
        if (index.startsWith("CREATE UNIQUE"))
            continue; // needed while rows are added
        m_connection.run("DROP INDEX IF EXISTS " + quoted(indexName(index)));
        m_dropped.append(index);
    }
}

void BulkAddition::learnUnique(qint64 records)
{
    for (int i = 0; i < m_def->fields().size(); ++i) {
        const FieldDef& field = m_def->field(i);
        if (!field.is(Unique) || field.custom)
            continue;
        ValueFilter& values = m_unique.emplace(i, ValueFilter(records)).first->second;
        const QByteArray column = quoted(field.key);
        Statement known = m_connection.statement("SELECT " + column + " FROM " + quoted(m_def->key()) + " WHERE " +
                                                 column + " IS NOT NULL AND removed_at IS NULL");
        while (known.step())
            values.add(known.value(0));
    }
}

void BulkAddition::rowAdded(const Record& record)
{
    m_beside->added();
    changed(record);
}

void BulkAddition::changed(const Record& record)
{
    for (auto& [field, values] : m_unique) {
        if (!record.value(field).isNull())
            values.add(record.value(field));
    }
}

bool BulkAddition::isSurelyFree(const Record& record, int field) const
{
    const auto values = m_unique.find(field);
    return values != m_unique.end() && !values->second.mayHold(record.value(field));
}

void BulkAddition::leaveToEnd(Id id)
{
    m_first = m_first ? m_first : id;
    m_last = id;
}

void BulkAddition::finish(bool isSearchBehind)
{
    if (m_beside)
        m_beside->settle();
    m_beside.reset();
    for (const QByteArray& index : std::as_const(m_dropped)) {
        if (!isSearchBehind || !isKeyIndex(index))
            m_connection.run(index);
    }
    if (m_first)
        addRangeToSearch(m_connection, *m_def, m_first, m_last);
}

} // namespace perennial::store
