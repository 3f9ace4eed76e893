// Quick add: a sentence understood against the file — whom it names, and the activity it plans.
#pragma once
#include "core/lifecycle/engagement/plan_activity.h"

namespace perennial {

struct QuickAdd {
    PlanActivity plan;      // subject filled unless the line says nothing
    QString aboutName = {}; // of plan.about
};

// "call anna tue 10" names the contact Anna Bauer, a call and a moment. Names are looked for among contacts, leads and
// companies, longest run of words first; the words that are a name leave the subject, all others stay in it.
QuickAdd understand(const Reader& reader, const QString& line);

} // namespace perennial
