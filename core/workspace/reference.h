// References: how people name a record — LEAD-17, INV-2026-0003, an id, a key of another program, a name.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

// Tried in this order: reference or id, document number, external reference, exact name (folded), unique search hit by
// e-mail. Throws Error NotFound, or Conflict when a name fits several records.
Id resolveReference(const Reader& reader, const EntityDef& def, const QString& text);

// The record whose reference (LEAD-17) the text is, of any kind or of `only`; 0 when there is none.
Id recordByReference(const Reader& reader, const QString& text, const EntityDef* only = nullptr);

} // namespace perennial
