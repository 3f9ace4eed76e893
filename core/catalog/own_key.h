// Own keys: how the fields of the user's own are named, and what is left of those that were removed.
#pragma once
#include "core/catalog/entity.h"

namespace perennial {

// A removed own field keeps its column and its values, which the checksums of the rows count; nobody sees it.
inline constexpr unsigned retiredTraits = Hidden | ReadOnly | NotCopied;
bool isRetired(const FieldDef& field);

// "Schuhgröße (EU)" → schuhgrosse_eu: small Latin letters, digits and single underscores, at most 30 of them. Words in
// other scripts become "own".
QString plainKey(const QString& words);

// The key of a new own field of that kind: cf_ and the plain key of its words. A key that is taken gets a number; that
// of a removed field of the same kind serves again, with the values it had.
QString ownKey(const EntityDef& def, const QString& words, Kind kind);

} // namespace perennial
