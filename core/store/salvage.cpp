// Salvage: walking damaged tables by row id, jumping over what cannot be read.
#include "core/store/salvage.h"
#include "core/base/error.h"
#include "core/catalog/roll_call.h"
#include "core/store/attachment_store.h"
#include "core/store/connection.h"
#include "core/store/file_header.h"
#include "core/store/file_place.h"
#include "core/store/own_fields.h"
#include "core/store/record_store.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <limits>

namespace perennial::store {
namespace {

constexpr qint64 lastRow = std::numeric_limits<qint64>::max();

QStringList columnsOf(Connection& connection, const QString& table)
{
    QStringList names;
    Statement info = connection.statement("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    info.bind(1, table);
    while (info.step())
        names.append(info.text(0));
    return names;
}

// One table's way from the damaged copy to the new file.
class TableRescue {
public:
    TableRescue(Connection& from, Connection& to, const QString& table, EntityPtr def)
        : m_from(from), m_to(to), m_def(std::move(def))
    {
        m_result.table = table;
        const QStringList there = columnsOf(from, table);
        for (const QString& column : columnsOf(to, table)) {
            if (there.contains(column))
                m_columns.append(column);
        }
        QByteArray list;
        QByteArray marks;
        for (const QString& column : std::as_const(m_columns)) {
            list += (list.isEmpty() ? "" : ", ") + quoted(column);
            marks += marks.isEmpty() ? "?" : ", ?";
        }
        const QByteArray name = quoted(table);
        m_read = "SELECT rowid, " + list + " FROM " + name + " NOT INDEXED WHERE rowid>=? ORDER BY rowid";
        m_write = "INSERT OR IGNORE INTO " + name + "(" + list + ") VALUES(" + marks + ")";
    }

    SalvagedTable run()
    {
        if (m_columns.isEmpty())
            return m_result;
        qint64 from = std::numeric_limits<qint64>::min();
        while (from != lastRow)
            from = walk(from);
        return m_result;
    }

private:
    // Copies rows from `from` on until the end (lastRow) or until reading fails; then answers where to go on.
    qint64 walk(qint64 from)
    {
        qint64 next = from;
        try {
            Statement rows = m_from.statement(m_read);
            rows.bind(1, from);
            while (rows.step()) {
                next = rows.integer(0) == lastRow ? lastRow : rows.integer(0) + 1;
                copy(rows);
            }
            return lastRow;
        } catch (const Error& error) {
            if (error.fault == Fault::Busy || m_failedToWrite)
                throw;
            ++m_result.gaps;
            return firstReadableFrom(next);
        }
    }

    bool canRead(qint64 from)
    {
        try {
            Statement rows = m_from.statement(m_read);
            return rows.bind(1, from).step();
        } catch (const Error&) {
            return false;
        }
    }

    // Doubles the step until something can be read, then halves its way back to the edge of the damage.
    qint64 firstReadableFrom(qint64 from)
    {
        qint64 blocked = from;
        qint64 readable = lastRow;
        for (qint64 step = 1; step > 0 && step < (qint64(1) << 62); step *= 2) {
            if (from > lastRow - step)
                break;
            if (canRead(from + step)) {
                readable = from + step;
                break;
            }
            blocked = from + step;
        }
        while (readable != lastRow && readable - blocked > 1) {
            const qint64 middle = blocked + (readable - blocked) / 2;
            (canRead(middle) ? readable : blocked) = middle;
        }
        return readable;
    }

    void copy(const Statement& row)
    {
        QVector<Value> values;
        try {
            for (int i = 0; i < m_columns.size(); ++i)
                values.append(row.value(i + 1));
        } catch (const Error&) {
            ++m_result.damaged;
            return;
        }
        if (m_def && !isAsWritten(row.integer(0), values)) {
            ++m_result.damaged;
            return;
        }
        m_failedToWrite = true;
        Statement insert = m_to.statement(m_write);
        for (int i = 0; i < values.size(); ++i)
            bindAsRead(insert, i + 1, row, values[i]);
        insert.run();
        ++(m_to.changes() > 0 ? m_result.kept : m_result.damaged);
        m_failedToWrite = false;
    }

    // An empty text must not become none: some columns insist on a text.
    static void bindAsRead(Statement& insert, int index, const Statement& row, const Value& value)
    {
        if (row.isNull(index))
            insert.bindNull(index);
        else if (value.isInteger())
            insert.bind(index, value.integer());
        else
            insert.bind(index, row.utf8(index));
    }

    bool isAsWritten(Id id, const QVector<Value>& values) const
    {
        QVector<Value> fields;
        for (const FieldDef& field : m_def->fields()) {
            const int at = int(m_columns.indexOf(field.key));
            fields.append(at < 0 ? Value() : values[at]);
        }
        const int sum = int(m_columns.indexOf(QStringLiteral("sum")));
        return sum >= 0 && values[sum].isInteger() &&
               rowSum(Record(m_def, id, std::move(fields))) == values[sum].integer();
    }

    Connection& m_from;
    Connection& m_to;
    EntityPtr m_def;
    QStringList m_columns;
    QByteArray m_read;
    QByteArray m_write;
    SalvagedTable m_result;
    bool m_failedToWrite = false;
};

// An attachment whose bytes are lost goes on as a name.
void forgetContent(Connection& target, const QString& sha256)
{
    const EntityPtr def = target.catalog()->pointer(QStringLiteral("attachment"));
    QVector<Id> ids;
    Statement named = target.statement("SELECT id FROM attachment WHERE sha256=?");
    for (named.bind(1, sha256); named.step();)
        ids.append(named.integer(0));
    for (const Id id : ids) {
        Record record = *loadRecord(target, def, id, true);
        record.setValue(QStringLiteral("sha256"), Value());
        target.statement("UPDATE attachment SET sha256=NULL, \"sum\"=? WHERE id=?")
            .bind(1, rowSum(record))
            .bind(2, id)
            .run();
    }
}

// Attached bytes whose hash is the name they were kept under.
SalvagedTable rescueContents(Connection& from, Connection& to)
{
    SalvagedTable table;
    table.table = QStringLiteral("attachment_content");
    QStringList names;
    Statement wanted = to.statement("SELECT DISTINCT sha256 FROM attachment WHERE sha256 IS NOT NULL");
    while (wanted.step())
        names.append(wanted.text(0));
    for (const QString& name : names) {
        const auto bytes = attempt([&] { return contentOf(from, name); });
        if (!bytes) {
            ++table.damaged;
            forgetContent(to, name);
            continue;
        }
        keepContent(to, *bytes);
        ++table.kept;
    }
    return table;
}

// The private copy, with what SQLite kept beside the file; a destroyed beginning is written anew.
QString copyOf(const QString& damaged, const QString& workFolder)
{
    const QString copy = workFolder + QStringLiteral("/damaged.copy");
    if (!QFile::copy(damaged, copy))
        throw Error{Fault::Storage, QCoreApplication::translate(
                                        "Store", "The damaged file could not be copied for reading; nothing was "
                                                 "changed. Make room on the disk and try again.")};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    for (int i = 0; i < 2; ++i)
        QFile::copy(companionsOf(damaged)[i], companionsOf(copy)[i]);
    QFile file(copy);
    if (!readHeader(copy).isSqlite && file.open(QIODevice::ReadWrite))
        file.write(freshHeader());
    return copy;
}

// Columns of the user's own, as the rescued definitions ask for them.
void addOwnColumns(Connection& target)
{
    loadCatalog(target, builtInCatalog());
    for (const EntityPtr& def : target.catalog()->entities()) {
        const QStringList there = columnsOf(target, def->key());
        for (const FieldDef& field : def->fields()) {
            if (field.custom && !there.contains(field.key))
                addOwnColumn(target, *def, field);
        }
    }
}

// Links to records that were lost become empty, with the row's checksum in step.
void cutLooseLinks(Connection& target, QVector<SalvagedTable>& tables)
{
    QVector<std::pair<QString, qint64>> loose;
    {
        Statement found = target.statement("PRAGMA foreign_key_check");
        while (found.step())
            loose.append({found.text(0), found.integer(1)});
    }
    QSet<std::pair<QString, qint64>> done;
    for (const auto& [table, row] : loose) {
        if (done.contains({table, row}))
            continue;
        done.insert({table, row});
        const EntityPtr def = target.catalog()->find(table);
        if (!def) {
            target.statement("DELETE FROM " + quoted(table) + " WHERE rowid=?").bind(1, row).run();
            continue;
        }
        Record record = *loadRecord(target, def, row, true);
        QByteArray cleared;
        for (int i = 0; i < def->fields().size(); ++i) {
            const FieldDef& field = def->fields()[i];
            if (field.kind != Kind::Link || record.value(i).isNull() ||
                loadRecord(target, target.catalog()->pointer(field.target), record.value(i).integer(), true))
                continue;
            record.setValue(i, Value());
            cleared += quoted(field.key) + "=NULL, ";
        }
        target.statement("UPDATE " + quoted(table) + " SET " + cleared + "\"sum\"=? WHERE id=?")
            .bind(1, rowSum(record))
            .bind(2, row)
            .run();
        for (SalvagedTable& of : tables) {
            if (of.table == table)
                ++of.cut;
        }
    }
}

// What was rescued with a row are its derived columns as they stood.
void makeKeysAgain(Connection& target)
{
    RecordStore records(target);
    for (const EntityPtr& def : target.catalog()->entities())
        records.deriveAgain(def, keyedColumns(*def));
    tellKeysFollowed(target);
}

} // namespace

QVector<SalvagedTable> salvageInto(Connection& target, const QString& damaged, const QString& workFolder)
{
    const QString copy = copyOf(damaged, workFolder);
    QVector<SalvagedTable> tables;
    target.run("PRAGMA defer_foreign_keys=ON");
    Connection from(copy, Connection::Access::Salvage, 1000);
    const auto rescue = [&](const QString& table, const EntityPtr& def) {
        tables.append(TableRescue(from, target, table, def).run());
    };
    const QStringList definitions{QStringLiteral("own_field"), QStringLiteral("own_option")};
    loadCatalog(target, builtInCatalog());
    for (const QString& table : definitions)
        rescue(table, target.catalog()->pointer(table));
    addOwnColumns(target);
    for (const EntityPtr& def : target.catalog()->entities()) {
        if (!definitions.contains(def->key()))
            rescue(def->key(), def);
    }
    for (const char* table : {"counter", "operation", "change"})
        rescue(QString::fromLatin1(table), nullptr);
    tables.append(rescueContents(from, target));
    qint64 kept = 0;
    for (const SalvagedTable& table : std::as_const(tables))
        kept += table.kept;
    if (kept == 0)
        throw Error{Fault::Damaged, QCoreApplication::translate(
                                        "Store", "Nothing could be read from “%1”. It was left as it is; please "
                                                 "restore a backup.")
                                        .arg(QFileInfo(damaged).fileName())};
    cutLooseLinks(target, tables);
    rebuildSearch(target);
    makeKeysAgain(target);
    return tables;
}

} // namespace perennial::store
