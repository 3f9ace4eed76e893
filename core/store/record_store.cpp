// Record store: inserts, updates, checksums and bulk additions.
#include "core/store/record_store.h"
#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/store/bulk_addition.h"
#include "core/store/computed_fields.h"
#include "core/store/connection.h"
#include "core/store/many_rows.h"
#include "core/store/schema.h"
#include "core/store/search_builder.h"
#include "core/store/search_index.h"
#include <QCoreApplication>

namespace perennial::store {
namespace {

// From so many changed records on the search index is made anew afterwards, as long as they are at least one in so many
// of all: it is made of all of them.
constexpr qint64 leavesSearchFrom = 20'000;
constexpr qint64 leavesSearchShare = 3;

quint64 sumOf(qint64 number, quint64 seed)
{
    return checksum64(QByteArrayView(reinterpret_cast<const char*>(&number), sizeof number), seed);
}

quint64 sumOf(QByteArrayView utf8, quint64 seed)
{
    return checksum64(utf8, ~seed);
}

quint64 sumOfId(Id id)
{
    return checksum64(QByteArray::number(id));
}

} // namespace

qint64 rowSum(const Record& record)
{
    quint64 sum = sumOfId(record.id());
    for (int i = 0; i < record.def().fields().size(); ++i) {
        const Value& value = record.value(i);
        const quint64 seed = record.def().seed(i);
        if (record.def().field(i).is(Computed))
            continue;
        if (value.isInteger())
            sum += sumOf(value.integer(), seed);
        else if (value.isText())
            sum += sumOf(QByteArrayView(value.text().toUtf8()), seed);
    }
    return qint64(sum);
}

namespace {

// One walk over the columns: their sum, and what they hold into `values`, where somebody wants it.
qint64 readRow(const EntityDef& def, const Statement& row, Value* values)
{
    quint64 sum = sumOfId(row.integer(0));
    for (int i = 0; i < def.fields().size(); ++i) {
        const int column = 1 + i;
        const Statement::Kind kind = row.kind(column);
        quint64 part = 0;
        if (kind == Statement::Kind::Text) {
            const QByteArrayView utf8 = row.utf8(column);
            part = utf8.isEmpty() ? 0 : sumOf(utf8, def.seed(i));
            if (values)
                values[i] = Value(QString::fromUtf8(utf8));
        } else if (kind == Statement::Kind::Integer) {
            const qint64 number = row.integer(column);
            part = sumOf(number, def.seed(i));
            if (values)
                values[i] = Value(number);
        }
        if (!def.field(i).is(Computed))
            sum += part;
    }
    return qint64(sum);
}

} // namespace

qint64 rowSum(const EntityDef& def, const Statement& row)
{
    return readRow(def, row, nullptr);
}

QByteArray selectedColumns(const EntityDef& def, const QByteArray& alias)
{
    const QByteArray dot = alias.isEmpty() ? alias : alias + ".";
    QByteArray columns = dot + "id";
    for (const FieldDef& field : def.fields())
        columns += ", " + valueSql(def, field, dot);
    return columns;
}

Record recordOf(const EntityPtr& def, const Statement& row, int first)
{
    QVector<Value> values;
    values.reserve(def->fields().size());
    for (int i = 0; i < def->fields().size(); ++i)
        values.append(row.value(first + 1 + i));
    return Record(def, row.integer(first), std::move(values));
}

QByteArray textFor(Connection& connection, const EntityPtr& def, const char* purpose,
                   const std::function<QByteArray()>& make)
{
    if (!connection.catalog() || connection.catalog()->find(def->key()) != def)
        return make();
    return connection.keptText(def->key() + QLatin1String(purpose), make);
}

namespace {

// A reader may still have the catalog from before an own field was added; then it sees a part of the row only.
bool knowsAllColumns(Connection& connection, const EntityDef& def)
{
    Statement columns = connection.statement("SELECT count(*) FROM pragma_table_info(?) WHERE name GLOB 'cf_*'");
    const qint64 there = columns.bind(1, def.key()).step() ? columns.integer(0) : 0;
    return there ==
           std::count_if(def.fields().begin(), def.fields().end(), [](const FieldDef& field) { return field.custom; });
}

// What is shown whole, changed or acted upon is what was written, or it is said.
Record wholeRecord(Connection& connection, const EntityPtr& def, const Statement& row)
{
    QVector<Value> values(def->fields().size());
    const qint64 sum = readRow(*def, row, values.data());
    Record record(def, row.integer(0), std::move(values));
    const int sumAt = 1 + int(def->fields().size());
    if (sum != row.integer(sumAt) && knowsAllColumns(connection, *def))
        throw Error{Fault::Damaged,
                    QCoreApplication::translate("Store", "%1 %2 differs from what was written: the file is damaged. "
                                                         "Nothing was changed. Restore a backup, or let “doctor "
                                                         "--salvage” write what is sound into a new file.")
                        .arg(def->one(), record.reference())};
    return record;
}

QByteArray wholeColumns(const EntityDef& def)
{
    return selectedColumns(def, "r") + ", r.\"sum\"";
}

} // namespace

std::optional<Record> loadRecord(Connection& connection, const EntityPtr& def, Id id, bool withRemoved)
{
    Statement row = connection.statement(textFor(connection, def, withRemoved ? "/any" : "/whole", [&] {
        return "SELECT " + wholeColumns(*def) + " FROM " + quoted(def->key()) + " r WHERE r.id=?" +
               (withRemoved ? "" : " AND r.removed_at IS NULL");
    }));
    return row.bind(1, id).step() ? std::optional(wholeRecord(connection, def, row)) : std::nullopt;
}

QVector<Record> loadRecords(Connection& connection, const EntityPtr& def, const QVector<Id>& ids)
{
    QVector<Record> records;
    records.reserve(ids.size());
    const auto take = [&](const Statement& row) { records.append(wholeRecord(connection, def, row)); };
    ManyRows(connection,
             textFor(connection, def, "/many", [&] { return ManyRows::textOf(wholeColumns(*def), *def, true); }))
        .each(ids, take);
    return records;
}

namespace {

QByteArray insertText(const EntityDef& def, const QList<QByteArray>& following)
{
    QList<QByteArray> columns{"id"};
    for (const FieldDef& field : def.fields()) {
        if (!field.is(Computed))
            columns.append(quoted(field.key));
    }
    columns += following;
    columns.append("sum");
    return "INSERT INTO " + quoted(def.key()) + "(" + columns.join(", ") + ") VALUES(" +
           QByteArrayList(columns.size(), "?").join(',') + ")";
}

} // namespace

RecordStore::~RecordStore() = default;

RecordStore::RecordStore(Connection& connection)
    : m_connection(connection), m_country(homeCountry(connection)), m_searchIsBehind(isSearchBehind(connection))
{}

void RecordStore::write(Record& record, Id given)
{
    const bool isNew = record.isNew();
    if (isNew) {
        insert(record, given);
    } else {
        QVector<int> changed = record.changedFields();
        changed.removeIf([&record](int field) { return record.def().field(field).is(Computed); });
        if (!changed.isEmpty())
            update(record, changed);
    }
    if (record.def().key() == QLatin1String("office"))
        followOffice(isNew);
}

RecordStore::Shared& RecordStore::sharedOf(const EntityPtr& def)
{
    const auto known = m_shared.find(def.get());
    if (known != m_shared.end())
        return known->second;
    Shared shared{def, DerivedColumns(*def), {}};
    shared.insert = textFor(m_connection, def, "/insert", [&] { return insertText(*def, shared.derived.names); });
    return m_shared.emplace(def.get(), std::move(shared)).first->second;
}

qint64& RecordStore::nextOf(Shared& shared)
{
    const EntityDef& def = *shared.def;
    if (!shared.next) {
        const auto [counter, isNew] = m_counters.try_emplace(def.key(), 1);
        Statement next = m_connection.statement("SELECT next FROM counter WHERE name=?");
        if (isNew && next.bind(1, def.key()).step())
            counter->second = next.integer(0);
        shared.next = &counter->second;
    }
    return *shared.next;
}

Id RecordStore::drawId(Shared& shared)
{
    return makeId(shared.def->code(), m_connection.replica(), nextOf(shared)++);
}

// One of our own is not drawn again.
Id RecordStore::keepId(Shared& shared, Id given)
{
    if (replicaOf(given) == m_connection.replica())
        nextOf(shared) = qMax(nextOf(shared), counterOf(given) + 1);
    return given;
}

void RecordStore::bindDerived(Statement& statement, int index, const DerivedColumns& columns, qsizetype column) const
{
    const QByteArrayView value = columns.valueOf(m_derived, column);
    if (column < columns.keys && value.isEmpty())
        statement.bindNull(index);
    else
        statement.bind(index, value);
}

// What the row holds in the columns that follow from others, in their order.
QVector<QByteArray> RecordStore::storedDerived(const Record& record)
{
    const DerivedColumns& known = sharedOf(record.pointer()).derived;
    QVector<QByteArray> stored(known.names.size());
    if (stored.isEmpty())
        return stored;
    Statement row = m_connection.statement("SELECT " + known.names.join(", ") + " FROM " + quoted(record.def().key()) +
                                           " WHERE id=?");
    if (!row.bind(1, record.id()).step())
        return stored;
    for (qsizetype i = 0; i < stored.size(); ++i)
        stored[i] = row.utf8(int(i)).toByteArray();
    return stored;
}

// In the order of the columns of insertText().
void RecordStore::appendRow(const Record& record, const DerivedColumns& columns, CellRows& row) const
{
    const EntityDef& def = record.def();
    quint64 sum = sumOfId(record.id());
    row.addNumber(record.id());
    for (int i = 0; i < def.fields().size(); ++i) {
        const Value& value = record.value(i);
        if (def.field(i).is(Computed))
            continue;
        if (const QString* text = value.textPointer()) {
            sum += sumOf(row.addText(QStringView(*text)), def.seed(i));
        } else if (value.isInteger()) {
            row.addNumber(value.integer());
            sum += sumOf(value.integer(), def.seed(i));
        } else {
            row.addNull();
        }
    }
    for (qsizetype column = 0; column < columns.names.size(); ++column) {
        const QByteArrayView value = columns.valueOf(m_derived, column);
        if (column < columns.keys && value.isEmpty())
            row.addNull();
        else
            row.addText(value);
    }
    row.addNumber(qint64(sum));
}

void RecordStore::insert(Record& record, Id given)
{
    const EntityDef& def = record.def();
    Shared& shared = sharedOf(record.pointer());
    record.markSaved(given ? keepId(shared, given) : drawId(shared));
    derive(record, m_country, m_derived);
    const bool isBulk = m_bulk && m_bulk->isOf(def);
    if (CellRows* beside = isBulk ? m_bulk->beside() : nullptr) {
        appendRow(record, shared.derived, *beside);
        m_bulk->rowAdded(record);
    } else {
        m_row.clear();
        appendRow(record, shared.derived, m_row);
        m_row.endRow();
        Statement insert = m_connection.statement(shared.insert);
        insertRows(insert, m_row);
    }
    m_connection.computed().wrote(record);
    if (!def.isSearchable())
        return;
    if (isBulk && !m_searchIsBehind)
        m_bulk->leaveToEnd(record.id());
    else
        addSearch(record.id(), m_derived.sortKey, m_derived.search);
}

void RecordStore::update(Record& record, const QVector<int>& changed)
{
    const EntityDef& def = record.def();
    QVector<Value> stored;
    for (int i = 0; i < def.fields().size(); ++i)
        stored.append(record.storedValue(i));
    const Record before(record.pointer(), record.id(), stored);

    const DerivedColumns& known = sharedOf(record.pointer()).derived;
    const QVector<QByteArray> former = storedDerived(record);
    derive(record, m_country, m_derived);
    // An index is written anew whether or not its column has another value: only those that have are named.
    const QVector<qsizetype> stale = known.staleIn(former, m_derived);
    QByteArray sql = "UPDATE " + quoted(def.key()) + " SET ";
    for (int field : changed)
        sql += quoted(def.field(field).key) + "=?, ";
    for (const qsizetype column : stale)
        sql += known.names[column] + "=?, ";
    sql += "sum=? WHERE id=? AND sum=?";
    {
        Statement update = m_connection.statement(sql);
        int index = 1;
        for (int field : changed)
            update.bind(index++, record.value(field));
        for (const qsizetype column : stale)
            bindDerived(update, index++, known, column);
        update.bind(index, rowSum(record)).bind(index + 1, record.id()).bind(index + 2, rowSum(before)).run();
    }
    if (m_connection.changes() == 0)
        throw Error{Fault::Conflict,
                    QCoreApplication::translate("Store", "%1 was changed by someone else in the meantime; "
                                                         "nothing was saved. Look at it again and repeat "
                                                         "your change.")
                        .arg(record.title().isEmpty() ? record.reference() : record.title())};
    m_connection.computed().wrote(before);
    m_connection.computed().wrote(record);
    if (m_bulk && m_bulk->isOf(def))
        m_bulk->changed(record);
    if (def.isSearchable())
        reindex(record, before.isRemoved() ? QByteArray() : former[known.keys], former[known.keys + 1]);
    record.markSaved(record.id());
}

// `oldSort` null means that the record was not in the index.
void RecordStore::reindex(const Record& record, const QByteArray& oldSort, const QByteArray& oldSearch)
{
    // What the running bulk addition made is indexed at its end, as it stands then.
    if (m_bulk && m_bulk->isLeftToEnd(record.id()))
        return;
    const bool was = !oldSort.isNull();
    const bool is = !record.isRemoved();
    if (was && is && oldSort == m_derived.sortKey && oldSearch == m_derived.search)
        return;
    if (was)
        removeSearch(record.id(), oldSort, oldSearch);
    if (is)
        addSearch(record.id(), m_derived.sortKey, m_derived.search);
}

void RecordStore::addSearch(Id id, QByteArrayView sortKey, QByteArrayView search)
{
    if (m_search)
        m_search->add(id, sortKey, search);
    else if (!m_searchIsBehind)
        addToSearch(m_connection, id, sortKey, search);
}

void RecordStore::removeSearch(Id id, QByteArrayView sortKey, QByteArrayView search)
{
    if (m_search)
        m_search->remove(id, sortKey, search);
    else if (!m_searchIsBehind)
        removeFromSearch(m_connection, id, sortKey, search);
}

void RecordStore::tellSearch(std::unique_ptr<SearchBuilder> search)
{
    m_search = std::move(search);
}

std::unique_ptr<SearchBuilder> RecordStore::takeSearch()
{
    return std::move(m_search);
}

void RecordStore::expectChanges(qint64 records)
{
    if (m_searchIsBehind || records < leavesSearchFrom ||
        m_connection.integer("SELECT count(*) FROM searchable") > records * leavesSearchShare)
        return;
    setSearchBehind(m_connection, true);
    m_searchIsBehind = true;
}

void RecordStore::beginBulk(const EntityPtr& def, qint64 expected)
{
    endBulk();
    if (def->isSearchable() && !m_searchIsBehind) {
        expectChanges(expected);
        if (m_searchIsBehind)
            m_search = beginSearch(m_connection);
    }
    m_bulk = std::make_unique<BulkAddition>(m_connection, def, sharedOf(def).insert, expected);
}

bool RecordStore::isSurelyFree(const Record& record, int field) const
{
    return m_bulk && m_bulk->isOf(record.def()) && m_bulk->isSurelyFree(record, field);
}

void RecordStore::endBulk()
{
    if (m_bulk)
        m_bulk->finish(m_searchIsBehind);
    m_bulk.reset();
}

void RecordStore::deriveAgain(const EntityPtr& def, const QStringList& fields)
{
    QVector<Id> stale;
    eachStale(m_connection, def, m_country, fields,
              [&stale](const Record& record, const QVector<qsizetype>&) { stale.append(record.id()); });
    if (def->isSearchable())
        expectChanges(stale.size());
    for (const Id id : std::as_const(stale)) {
        if (const auto row = rowAsItStands(m_connection, def, id))
            deriveAgain(*row);
    }
}

void RecordStore::deriveAgain(const RowAsItStands& row)
{
    const EntityDef& def = row.record.def();
    const DerivedColumns& columns = sharedOf(row.record.pointer()).derived;
    derive(row.record, m_country, m_derived);
    QByteArray sql;
    const QVector<qsizetype> stale = columns.staleIn(row.derived, m_derived);
    for (const qsizetype column : stale)
        sql += (sql.isEmpty() ? "" : ", ") + columns.names[column] + "=?";
    Statement update = m_connection.statement("UPDATE " + quoted(def.key()) + " SET " + sql + " WHERE id=?");
    int index = 1;
    for (const qsizetype column : stale)
        bindDerived(update, index++, columns, column);
    update.bind(index, row.record.id()).run();
    if (def.isSearchable())
        reindex(row.record, row.record.isRemoved() ? QByteArray() : row.derived[columns.keys],
                row.derived[columns.keys + 1]);
}

// Numbers without a prefix are now those of another country, in the records that were written before as well.
void RecordStore::followOffice(bool isNew)
{
    const QString country = homeCountry(m_connection);
    if (country == m_country && !isNew)
        return;
    m_country = country;
    for (const EntityPtr& def : m_connection.catalog()->entities())
        deriveAgain(def, keyedColumns(*def));
    tellKeysFollowed(m_connection);
}

void RecordStore::finish()
{
    Statement write = m_connection.statement(
        "INSERT INTO counter(name, next) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET next=excluded.next");
    for (const auto& [name, next] : m_counters)
        write.bind(1, name).bind(2, next).run();
    m_counters.clear();
    m_shared.clear(); // it points to the counters
}

} // namespace perennial::store
