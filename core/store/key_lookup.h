// Key lookup: the records whose stored or derived column holds exactly a value.
#pragma once
#include "core/catalog/catalog.h"
#include "core/record/value.h"
#include <QByteArray>
#include <QVector>

namespace perennial::store {

class Connection;
class Statement;

// The column as SQL: a field, "id", "sort_key", "search", or the key column of an e-mail or phone field ("email_key").
// Throws Error Invalid for anything else, so that only names of the catalog get into a statement.
QByteArray storedColumn(const EntityDef& def, const QString& column);

QByteArray storedColumns(const EntityDef& def, const QVector<QString>& columns);

// These columns of one record, removed or not: bind its id to parameter 1.
Statement lookupById(Connection& connection, const EntityDef& def, const QVector<QString>& columns);

// At most `limit` records that are not removed, oldest first.
QVector<Id> idsHaving(Connection& connection, const EntityDef& def, const QString& column, const Value& value,
                      int limit);

// All records that are not removed and link to `parent` by this field, in no order: the field's index alone is read.
QVector<Id> idsLinked(Connection& connection, const EntityDef& def, const QString& field, Id parent);

} // namespace perennial::store
