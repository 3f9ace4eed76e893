// Whole only: which entities, and the sentence.
#include "core/exchange/whole_only.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include <algorithm>
#include <iterator>

namespace perennial {

bool comesWholeOnly(const EntityDef& def)
{
    static constexpr const char* tied[] = {Invoice::entity,  InvoiceLine::entity,        InvoiceInstalment::entity,
                                           Payment::entity,  Allocation::entity,         OrderEvent::entity,
                                           StageLog::entity, OpportunitySnapshot::entity};
    return std::any_of(std::begin(tied), std::end(tied),
                       [&def](const char* entity) { return def.key() == QLatin1String(entity); });
}

QString wholeOnlyRefusal(const EntityDef& def, qint64 line)
{
    return Words::tr("Line %1 stands for a record that is not in this file. %2 are tied to other records by rules and "
                     "come into a file only together with all of them: write everything with “export all” and make a "
                     "file of it with “import all”. Nothing was changed.")
        .arg(line)
        .arg(def.many());
}

} // namespace perennial
