// Deep checks: the table of them; each phase brings its own.
#include "core/lifecycle/deep_checks.h"

namespace perennial {

QVector<DeepCheck> deepChecks()
{
    return {};
}

} // namespace perennial
