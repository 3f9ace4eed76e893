// Invoice seal: the chain of checksums that shows whether an issued invoice is still what was issued.
#pragma once
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/workspace/desk.h"
#include <QStringList>

namespace perennial {

// The SHA-256, in hexadecimal, over what the customer was sent (number, dates, addressee, terms, every line and
// instalment, totals) and over the seal of the invoice or credit note issued before it. Links to other records, notes,
// own fields, the state of payment and amounts in the office's currency are no part of it.
QString sealOf(const Reader& reader, const Row<Invoice>& invoice);

// Throws Error Refused when an issued invoice is no longer what its seal says, or was removed.
void refuseBrokenSeal(const Reader& reader, Id invoice);

// For the check of a whole file: one sentence per invoice whose seal, place or predecessor does not fit.
QStringList brokenSeals(const Reader& reader);

} // namespace perennial
