// Effective status: what a quote or an invoice is today, where time alone makes the difference.
#pragma once
#include "core/record/record.h"

namespace perennial {

// A status as it is shown; `key` is the stage's, or "expired" or "overdue".
struct EffectiveStatus {
    QString key;
    QString label; // translated
    StatusType type = StatusType::Open;
    QString tone = {};
};

// A sent quote is expired from the day after its valid-until date on; an issued or partly paid invoice is overdue from
// the day after its due date on. Any other record of an entity with a flow has the status it is in.
EffectiveStatus effectiveStatus(const Record& record, QDate today);

bool isExpired(const Record& quote, QDate today);
bool isOverdue(const Record& invoice, QDate today);

} // namespace perennial
