// Log stage.
#include "core/lifecycle/engagement/log_stage.h"

namespace perennial {

std::optional<Row<StageLog>> lastStageLog(const Reader& reader, Ref deal)
{
    return reader.first<StageLog>({whereIs(StageLog::opportunity, deal)},
                                  {{QString::fromLatin1(StageLog::at.key), true}, {QStringLiteral("id"), true}});
}

void logStage(Desk& desk, const Row<Opportunity>& deal, const std::optional<Row<StageLog>>& last)
{
    auto log = desk.blank<StageLog>();
    log.set(StageLog::opportunity, deal.ref())
        .set(StageLog::to, deal[Opportunity::stage].key)
        .set(StageLog::currency, deal[Opportunity::currency])
        .set(StageLog::amount, deal[Opportunity::amount])
        .set(StageLog::reason, deal[Opportunity::lostReason].key);
    const QDateTime begun = last ? desk.now() : deal[Common::createdAt];
    log.set(StageLog::at, begun.isValid() ? begun : desk.now());
    if (last) {
        log.set(StageLog::from, (*last)[StageLog::to])
            .set(StageLog::seconds, std::max<qint64>(0, (*last)[StageLog::at].secsTo(desk.now())));
    }
    desk.save(log);
}

void snapshotDeal(Desk& desk, const Row<Opportunity>& deal)
{
    auto known = desk.first<OpportunitySnapshot>(
        {whereIs(OpportunitySnapshot::opportunity, deal.ref()), whereIs(OpportunitySnapshot::day, desk.today())});
    auto snapshot = known ? *known : desk.blank<OpportunitySnapshot>();
    snapshot.set(OpportunitySnapshot::opportunity, deal.ref())
        .set(OpportunitySnapshot::day, desk.today())
        .set(OpportunitySnapshot::stage, deal[Opportunity::stage].key)
        .set(OpportunitySnapshot::type, statusTypeName(deal.status()))
        .set(OpportunitySnapshot::currency, deal[Opportunity::currency])
        .set(OpportunitySnapshot::amount, deal[Opportunity::amount])
        .set(OpportunitySnapshot::probability, deal[Opportunity::probability])
        .set(OpportunitySnapshot::expectedClose, deal[Opportunity::expectedClose])
        .set(OpportunitySnapshot::person, deal[Common::owner]);
    if (!known || !snapshot.record().changedFields().isEmpty())
        desk.save(snapshot);
}

} // namespace perennial
