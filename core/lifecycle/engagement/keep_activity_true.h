// Keep activities true: status words that fit the kind, the day of the start, the account behind every link.
#pragma once
#include "core/catalog/entities/engagement/activity.h"
#include "core/record/change_set.h"
#include "core/record/record.h"
#include "core/workspace/desk.h"

namespace perennial {

// Tasks, e-mails, letters and notes are done; calls, meetings and visits are held: the word of the other set is
// replaced by that of the kind's own. Own stages are left alone.
void fitStatusToKind(Row<Activity>& activity);

// A closing rule: the status fits the kind; `due_on` follows `starts_at`; `done_at` exists while it is done;
// `account_id` is that of the deal, case, contact or lead it is about, so that everything about a customer is found
// under the account.
void keepActivityTrue(Desk& desk, const ChangeSet& changes);

} // namespace perennial
