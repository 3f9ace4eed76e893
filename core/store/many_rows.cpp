// Many rows: a list of values joined with the table.
#include "core/store/many_rows.h"
#include "core/store/connection.h"
#include "core/store/schema.h"

namespace perennial::store {
namespace {

constexpr int slots = 20; // what a search shows

} // namespace

// CROSS keeps the list in front and with it its order. IN would make a table of the ids for every run.
QByteArray ManyRows::textOf(const QByteArray& columns, const EntityDef& def, bool withRemoved)
{
    return "SELECT " + columns + " FROM (VALUES " + QByteArrayList(slots, "(?)").join(',') + ") wanted CROSS JOIN " +
           quoted(def.key()) + " r ON r.id=wanted.column1" + (withRemoved ? "" : " WHERE r.removed_at IS NULL");
}

ManyRows::ManyRows(Connection& connection, const QByteArray& text) : m_rows(connection.statement(text)) {}

void ManyRows::each(const QVector<Id>& ids, const std::function<void(const Statement& row)>& visit)
{
    for (qsizetype begin = 0; begin < ids.size(); begin += slots) {
        m_rows.reset();
        for (int slot = 0; slot < slots; ++slot) {
            if (begin + slot < ids.size())
                m_rows.bind(slot + 1, ids[begin + slot]);
            else
                m_rows.bindNull(slot + 1);
        }
        while (m_rows.step())
            visit(m_rows);
    }
}

} // namespace perennial::store
