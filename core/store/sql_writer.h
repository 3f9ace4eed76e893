// SQL writer: queries to SELECT statements; names come from the catalog only, values are only bound.
#pragma once
#include "core/catalog/catalog.h"
#include "core/query/query.h"
#include <QByteArray>

namespace perennial::store {

class Connection;
class Statement;

struct WrittenQuery {
    QByteArray sql;
    QVector<Value> parameters; // bound to ?1, ?2, … in order
};

// SELECT <columns> FROM entity WHERE … ORDER BY … LIMIT …. Throws Error Invalid for a field the entity lacks.
// `amongFirst`: where no index finds the records, they are looked for among so many of the first by name; 0: among all.
WrittenQuery writeQuery(Connection& connection, const Query& query, const QByteArray& columns, int amongFirst = 0);
WrittenQuery writeCount(Connection& connection, const Query& query);

Statement bound(Connection& connection, const WrittenQuery& query);

} // namespace perennial::store
