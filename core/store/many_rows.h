// Many rows: rows of one entity by their ids, a handful with each statement.
#pragma once
#include "core/catalog/entity.h"
#include "core/store/statement.h"
#include <QVector>
#include <functional>

namespace perennial::store {

class Connection;

// Starting and ending a statement costs nearly as much as the row it finds.
class ManyRows {
public:
    // The text for `columns`, which are written with the alias "r".
    static QByteArray textOf(const QByteArray& columns, const EntityDef& def, bool withRemoved);
    ManyRows(Connection& connection, const QByteArray& text);

    // In the order of `ids`; those that are not there are left out.
    void each(const QVector<Id>& ids, const std::function<void(const Statement& row)>& visit);

private:
    Statement m_rows;
};

} // namespace perennial::store
