// Desk walk: an import pass that writes at a desk, again without the rows that the rules at its end refuse.
#pragma once
#include "core/exchange/import_plan.h"
#include "core/exchange/refused_rows.h"
#include "core/workspace/desk.h"

namespace perennial {

class CsvWriter;

class DeskWalk {
public:
    // As ImportPass::walk. The operation may still fail at its end.
    ImportPlan walk(Desk& desk, const ImportRequest& request, const ImportProgress& progress,
                    CsvWriter* rejects = nullptr);
    // After the operation failed: whether another walk, at another desk, leaves out what the rules refused in this one.
    bool leavesOutMore() { return m_refused.learn(m_complaints, m_kept); }

private:
    RefusedRows m_refused;
    QVector<Complaint> m_complaints; // of the latest walk
    QVector<KeptRow> m_kept;         // likewise
};

} // namespace perennial
