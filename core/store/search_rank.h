// Ranking of what a search found: names before all else, beginnings of words before their middles.
#pragma once
#include "core/catalog/entity.h"
#include <QByteArray>
#include <QList>

namespace perennial::store {

// Smaller is better.
enum Rank { WholeName, StartOfName, WordsOfName, PartsOfName, WordsElsewhere, PartsElsewhere };

// Whether its records are kept by a family name that people do not say first.
bool isByFamilyName(const EntityDef& def);

// The words somebody looks for, folded.
class Sought {
public:
    explicit Sought(const QList<QByteArray>& tokens) : m_tokens(tokens), m_whole(tokens.join(' ')) {}

    // `name` and `search` are the record's sort key and its other words. The name is turned to begin as it is sought:
    // "prohaska anna" becomes "anna prohaska" where "an" is.
    Rank rankOf(const EntityDef& def, QByteArray& name, QByteArrayView search) const;

private:
    QList<QByteArray> m_tokens;
    QByteArray m_whole;
};

} // namespace perennial::store
