// Nearest: which of the known names somebody probably meant.
#pragma once
#include <QStringList>

namespace perennial {

// Edits (insert, drop, change one letter) that turn one name into the other; Levenshtein 1966.
int editDistance(QStringView left, QStringView right);
// The same, but a name that begins with the other is as near as one edit.
int strangeness(QStringView known, QStringView wanted);
// Names further than this are not what was meant.
int bearableStrangeness(QStringView wanted);

// At most three of `known`, nearest first; none where nothing is near. Case does not matter.
QStringList nearest(const QString& wanted, const QStringList& known);
// " Did you mean “lead” or “deal”?", to stand behind a refusal; empty where nothing is near.
QString didYouMean(const QString& wanted, const QStringList& known);

} // namespace perennial
