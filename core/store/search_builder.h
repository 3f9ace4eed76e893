// Search builder: a whole new search index, made beside long work on two threads, then put in place.
#pragma once
#include "core/catalog/catalog.h"
#include <QByteArrayView>
#include <functional>
#include <memory>
#include <vector>

namespace perennial::store {

class Connection;

// Half of what a large import costs is its search index, and it needs nothing but the texts. It is made in memory, as
// large as it will be in the file, from what is given here in order; what is never put in place leaves no trace.
class SearchBuilder {
public:
    SearchBuilder();
    ~SearchBuilder(); // gives up what is not finished
    SearchBuilder(const SearchBuilder&) = delete;
    SearchBuilder& operator=(const SearchBuilder&) = delete;

    void add(Id id, QByteArrayView sortKey, QByteArrayView search);
    // The values must be those that were added.
    void remove(Id id, QByteArrayView sortKey, QByteArrayView search);
    // From hold() on nothing counts before keep(); discard() forgets it instead: for a transaction that may fail.
    void hold();
    void keep() { m_isHolding = false; }
    void discard();
    // No more will come.
    void close();

    double share() const; // done so far, 0 to 1; counts from close() on
    // True once all is made. Throws Error for what went wrong beside.
    bool waitFor(int milliseconds);
    // Puts the index in place of the connection's, inside its transaction. Once, after waitFor() said so. Throws Error.
    void putInto(Connection& connection);

private:
    struct Entry {
        Id id;
        qsizetype sortKey; // sizes, in bytes
        qsizetype search;
        bool isRemoval;
    };
    struct Batch {
        QByteArray texts; // of all entries, one behind the other
        QVector<Entry> entries;
    };
    class Table;

    void append(const Entry& entry, QByteArrayView sortKey, QByteArrayView search);
    void send();

    Batch m_open;
    bool m_isHolding = false;
    std::vector<std::unique_ptr<Table>> m_tables;
};

// A builder that was given all records that are in the file.
std::unique_ptr<SearchBuilder> beginSearch(Connection& connection);

// Ends the waiting for a file that is marked (see isSearchBehind): the indexes of keys that were left to follow are
// made in one transaction, then the search index is put in place and the mark taken away in another; each is ended by
// `commit` and rolled back when anything fails. `begun` is a builder that was given all records; null: it is begun
// here. Throws Error, Cancelled when `progress` (0 to 1) returns false.
void finishSearch(Connection& connection, std::unique_ptr<SearchBuilder> begun,
                  const std::function<bool(double)>& progress, const std::function<void()>& commit);

} // namespace perennial::store
