// Field order: fields to choose from, those that tell one record from another before the rest.
#pragma once
#include "core/catalog/entity.h"

namespace perennial {

// First the name, then what a record is recognised by, its e-mail and phone, then what its list shows, at last all
// others; each of these in the order of the form. Hidden fields are left out.
QVector<FieldDef> fieldsToChoose(const EntityDef& def);

} // namespace perennial
