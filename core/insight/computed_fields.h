// Computed fields: all that stand in no column; given to a workspace as OpenOptions::computed.
#pragma once
#include "core/query/computation.h"

namespace perennial {

QVector<ComputedField> computedFields();

} // namespace perennial
