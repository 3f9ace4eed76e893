// Search fields: which field a name in the search language means, and what to offer when there is none.
#pragma once
#include "core/catalog/entity.h"

#include <QStringList>

namespace perennial {

// The field with this key; else the one whose key without _id, _at, _on or _date, or whose label in English or in the
// language of the program it is, blanks written as _ or -, case and accents ignored. Null when there is none.
const FieldDef* fieldNamed(const EntityDef& def, const QString& name);

// What a filter may ask of a record beside its fields: tag (its name), next (what is planned about it; empty or not),
// last_contact (the moment one was last in touch). Null for other keys.
const FieldDef* derivedField(const QString& key);
QStringList derivedFields();

// Up to three keys that resemble the name most, nearest first; those of the standard list when nothing does.
QStringList nearestFields(const EntityDef& def, const QString& name);

// One line of text: contains and begins with make sense.
bool isTextual(Kind kind);
// Numbers and days: more, less and from–to make sense.
bool isOrdered(Kind kind);
bool isDayKind(Kind kind);

} // namespace perennial
