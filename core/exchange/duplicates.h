// Duplicates: records that are probably one and the same, with the reasons.
#pragma once
#include "core/workspace/reader.h"
#include <QStringList>
#include <QVector>

namespace perennial {

struct Twins {
    Id first = 0; // the older record
    Id second = 0;
    int certainty = 0;   // percent, 70–99
    QStringList reasons; // "same e-mail", "alike names", in the language of the program
};

// Pairs of people, companies or leads, surest first. Records are compared where they share an e-mail address, a phone
// number, a birthday, a street, or the beginning of a name, in either order. Two different birthdays or e-mail
// addresses speak against. `limit` 0: all of them. Throws Error Invalid for an entity that is neither person nor
// company.
QVector<Twins> likelyTwins(const Reader& reader, const QString& entity, int limit = 0);

} // namespace perennial
