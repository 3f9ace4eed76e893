// Schema: the tables of a file as its catalog asks for them, and what differs from that in a file.
#pragma once
#include "core/catalog/catalog.h"
#include <QByteArray>
#include <QStringList>

namespace perennial::store {

class Connection;

inline constexpr int formatVersion = 1; // user_version of files this program writes
inline constexpr int lowestFormat = 1;  // the oldest program that may open them, as a format version

// "name" of a table, column or index, quoted. Only names from the catalog get here.
QByteArray quoted(const QString& name);

// One table, STRICT: id, the fields in the catalog's order, derived columns, the checksum `sum`, then own fields.
QByteArray createTable(const EntityDef& def);
// The indexes of one table, one statement each, in a stable order.
QVector<QByteArray> createIndexes(const EntityDef& def);
// Name of an index from its statement.
QString indexName(const QByteArray& statement);
// Journal, state and counters: what a file has beside its entities.
QVector<QByteArray> createHouse();
// The two search indexes and the view they stand on.
QVector<QByteArray> createSearch(const Catalog& catalog);
// All of it, in an order that can be run: the text of migrations/0001_first.sql.
QVector<QByteArray> createAll(const Catalog& catalog);

// How the schema of an open file differs from what its catalog asks for; empty when it does not. A hostile file's
// triggers and views are found here, before anything of it runs.
QStringList schemaDifferences(Connection& connection);
// What in the schema of an open file could act while it is written to and is not ours: triggers, views, virtual tables.
// For files of older formats, which are written to before their schema can be compared with the catalog.
QStringList actorsIn(Connection& connection);

} // namespace perennial::store
