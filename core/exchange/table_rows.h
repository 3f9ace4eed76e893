// Table rows: the tables of an export of everything, row by row, and the ids that their records have.
#pragma once
#include "core/base/identity.h"
#include "core/catalog/catalog.h"
#include "core/exchange/table_store.h"
#include "core/workspace/reader.h"
#include <QHash>
#include <QVector>
#include <functional>

namespace perennial {

// Calls `visit` for every row of the table with its cells in the order of the headings; there may be no such table.
void eachTableRow(const TableStore& tables, const QString& entity,
                  const std::function<void(const QVector<QString>& headings, const QVector<QString>& cells)>& visit);

// Whole numbers that are ids of records, of one kind or any.
bool holdsId(const FieldDef& field);

// Under which ids the records of the tables come into a file: their own. A table written by hand may number its rows as
// it likes; they get ids that no file has drawn.
class TableIds {
public:
    // Looks through all tables. Throws Error Invalid for an id that two rows have.
    TableIds(const TableStore& tables, const Catalog& catalog);

    // 0 where no table has such a row: it was removed, and removed records are not in the tables.
    Id of(Id inTables) const;
    // Ids that removed records of the file have are not given out again.
    void avoid(const Reader& reader);
    // The record is in the file already, under another id.
    void rename(Id inTables, Id id) { m_renamed.insert(inTables, id); }
    // The replica number of the ids that were made up here, and that of the office, which was there first.
    const QVector<quint32>& replicas() const { return m_replicas; }
    // Of the first row of the table; 0 without one.
    Id officeId() const { return m_office; }

private:
    void take(const EntityDef& def, Id inTables);
    void makeUp(const EntityDef& def, Id inTables);

    QVector<Id> m_there; // sorted
    QHash<Id, Id> m_renamed;
    QHash<int, qint64> m_madeUp; // by entity code: how many
    QVector<quint32> m_replicas;
    Id m_office = 0;
};

} // namespace perennial
