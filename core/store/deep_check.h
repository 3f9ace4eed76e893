// Deep check: what SQLite's own checks do not see — counters behind their ids, keys and a search index that lag.
#pragma once
#include <QStringList>

namespace perennial::store {

class Connection;

// Id counters that would draw an id twice, and operations the commit counter does not know of.
QStringList wrongCounters(Connection& connection);

// E-mail and phone keys that are not those of their values, a line for each column that holds such. Only after it was
// seen that the records themselves are whole.
QStringList wrongKeys(Connection& connection);

enum class SearchVerdict { Whole, Broken, Behind, Unknown };

// Compares the search index with the records, on a temporary copy: SQLite's comparison counts as writing.
// Unknown where there is no room for one; Behind where it is still to be made anew.
SearchVerdict judgeSearch(Connection& connection);

} // namespace perennial::store
