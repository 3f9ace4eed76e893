// Qualify a lead, or give it up with a reason.
#pragma once
#include "core/catalog/field.h"
#include "core/workspace/desk.h"

namespace perennial {

struct QualifyLead {
    Id lead = 0;
    Pick rating = {}; // an option of Lead::rating; empty leaves it
};

// Throws Error Refused where the lead's stage does not allow it.
void qualifyLead(Desk& desk, const QualifyLead& ask);

struct UnqualifyLead {
    Id lead = 0;
    Pick reason; // an option of Lead::unqualifiedReason
};

// Throws Error Refused without a reason, or for a lead that was converted.
void unqualifyLead(Desk& desk, const UnqualifyLead& ask);

} // namespace perennial
