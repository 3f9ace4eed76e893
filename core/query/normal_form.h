// Normal form: filters joined without needless groups, so that two ways to write the same become one.
#pragma once
#include "core/query/query.h"

namespace perennial {

// Joins filters: single conditions and filters of the same join melt in, a lone group takes the place of the whole.
Filter joined(Filter::Join join, const QVector<Filter>& parts);

// A filter of one condition.
inline Filter only(Condition condition)
{
    return {Filter::Join::All, {std::move(condition)}, {}};
}

} // namespace perennial
