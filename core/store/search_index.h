// Search index: two FTS5 tables — whole words with prefixes, and trigrams for substrings — kept and asked.
#pragma once
#include "core/catalog/catalog.h"
#include <QByteArrayView>
#include <QVector>
#include <functional>

namespace perennial::store {

class Connection;

// Whoever changes very much at once does not wait for the index: the file is marked, from then on nothing keeps the
// index, what is searched is looked through record by record, and the index is made anew (search_builder) before the
// mark is taken away. A kill in between costs nothing but speed.
bool isSearchBehind(Connection& connection);
void setSearchBehind(Connection& connection, bool behind);

void addToSearch(Connection& connection, Id id, QByteArrayView sortKey, QByteArrayView search);
// The values must be those that were added.
void removeFromSearch(Connection& connection, Id id, QByteArrayView sortKey, QByteArrayView search);
// The records of a bulk addition, those removed since left out.
void addRangeToSearch(Connection& connection, const EntityDef& def, Id first, Id last);

constexpr const char* indexTables[] = {"search_word", "search_part"};

// Once for a new file: merging is left to idle moments, so that no save waits for it.
void prepareSearch(Connection& connection);
// One short step of merging when idle; true while there is more to do.
bool mergeSearch(Connection& connection);
// Makes one piece of the whole index, however long it takes.
void joinSearch(Connection& connection);
// Whether the index agrees with the records; slow.
bool searchIsWhole(Connection& connection);
void rebuildSearch(Connection& connection);

struct Found {
    Id id = 0;
    bool inName = false;
};

// Records that hold every word of `text` (folded here), best first: whole names, name prefixes, other words, then
// parts of words and of phone numbers. `def` null: all entities.
QVector<Found> searchRecords(Connection& connection, const QString& text, const EntityDef* def, int limit);

// An SQL condition on `def`'s table for all its records that hold every word; empty when the text has no word. `mark`
// binds a value and returns its placeholder, which may stand several times. The same words as searchRecords, without
// ranking.
QByteArray wordCondition(Connection& connection, const QString& text, const EntityDef& def,
                         const std::function<QByteArray(const QByteArray&)>& mark);

} // namespace perennial::store
