// Logo block: the office's picture at the head of what is printed.
#pragma once
#include "ui/support/printing.h"

namespace perennial {

// Puts the logo above everything else of the paper; nothing happens where the office has none, or one that cannot be
// read any more.
void putLogo(const Reader& reader, Paper& paper);

} // namespace perennial
