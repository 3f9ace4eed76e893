// Record store: records to rows and back, with derived columns, checksums and the search index kept in step.
#pragma once
#include "core/base/cell_rows.h"
#include "core/record/record.h"
#include "core/store/derived_columns.h"
#include <QHash>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace perennial::store {

class BulkAddition;
class Connection;
class SearchBuilder;
class Statement;

// The checksum of a row over its id and every value that is not null; independent of the order of columns.
qint64 rowSum(const Record& record);
// The same of the current row of a statement that selects selectedColumns(), without making a record of it. Throws
// Error Damaged for a value of a kind that the house does not store.
qint64 rowSum(const EntityDef& def, const Statement& row);

// "id, field, field, …": the columns that recordOf() reads.
QByteArray selectedColumns(const EntityDef& def, const QByteArray& alias = {});
// The record of the current row of a statement that selects selectedColumns() from column `first` on.
Record recordOf(const EntityPtr& def, const Statement& row, int first = 0);

// Throws Error Damaged for a row that is not what was written.
std::optional<Record> loadRecord(Connection& connection, const EntityPtr& def, Id id, bool withRemoved);
// In the order of `ids`, removed ones too; those that are not there are left out.
QVector<Record> loadRecords(Connection& connection, const EntityPtr& def, const QVector<Id>& ids);
// A statement over an entity's fields is long: `make` writes it once, unless the entity is of another catalog than the
// file's.
QByteArray textFor(Connection& connection, const EntityPtr& def, const char* purpose,
                   const std::function<QByteArray()>& make);

// Writes for one transaction. Call finish() before the commit.
class RecordStore {
public:
    // Phone numbers without a prefix are read as ones of the office's country.
    explicit RecordStore(Connection& connection);
    ~RecordStore();

    // Inserts a new record, drawing its id where none is given, or updates the changed columns of a known one. An
    // office in another country than before makes what follows from phone numbers again, in all records. Throws Error
    // Conflict when the row is no longer what the record was loaded from.
    void write(Record& record, Id given = 0);

    // Between beginBulk and endBulk additions of one entity are indexed in one go at the end, and found from then on;
    // those of a long one are written beside (see BulkAddition).
    // `expected` is the number of records to come; with it the store decides whether to rebuild the indexes, and
    // whether to leave the search index behind.
    void beginBulk(const EntityPtr& def, qint64 expected);
    void endBulk();
    // During a long one: whether no record can hold this value of a unique field. False where it must be asked for.
    bool isSurelyFree(const Record& record, int field) const;
    // For whoever changes so many records: the search index is left behind where making it anew costs less than keeping
    // it (see isSearchBehind).
    void expectChanges(qint64 records);
    // What is being made of it meanwhile hears of all that is written here; a long addition begins one itself. Null:
    // there is none.
    void tellSearch(std::unique_ptr<SearchBuilder> search);
    std::unique_ptr<SearchBuilder> takeSearch();

    // Makes the derived columns of those records again that hold a value in one of `fields`, removed ones too, and what
    // is searched of them. They follow from the fields, so no journal hears of it.
    void deriveAgain(const EntityPtr& def, const QStringList& fields);

    // Writes drawn counters back.
    void finish();

private:
    // What all records of one entity have in common: looked up once, not for every row of an import.
    struct Shared {
        EntityPtr def; // kept, since its address is what it is found by
        DerivedColumns derived;
        QByteArray insert;
        qint64* next = nullptr; // its counter, once drawn from
    };

    void appendRow(const Record& record, const DerivedColumns& columns, CellRows& row) const;
    void insert(Record& record, Id given);
    void update(Record& record, const QVector<int>& changed);
    void addSearch(Id id, QByteArrayView sortKey, QByteArrayView search);
    void removeSearch(Id id, QByteArrayView sortKey, QByteArrayView search);
    void reindex(const Record& record, const QByteArray& oldSort, const QByteArray& oldSearch);
    QVector<QByteArray> storedDerived(const Record& record);
    void bindDerived(Statement& statement, int index, const DerivedColumns& columns, qsizetype column) const;
    void deriveAgain(const RowAsItStands& row);
    void followOffice(bool isNew);
    Shared& sharedOf(const EntityPtr& def);
    qint64& nextOf(Shared& shared);
    Id drawId(Shared& shared);
    Id keepId(Shared& shared, Id given);

    Connection& m_connection;
    QString m_country;
    std::map<const EntityDef*, Shared> m_shared;
    std::map<QString, qint64> m_counters; // of nodes that stay where they are
    Derived m_derived;                    // kept to reuse its buffers
    CellRows m_row;                       // likewise
    std::unique_ptr<BulkAddition> m_bulk; // null: none
    bool m_searchIsBehind;
    std::unique_ptr<SearchBuilder> m_search; // while it is behind and being made
};

} // namespace perennial::store
