// Lead score field: the score as a field of leads, for lists, filters and pages.
#pragma once
#include "core/query/computation.h"

namespace perennial {

// Lead::score, counted from the leads that ended won or lost and are not removed, as of the latest commit.
ComputedField leadScoreField();

} // namespace perennial
