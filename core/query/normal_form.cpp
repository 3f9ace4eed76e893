// Normal form: how filters melt into one.
#include "core/query/normal_form.h"

namespace perennial {

Filter joined(Filter::Join join, const QVector<Filter>& parts)
{
    Filter whole;
    whole.join = join;
    for (const Filter& part : parts) {
        const bool single = part.groups.isEmpty() && part.conditions.size() == 1;
        if (single || part.join == join) {
            whole.conditions += part.conditions;
            whole.groups += part.groups;
        } else if (!part.isEmpty()) {
            whole.groups.append(part);
        }
    }
    if (whole.conditions.isEmpty() && whole.groups.size() == 1) {
        const Filter inner = whole.groups.first();
        return inner;
    }
    if (whole.conditions.size() < 2 && whole.groups.isEmpty())
        whole.join = Filter::Join::All;
    return whole;
}

} // namespace perennial
