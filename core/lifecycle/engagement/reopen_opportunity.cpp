// Reopen an opportunity.
#include "core/lifecycle/engagement/reopen_opportunity.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/lifecycle/engagement/log_stage.h"
#include "core/lifecycle/engagement/stage_of_type.h"
#include "core/lifecycle/move_stage.h"

namespace perennial {
namespace {

QString stageBefore(const Desk& desk, const Row<Opportunity>& deal)
{
    const auto last = lastStageLog(desk, deal.ref());
    const QString before = last ? (*last)[StageLog::from] : QString();
    const EntityDef& def = deal.record().def();
    return !before.isEmpty() && def.flow().stage(before) && isUnfinished(def.statusType(before))
               ? before
               : stageOfType(def, StatusType::Open);
}

} // namespace

void reopenOpportunity(Desk& desk, const ReopenOpportunity& ask)
{
    auto deal = desk.load<Opportunity>(ask.opportunity);
    const QString stageField = QString::fromLatin1(Opportunity::stage.key);
    if (isUnfinished(deal.status()))
        throw refused(Words::tr("%1 is open; only a won or lost opportunity can be reopened.").arg(deal.title()),
                      stageField);
    const QString to = ask.stage.key.isEmpty() ? stageBefore(desk, deal) : ask.stage.key;
    if (!isUnfinished(deal.record().def().statusType(to)))
        throw refused(Words::tr("Choose a stage of the running pipeline to reopen %1 in.").arg(deal.title()),
                      stageField);
    moveStage(desk, deal.record(), to);
}

} // namespace perennial
