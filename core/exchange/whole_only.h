// Whole only: records that rules tie to others, so that a list of them alone cannot come into another file.
#pragma once
#include "core/catalog/entity.h"
#include <QString>

namespace perennial {

// Invoices with their gap-free numbers and seals, payments and what they were used for, the events of orders, and what
// the program notes by itself.
bool comesWholeOnly(const EntityDef& def);

// The refusal of such a list for a file whose records it does not name.
QString wholeOnlyRefusal(const EntityDef& def, qint64 line);

} // namespace perennial
