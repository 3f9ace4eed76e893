// Filters written down: as a line of the search language, and as a sentence for people.
#pragma once
#include "core/query/search_language.h"

namespace perennial {

// The line that means the query: readSearch(searchText(q)) = q for every q that readSearch gives.
QString searchText(const EntityDef& def, const Query& query, const SearchContext& context = {});

// "Stage is Lead and last contact is over 30 days ago", translated; empty for an empty filter.
QString filterSentence(const EntityDef& def, const Filter& filter, const SearchContext& context = {});

// The sentence of one condition: what a chip of the filter bar says.
QString conditionSentence(const EntityDef& def, const Condition& condition, const SearchContext& context = {});

} // namespace perennial
