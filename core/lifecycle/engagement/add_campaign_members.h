// Add campaign members: leads, contacts and companies that a campaign is meant to reach, each once.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct AddCampaignMembers {
    Id campaign = 0;
    QVector<Id> records = {}; // leads, contacts and accounts; their ids tell which
};

struct MembersAdded {
    int added = 0;
    int already = 0;     // were members before
    int untouchable = 0; // do not want to be contacted
};

// Throws Error Refused for a campaign that is over, and for records of another kind.
MembersAdded addCampaignMembers(Desk& desk, const AddCampaignMembers& ask);

} // namespace perennial
