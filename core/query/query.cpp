// Queries: when two of them ask the same.
#include "core/query/query.h"

namespace perennial {

bool Filter::operator==(const Filter& other) const
{
    return join == other.join && conditions == other.conditions && groups == other.groups;
}

bool Query::operator==(const Query& other) const
{
    return entity == other.entity && filter == other.filter && words == other.words && sort == other.sort &&
           limit == other.limit && withRemoved == other.withRemoved && onlyRemoved == other.onlyRemoved;
}

Condition whereTypeAmong(const QString& field, const QVector<StatusType>& types)
{
    Condition among{field, Op::TypeAmong, {}, {}};
    for (const StatusType type : types)
        among.several.append(Value(statusTypeName(type)));
    return among;
}

} // namespace perennial
