// Calendar export: activities as iCalendar.
#pragma once
#include "core/exchange/export_run.h"

namespace perennial {

// Calls, meetings and visits become events, tasks and letters to-dos, e-mails and notes journal entries. Moments are in
// UTC; an activity without a reference of its own gets one of its number, so that a calendar knows it again. Answers
// how many were written. Throws Error Usage for records that are no activities, Cancelled, Storage.
qint64 exportCalendar(const Reader& reader, const Query& query, QIODevice& device, const ExportProgress& progress);

} // namespace perennial
