// Flows: looking up stages and moves.
#include "core/catalog/flow.h"

namespace perennial {

const Option* FlowDef::stage(const QString& key) const
{
    for (const Option& option : stages) {
        if (option.key == key)
            return &option;
    }
    return nullptr;
}

const Move* FlowDef::move(const QString& from, const QString& to) const
{
    for (const Move& candidate : moves) {
        if (candidate.from == from && candidate.to == to)
            return &candidate;
    }
    return nullptr;
}

QVector<QString> FlowDef::next(const QString& from) const
{
    QVector<QString> keys;
    const Option* here = stage(from);
    for (const Option& option : stages) {
        // A stage the user added has no declared moves: it may be entered and left freely among its neighbours.
        const bool free = moves.isEmpty() || option.own || (here && here->own);
        if (option.key != from && (free || move(from, option.key)))
            keys.append(option.key);
    }
    return keys;
}

} // namespace perennial
