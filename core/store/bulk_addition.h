// Bulk addition: what a long addition of one entity leaves for its end, and what it does beside.
#pragma once
#include "core/record/record.h"
#include "core/store/insert_thread.h"
#include "core/store/value_filter.h"
#include <map>
#include <memory>

namespace perennial::store {

// From here to finish() or the end of its life: the indexes of a large addition are dropped, its rows are written on a
// thread beside, and what goes to the search index is told as a range of ids.
class BulkAddition {
public:
    // `insert` writes a row of the entity; `expected` records are to come.
    BulkAddition(Connection& connection, EntityPtr def, const QByteArray& insert, qint64 expected);

    bool isOf(const EntityDef& def) const { return m_def->key() == def.key(); }
    // Where a new row is put, to be told by rowAdded(); null: it is to be written at once.
    CellRows* beside() { return m_beside ? &m_beside->open() : nullptr; }
    void rowAdded(const Record& record);
    // A record of the entity has new values.
    void changed(const Record& record);
    // Whether no record can hold this value of a unique field. False where it must be asked for.
    bool isSurelyFree(const Record& record, int field) const;

    // Its search entry is made at the end, as the record stands then.
    void leaveToEnd(Id id);
    bool isLeftToEnd(Id id) const { return m_first && id >= m_first && id <= m_last; }

    // All rows are there, with their indexes: without those of keys while the search index is behind, which are made
    // with it (see finishSearch). Throws Error.
    void finish(bool isSearchBehind);

private:
    void dropIndexes();
    void learnUnique(qint64 records);

    Connection& m_connection;
    EntityPtr m_def;
    QVector<QByteArray> m_dropped;
    std::unique_ptr<InsertThread> m_beside;
    std::map<int, ValueFilter> m_unique; // by field
    Id m_first = 0;
    Id m_last = 0;
};

} // namespace perennial::store
