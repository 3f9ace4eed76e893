// References: how people name a record — LEAD-17, INV-2026-0003, an id, a key of another program, a name.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

// Tried in this order: reference or id, document number, external reference, exact name (folded), unique search hit by
// e-mail. Throws Error NotFound, or Conflict when a name fits several records.
Id resolveReference(const Reader& reader, const EntityDef& def, const QString& text);

} // namespace perennial
