// Set numbering: how the numbers of a kind of document are written from now on, and behind which they go on.
#pragma once
#include "core/base/number_format.h"
#include "core/workspace/desk.h"

namespace perennial {

// Numbers that were given stay. Throws Error Invalid as keepNumbersTrue() does.
void setNumbering(Desk& desk, const QString& series, const Numbering& numbering);

} // namespace perennial
