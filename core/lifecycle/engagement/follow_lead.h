// Follow a lead: what was done with it is found under what it became.
#pragma once
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/workspace/desk.h"

namespace perennial {

// What a lead became; the contact or the opportunity may be none.
struct LeadBecame {
    Ref account;
    Ref contact;
    Ref opportunity;
};

// Activities and cases keep their link to the lead and gain those to account, contact and opportunity; its places in
// campaigns are converted; attachments move to the contact (else the account); tags are copied to both.
void followLead(Desk& desk, const Row<Lead>& lead, const LeadBecame& became);

// Gives the contact a part in the deal where it is not the deal's own contact and has none yet.
void joinDeal(Desk& desk, const Row<Opportunity>& deal, Ref contact);

// Makes the contact a further member of the account where that is not its main one; who had left is back.
void joinAccount(Desk& desk, const Row<Contact>& contact, Ref account);

} // namespace perennial
