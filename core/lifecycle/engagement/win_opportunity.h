// Win an opportunity.
#pragma once
#include "core/workspace/desk.h"

#include <QDate>

namespace perennial {

struct WinOpportunity {
    Id opportunity = 0;
    QDate on = {}; // the day it was won; invalid: today
};

// Throws Error Refused for a deal that is closed already, or a day in the future.
void winOpportunity(Desk& desk, const WinOpportunity& ask);

} // namespace perennial
