// Convert a lead: it becomes an account, a contact and, if wished, an opportunity; everything about it follows.
#pragma once
#include "core/base/money.h"
#include "core/workspace/desk.h"

#include <QDate>

namespace perennial {

struct ConvertLead {
    Id lead = 0;
    Ref account = {};             // an existing one; none: that of the contact or the opportunity, else a new one
    Ref contact = {};             // an existing one; none: a new one
    Ref opportunity = {};         // an existing one of that account
    QString opportunityName = {}; // not empty: a new opportunity of this name
    Money amount = {};            // of the new opportunity; 0: the lead's estimated value
    QDate expectedClose = {};     // of the new opportunity; invalid: in 30 days
    bool askAboutTwins = false;   // refuse when the account or contact may exist already and none was chosen
};

struct Converted {
    Id account = 0;
    Id contact = 0; // 0 when the lead names a firm and no person
    Id opportunity = 0;
};

// Existing records are filled where they are empty, never overwritten; a contact of another account also becomes a
// member of this one. Throws Error Refused for a lead that was converted already, was given up, or can neither be
// mailed nor called.
Converted convertLead(Desk& desk, const ConvertLead& ask);

// Why the lead cannot be converted now; empty when it can.
QString objectionToConversion(const Reader& reader, const Record& lead);

} // namespace perennial
