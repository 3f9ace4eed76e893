// Key lookup: one prepared statement a column.
#include "core/store/key_lookup.h"
#include "core/base/error.h"
#include "core/store/computed_fields.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include <QCoreApplication>

namespace perennial::store {

QByteArray storedColumn(const EntityDef& def, const QString& column)
{
    const bool derived = column == QLatin1String("sort_key") || column == QLatin1String("search");
    if (const FieldDef* field = def.find(column))
        return valueSql(def, *field);
    if (column == QLatin1String("id"))
        return "id";
    if (derived && def.isSearchable())
        return quoted(column);
    for (const FieldDef& field : def.fields()) {
        if (!field.custom && field.keyColumn() == column && !column.isEmpty())
            return quoted(column);
    }
    throw invalid(QCoreApplication::translate("Store", "%1 has no field “%2”.").arg(def.many(), column), column);
}

QByteArray storedColumns(const EntityDef& def, const QVector<QString>& columns)
{
    QByteArray list;
    for (const QString& column : columns)
        list += (list.isEmpty() ? "" : ", ") + storedColumn(def, column);
    return list;
}

Statement lookupById(Connection& connection, const EntityDef& def, const QVector<QString>& columns)
{
    return connection.statement("SELECT " + storedColumns(def, columns) + " FROM " + quoted(def.key()) +
                                " WHERE id=?1");
}

QVector<Id> idsHaving(Connection& connection, const EntityDef& def, const QString& column, const Value& value,
                      int limit)
{
    Statement row = connection.statement("SELECT id FROM " + quoted(def.key()) + " WHERE " + storedColumn(def, column) +
                                         "=?1 AND removed_at IS NULL ORDER BY id LIMIT ?2");
    row.bind(1, value).bind(2, qint64(limit));
    QVector<Id> ids;
    while (row.step())
        ids.append(row.integer(0));
    return ids;
}

QVector<Id> idsLinked(Connection& connection, const EntityDef& def, const QString& field, Id parent)
{
    Statement row = connection.statement(connection.keptText(def.key() + QLatin1String("/by ") + field, [&] {
        return "SELECT id FROM " + quoted(def.key()) + " WHERE " + storedColumn(def, field) +
               "=?1 AND removed_at IS NULL";
    }));
    row.bind(1, parent);
    QVector<Id> ids;
    while (row.step())
        ids.append(row.integer(0));
    return ids;
}

} // namespace perennial::store
