// Grant credit: what an issued credit note gives the customer.
#pragma once
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/workspace/desk.h"

namespace perennial {

// Books the total of a credit note as a payment of its own kind and sets it against what is open of the invoice it
// corrects, if it names one. Answers what is left: credit of the customer.
Money grantCredit(Desk& desk, const Row<Invoice>& creditNote);

} // namespace perennial
