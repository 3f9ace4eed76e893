// Deep checks: the table of them; each phase brings its own.
#include "core/lifecycle/deep_checks.h"
#include "core/lifecycle/fulfillment/check_events.h"
#include "core/lifecycle/fulfillment/check_trade.h"

namespace perennial {

QVector<DeepCheck> deepChecks()
{
    return {checkTotals, checkProgress, checkEvents, checkSettlements, checkInvoiceNumbers};
}

} // namespace perennial
