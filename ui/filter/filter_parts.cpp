// Filter parts: cutting and joining.
#include "ui/filter/filter_parts.h"

namespace perennial {
namespace {

void append(Filter& all, const Filter& part)
{
    if (part.join == Filter::Join::All) {
        all.conditions += part.conditions;
        all.groups += part.groups;
    } else if (!part.isEmpty()) {
        all.groups.append(part);
    }
}

bool isSpan(const Condition& from, const Condition& to)
{
    return from.field == to.field && from.op == Op::AtLeast && to.op == Op::AtMost;
}

} // namespace

FilterParts partsOf(const Query& query)
{
    FilterParts parts;
    parts.rest = query;
    parts.rest.filter = {};
    const Filter& filter = query.filter;
    if (filter.join == Filter::Join::Any && !filter.isEmpty()) {
        parts.chips.append(filter);
        return parts;
    }
    for (qsizetype i = 0; i < filter.conditions.size(); ++i) {
        Filter part;
        part.conditions.append(filter.conditions[i]);
        if (i + 1 < filter.conditions.size() && isSpan(filter.conditions[i], filter.conditions[i + 1]))
            part.conditions.append(filter.conditions[++i]);
        parts.chips.append(part);
    }
    parts.chips += filter.groups;
    return parts;
}

Query joined(const FilterParts& parts)
{
    Query query = parts.rest;
    query.filter = {};
    for (const Filter& part : parts.chips)
        append(query.filter, part);
    return query;
}

Query joined(const Query& one, const Query& other)
{
    Query query = other;
    query.filter = {};
    append(query.filter, one.filter);
    append(query.filter, other.filter);
    query.words = QStringList{one.words, other.words}.join(QLatin1Char(' ')).simplified();
    if (query.sort.isEmpty())
        query.sort = one.sort;
    query.limit = other.limit ? other.limit : one.limit;
    query.withRemoved = one.withRemoved || other.withRemoved;
    query.onlyRemoved = one.onlyRemoved || other.onlyRemoved;
    return query;
}

} // namespace perennial
