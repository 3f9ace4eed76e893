// Rehearsal: what an import would do, without doing it.
#pragma once
#include "core/exchange/import_plan.h"
#include "core/workspace/desk.h"

namespace perennial {

// The counts and remarks that importFile() comes to when neither the file nor the records change in between. Records
// that stand for themselves are only walked through; where rules over several records may refuse a row (`rules`, those
// of the workspace), it is imported into a copy that is thrown away.
Outcome<ImportPlan> rehearseImport(const Reader& reader, const ImportRequest& request, const ClosingRules& rules,
                                   const ImportProgress& progress = {});

} // namespace perennial
