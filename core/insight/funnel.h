// Funnel: how many deals reached each stage, and how many went on from it.
#pragma once
#include "core/base/period.h"
#include "core/insight/pipeline.h"
#include "core/insight/ratio.h"

namespace perennial {

struct FunnelStep {
    QString stage;
    int deals = 0; // reached this stage or a later one, each once
    Money amount = {};
    std::optional<Percent> fromPrevious = {}; // of those that reached the stage before; nothing for the first
};

struct Funnel {
    QVector<FunnelStep> steps;
    std::optional<Percent> overall = {}; // last ÷ first
};

// The deals created in the period; lost deals keep what they reached. `stages` are those of the pipeline in order,
// without the lost one.
Funnel funnel(const QVector<Deal>& deals, const QVector<QString>& stages, Period createdIn);

// The furthest of `stages` among those a deal was in; stages skipped count as reached, going back takes nothing away.
int furthestStage(const QVector<QString>& visited, const QVector<QString>& stages);

} // namespace perennial
