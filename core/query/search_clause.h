// Search clauses: what one condition of the search language means for an entity.
#pragma once
#include "core/query/search_language.h"
#include "core/query/search_tokens.h"

namespace perennial {

// The filter of a clause token. Clauses that are no condition (sort:, limit:, with:removed, is:removed) change the
// query, answer an empty filter and are refused where `nested`.
Filter meaningOf(const EntityDef& def, const SearchToken& clause, const SearchContext& context, Query& query,
                 bool nested);

// The types that "closed" stands for; "open" are those that are unfinished.
const QVector<StatusType>& closedTypes();
// "new", "ongoing", "on_hold", "won", …: Open is written new, because open means more than that.
QString typeWord(StatusType type);

} // namespace perennial
