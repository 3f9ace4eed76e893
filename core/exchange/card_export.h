// Card export: contacts as vCards.
#pragma once
#include "core/exchange/export_run.h"

namespace perennial {

// vCard 3.0 with what a card can say: name, company, numbers, e-mails, address, birthday, notes, tags; its UID
// names the contact as a calendar entry names its activity. Answers how many
// cards were written. Throws Error Usage for records that are no contacts, Cancelled, Storage.
qint64 exportCards(const Reader& reader, const Query& query, QIODevice& device, const ExportProgress& progress);

} // namespace perennial
