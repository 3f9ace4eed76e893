// Computed fields: their list.
#include "core/insight/computed_fields.h"
#include "core/insight/lead_score_field.h"

namespace perennial {

QVector<ComputedField> computedFields()
{
    return {leadScoreField()};
}

} // namespace perennial
