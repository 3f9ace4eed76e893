// Schema: the tables of a file as its catalog asks for them, and what differs from that in a file.
#pragma once
#include "core/catalog/catalog.h"
#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace perennial::store {

class Connection;

inline constexpr int formatVersion = 5; // user_version of files this program writes
inline constexpr int lowestFormat = 5;  // the oldest program that may open them, as a format version

// "name" of a table, column or index, quoted. Only names from the catalog get here.
QByteArray quoted(const QString& name);

// One table, STRICT: id, the fields in the catalog's order, derived columns, the checksum `sum`, then own fields.
QByteArray createTable(const EntityDef& def);
// The indexes of one table, one statement each, in a stable order.
QVector<QByteArray> createIndexes(const EntityDef& def);
// Whether records are found by the values of this field without looking at each.
bool hasIndex(const EntityDef& def, const FieldDef& field);
// Whether an index, by its statement, is one by whose key (of an e-mail, of a phone number) single records are found. A
// long addition leaves these to be made with the search index: nothing is slower without them but finding.
bool isKeyIndex(const QByteArray& statement);
// Whether all that is missing of a schema are such indexes, and the search index is behind.
bool areToFollow(Connection& connection, const QMap<QString, QByteArray>& missing);
void makeKeyIndexes(Connection& connection); // those that are missing
// Name of an index from its statement.
QString indexName(const QByteArray& statement);
// Journal, state, counters and attached bytes: what a file has beside its entities.
QVector<QByteArray> createHouse();
// The two search indexes and the view they stand on.
QVector<QByteArray> createSearch(const Catalog& catalog);
QVector<QByteArray> createSearchTables(); // the part of it that no entity is named in
// All of it, in an order that can be run: what the migrations build together.
QVector<QByteArray> createAll(const Catalog& catalog);

// What stands in the schema of an open file, by name, blanks made one; without what SQLite and its search keep there.
QMap<QString, QByteArray> schemaObjects(Connection& connection);
// How the schema of an open file differs from what its catalog asks for; empty when it does not. A hostile file's
// triggers and views are found here, before anything of it runs.
QStringList schemaDifferences(Connection& connection);

} // namespace perennial::store
