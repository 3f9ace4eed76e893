// Synonyms: what other programs and people call our fields, in English and German.
#pragma once
#include <QString>
#include <QVector>

namespace perennial {

// A target (see mapping.h) that a header may mean for an entity, and how surely: 0–100.
struct Candidate {
    QString target;
    int certainty = 0;
};

// Best first; empty when nobody calls anything of this entity so. `header` must be normalised (header_words.h).
QVector<Candidate> synonymsOf(const QString& entity, const QString& header);

} // namespace perennial
