// Standing in words: what is open with a customer, in one line.
#pragma once
#include "core/lifecycle/engagement/find_callers.h"

namespace perennial {

// "Owes €120.00 · 1 open invoice · 2 open cases"; that nothing is open where nothing is. `currency` is the office's.
QString standingWords(const Standing& standing, const QString& currency);

} // namespace perennial
