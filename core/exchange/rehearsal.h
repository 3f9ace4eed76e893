// Rehearsal: what an import would do, without doing it.
#pragma once
#include "core/exchange/import_plan.h"
#include "core/workspace/reader.h"

namespace perennial {

// The counts and remarks that importFile() comes to when neither the file nor the records change in between: the same
// walk, kept by nobody.
Outcome<ImportPlan> rehearseImport(const Reader& reader, const ImportRequest& request,
                                   const ImportProgress& progress = {});

} // namespace perennial
