// Derived columns: their names, and the walk over rows that holds them against their fields.
#include "core/store/derived_columns.h"
#include "core/store/connection.h"
#include "core/store/file_state.h"
#include "core/store/record_store.h"
#include "core/store/schema.h"

namespace perennial::store {
namespace {

constexpr char followedMark[] = "keys_followed"; // in the file's state

// The fields, then the derived columns. Nothing is worked out: what is derived does not depend on it.
QByteArray selectText(const EntityDef& def, const DerivedColumns& derived)
{
    QByteArray text = "SELECT id";
    for (const FieldDef& field : def.fields())
        text += field.is(Computed) ? ", NULL" : ", " + quoted(field.key);
    for (const QByteArray& column : derived.names)
        text += ", " + column;
    return text + " FROM " + quoted(def.key());
}

RowAsItStands readRow(const EntityPtr& def, const DerivedColumns& derived, const Statement& row)
{
    RowAsItStands read{recordOf(def, row), QVector<QByteArray>(derived.names.size())};
    for (qsizetype i = 0; i < derived.names.size(); ++i)
        read.derived[i] = row.utf8(int(1 + def->fields().size() + i)).toByteArray();
    return read;
}

} // namespace

DerivedColumns::DerivedColumns(const EntityDef& def)
{
    // Own fields, which stand behind all others, have no columns for their keys.
    for (const FieldDef& field : def.fields()) {
        if (const QString column = field.keyColumn(); !column.isEmpty() && !field.custom)
            names.append(quoted(column));
    }
    keys = names.size();
    if (def.isSearchable())
        names << "sort_key"
              << "search";
}

QByteArrayView DerivedColumns::valueOf(const Derived& derived, qsizetype column) const
{
    if (column < keys)
        return derived.keys.at(column);
    return column == keys ? derived.sortKey : derived.search;
}

QVector<qsizetype> DerivedColumns::staleIn(const QVector<QByteArray>& row, const Derived& derived) const
{
    QVector<qsizetype> stale;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (row[column] != valueOf(derived, column))
            stale.append(column);
    }
    return stale;
}

QString homeCountry(Connection& connection)
{
    return connection.text("SELECT country FROM office WHERE removed_at IS NULL ORDER BY id LIMIT 1");
}

bool haveKeysFollowed(Connection& connection)
{
    return fileState(connection, followedMark).isInteger();
}

void tellKeysFollowed(Connection& connection)
{
    setFileState(connection, followedMark, Value(qint64(1)));
}

QStringList keyedColumns(const EntityDef& def)
{
    QStringList columns;
    for (const FieldDef& field : def.fields()) {
        if (field.keyColumn().isEmpty())
            continue;
        columns.append(field.key);
        if (!field.custom)
            columns.append(field.keyColumn());
    }
    return columns;
}

void eachStale(Connection& connection, const EntityPtr& def, const QString& country, const QStringList& among,
               const std::function<void(const Record& record, const QVector<qsizetype>& stale)>& visit)
{
    const DerivedColumns columns(*def);
    if (columns.names.isEmpty() || among.isEmpty())
        return;
    QList<QByteArray> filled;
    for (const QString& column : among)
        filled.append(quoted(column) + " IS NOT NULL");
    Statement rows = connection.statement(selectText(*def, columns) + " WHERE " + filled.join(" OR "));
    Derived derived;
    while (rows.step()) {
        const RowAsItStands row = readRow(def, columns, rows);
        derive(row.record, country, derived);
        const QVector<qsizetype> stale = columns.staleIn(row.derived, derived);
        if (!stale.isEmpty())
            visit(row.record, stale);
    }
}

std::optional<RowAsItStands> rowAsItStands(Connection& connection, const EntityPtr& def, Id id)
{
    const DerivedColumns columns(*def);
    Statement row = connection.statement(
        textFor(connection, def, "/as it stands", [&] { return selectText(*def, columns) + " WHERE id=?"; }));
    return row.bind(1, id).step() ? std::optional(readRow(def, columns, row)) : std::nullopt;
}

} // namespace perennial::store
