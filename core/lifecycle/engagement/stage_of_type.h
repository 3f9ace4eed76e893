// Stage of a type: which stage stands for won, lost or open, whatever the user calls it.
#pragma once
#include "core/catalog/entity.h"

namespace perennial {

// The first stage of `type` in the order of the flow; built-in ones before the user's own. Empty where there is none.
inline QString stageOfType(const EntityDef& def, StatusType type)
{
    QString own;
    for (const Option& stage : def.flow().stages) {
        if (stage.type != type)
            continue;
        if (!stage.own)
            return stage.key;
        if (own.isEmpty())
            own = stage.key;
    }
    return own;
}

} // namespace perennial
