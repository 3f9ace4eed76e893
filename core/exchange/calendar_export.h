// Calendar export: activities as iCalendar.
#pragma once
#include "core/exchange/export_run.h"

namespace perennial {

// Calls, meetings and visits become events, tasks and letters to-dos, e-mails and notes journal entries. Moments are in
// UTC; the UID is the activity's external reference or else its mark (record_mark.h), so that it is known again
// when it comes back. Answers
// how many were written. Throws Error Usage for records that are no activities, Cancelled, Storage.
qint64 exportCalendar(const Reader& reader, const Query& query, QIODevice& device, const ExportProgress& progress);

} // namespace perennial
