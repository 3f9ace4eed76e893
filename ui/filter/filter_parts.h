// Filter parts: a query of the search language cut into what stands on chips and what is typed, and put together again.
#pragma once
#include "core/query/search_language.h"
#include <QVector>

namespace perennial {

// One chip: a condition, the two ends of a span, or a group in brackets. All parts must hold.
struct FilterParts {
    QVector<Filter> chips;
    Query rest; // words, order, limit, trash; without a filter

    bool isEmpty() const { return chips.isEmpty() && rest.words.isEmpty(); }
};

FilterParts partsOf(const Query& query);
Query joined(const FilterParts& parts);
// What both say; words are joined.
Query joined(const Query& one, const Query& other);

} // namespace perennial
