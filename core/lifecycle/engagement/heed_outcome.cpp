// Heed an outcome.
#include "core/lifecycle/engagement/heed_outcome.h"

#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"

namespace perennial {

void heedOutcome(Desk& desk, const Row<Activity>& activity)
{
    if (!activity.is(Activity::outcome, Activity::doNotCall))
        return;
    if (activity[Activity::contact])
        desk.save(desk.load<Contact>(activity[Activity::contact]).set(Contact::doNotCall, true));
    if (activity[Activity::lead])
        desk.save(desk.load<Lead>(activity[Activity::lead]).set(Lead::doNotContact, true));
}

} // namespace perennial
