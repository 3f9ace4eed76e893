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
    const Option* here = stage(from);
    const Option* there = stage(to);
    if (!here || !there || from == to)
        return nullptr;
    const Move* way = nullptr;      // from here to there
    const Move* arriving = nullptr; // from anywhere to there
    bool leaves = here->own;
    for (const Move& candidate : moves) {
        if (candidate.from == from && candidate.to == to)
            return &candidate;
        leaves = leaves || candidate.from == from;
        if (!standsFor(*there, candidate.to))
            continue;
        const auto asksMore = [&](const Move* known) { return !known || candidate.needs.size() > known->needs.size(); };
        if (asksMore(arriving))
            arriving = &candidate;
        if ((here->own || there->own) && standsFor(*here, candidate.from) && asksMore(way))
            way = &candidate;
    }
    if (way)
        return way;
    static const Move nothingAsked;
    const bool isBeside = (here->own || there->own) && here->type == there->type && leaves;
    if (!isBeside)
        return nullptr;
    return arriving ? arriving : &nothingAsked;
}

bool FlowDef::standsFor(const Option& option, const QString& key) const
{
    if (option.key == key)
        return true;
    const Option* other = option.own ? stage(key) : nullptr;
    return other && other->type == option.type;
}

QVector<QString> FlowDef::next(const QString& from) const
{
    QVector<QString> keys;
    for (const Option& option : stages) {
        if (option.key != from && (moves.isEmpty() || move(from, option.key)))
            keys.append(option.key);
    }
    return keys;
}

} // namespace perennial
