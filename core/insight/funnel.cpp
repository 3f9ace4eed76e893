// Funnel: counting who reached what.
#include "core/insight/funnel.h"

namespace perennial {

Funnel funnel(const QVector<Deal>& deals, const QVector<QString>& stages, Period createdIn)
{
    Funnel made;
    for (const QString& stage : stages)
        made.steps.append({stage});
    for (const Deal& deal : deals) {
        if (!createdIn.contains(deal.created))
            continue;
        for (int step = 0; step <= deal.reached && step < made.steps.size(); ++step) {
            ++made.steps[step].deals;
            made.steps[step].amount += deal.amount;
        }
    }
    for (qsizetype i = 1; i < made.steps.size(); ++i)
        made.steps[i].fromPrevious = shareOf(made.steps[i].deals, made.steps[i - 1].deals);
    if (!made.steps.isEmpty())
        made.overall = shareOf(made.steps.last().deals, made.steps.first().deals);
    return made;
}

int furthestStage(const QVector<QString>& visited, const QVector<QString>& stages)
{
    int furthest = -1;
    for (const QString& stage : visited)
        furthest = std::max(furthest, int(stages.indexOf(stage)));
    return furthest;
}

} // namespace perennial
