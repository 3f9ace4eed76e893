// Complaint: what a rule at the end of an operation refuses, and of which record.
#pragma once
#include "core/base/error.h"
#include "core/base/identity.h"

namespace perennial {

struct Complaint {
    Id record = 0;
    Error error; // Invalid or Refused
};

} // namespace perennial
