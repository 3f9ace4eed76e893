// Keep opportunities true.
#include "core/lifecycle/engagement/keep_opportunity_true.h"

#include "core/catalog/entities/engagement/opportunity.h"
#include "core/lifecycle/closing_rules.h"
#include "core/lifecycle/engagement/log_stage.h"
#include "core/lifecycle/engagement/lose_opportunity.h"

#include <QSet>

namespace perennial {
namespace {

// What one operation did to a deal.
struct Touch {
    bool added = false;
    QSet<QString> fields = {};

    template <class T> bool edited(Field<Opportunity, T> field) const
    {
        return fields.contains(QString::fromLatin1(field.key));
    }
};

QHash<Id, Touch> touchesOf(const Desk& desk, const ChangeSet& changes)
{
    QHash<Id, Touch> touches;
    for (const Id id : touchedIds<Opportunity>(desk, changes))
        touches.insert(id, {});
    for (const Change& change : changes.changes) {
        if (change.entity != QLatin1String(Opportunity::entity))
            continue;
        for (auto touch = touches.begin(); change.lastId > change.id && touch != touches.end(); ++touch) {
            if (touch.key() >= change.id && touch.key() <= change.lastId)
                touch->added = true;
        }
        const auto touch = touches.find(change.id);
        if (touch == touches.end())
            continue;
        touch->added = touch->added || change.what == Change::What::Added;
        for (const QString& field : change.fields)
            touch->fields.insert(field);
    }
    return touches;
}

void keepProbability(Row<Opportunity>& deal, const Touch& touch, bool reopened)
{
    const Option* stage = deal.record().def().flow().stage(deal[Opportunity::stage].key);
    if (!stage || stage->probability < 0)
        return;
    const Percent usual{stage->probability * 100};
    if (!isUnfinished(stage->type)) {
        deal.set(Opportunity::probability, usual);
        return;
    }
    const bool typed = touch.added ? deal.has(Opportunity::probability) : touch.edited(Opportunity::probability);
    const bool flagGiven =
        touch.edited(Opportunity::probabilityByHand) || (touch.added && deal[Opportunity::probabilityByHand]);
    if (reopened)
        deal.set(Opportunity::probabilityByHand, false);
    else if (typed && !flagGiven)
        deal.set(Opportunity::probabilityByHand,
                 deal.has(Opportunity::probability) && deal[Opportunity::probability] != usual);
    if (!deal[Opportunity::probabilityByHand])
        deal.set(Opportunity::probability, usual);
}

Choice<Opportunity> forecastOf(const Row<Opportunity>& deal)
{
    switch (deal.status()) {
    case StatusType::Won: return Opportunity::closed;
    case StatusType::Lost:
    case StatusType::OnHold:
    case StatusType::Cancelled: return Opportunity::omitted;
    default: break;
    }
    const qint64 basisPoints = deal[Opportunity::probability].basisPoints;
    if (basisPoints < 3000)
        return Opportunity::pipelineCategory;
    return basisPoints < 7000 ? Opportunity::bestCase : Opportunity::commit;
}

void keepForecast(Row<Opportunity>& deal, const Touch& touch)
{
    const Choice<Opportunity> usual = forecastOf(deal);
    const bool typed =
        touch.added ? deal.has(Opportunity::forecastCategory) : touch.edited(Opportunity::forecastCategory);
    if (!isUnfinished(deal.status())) {
        deal.set(Opportunity::forecastCategory, usual);
        return;
    }
    if (typed && !touch.edited(Opportunity::forecastByHand) && !(touch.added && deal[Opportunity::forecastByHand]))
        deal.set(Opportunity::forecastByHand,
                 deal.has(Opportunity::forecastCategory) && !deal.is(Opportunity::forecastCategory, usual));
    if (!deal[Opportunity::forecastByHand])
        deal.set(Opportunity::forecastCategory, usual);
}

void keepOne(Desk& desk, Row<Opportunity>& deal, const Touch& touch)
{
    const std::optional<Row<StageLog>> last = lastStageLog(desk, deal.ref());
    const QString before = last ? (*last)[StageLog::to] : QString();
    const bool moved = before != deal[Opportunity::stage].key;
    const bool closed = !isUnfinished(deal.status());
    const bool reopened =
        moved && !before.isEmpty() && !closed && !isUnfinished(deal.record().def().statusType(before));

    if (deal.status() == StatusType::Lost)
        moved ? requireLosable(desk, deal) : requireLostReason(deal);
    if (reopened)
        deal.clear(Opportunity::closedOn).clear(Opportunity::lostReason).clear(Opportunity::lostNotes);
    else if (closed && !deal.has(Opportunity::closedOn))
        deal.set(Opportunity::closedOn, desk.today());
    keepProbability(deal, touch, reopened);
    keepForecast(deal, touch);
    if (!deal.record().changedFields().isEmpty())
        desk.save(deal);
    if (moved)
        logStage(desk, deal, last);
    snapshotDeal(desk, deal);
}

// Lines with their amounts, in their deal's currency and in order; the deal's amount as their sum.
void addUpLines(Desk& desk, Row<Opportunity>& deal)
{
    Money sum;
    qint64 position = 0;
    auto lines = desk.list<OpportunityLine>({whereIs(OpportunityLine::opportunity, deal.ref())},
                                            {{QStringLiteral("id"), false}});
    // Lines without a place come last, in the order in which they were made.
    std::stable_sort(lines.begin(), lines.end(), [](const auto& left, const auto& right) {
        const bool placed = left.has(OpportunityLine::position);
        if (placed != right.has(OpportunityLine::position))
            return placed;
        return left[OpportunityLine::position] < right[OpportunityLine::position];
    });
    for (Row<OpportunityLine> line : lines) {
        position = std::max(position + 1, line[OpportunityLine::position]);
        line.set(OpportunityLine::position, position);
        line.set(OpportunityLine::amount, lineAmount(line[OpportunityLine::unitPrice], line[OpportunityLine::quantity],
                                                     line[OpportunityLine::discount]));
        line.set(OpportunityLine::currency, deal[Opportunity::currency]);
        sum += line[OpportunityLine::amount];
        if (!line.record().changedFields().isEmpty())
            desk.save(line);
    }
    if (!lines.isEmpty())
        deal.set(Opportunity::amount, sum);
}

} // namespace

void keepOpportunityTrue(Desk& desk, const ChangeSet& changes)
{
    const QString entity = QString::fromLatin1(Opportunity::entity);
    const bool lines = changes.touches(QString::fromLatin1(OpportunityLine::entity));
    if (!lines && !changes.touches(entity))
        return;
    QHash<Id, Touch> touches = touchesOf(desk, changes);
    QSet<Id> summed;
    if (lines) {
        for (const Id id : touchedParents(desk, changes, OpportunityLine::opportunity)) {
            summed.insert(id);
            if (!touches.contains(id))
                touches.insert(id, {});
        }
    }
    QVector<Id> ids = touches.keys();
    std::sort(ids.begin(), ids.end());
    for (const Id id : ids) {
        const auto record = desk.find(entity, id);
        if (!record)
            continue;
        Row<Opportunity> deal(*record);
        const Touch& touch = touches[id];
        if (summed.contains(id) || touch.edited(Opportunity::amount) || touch.edited(Opportunity::currency))
            addUpLines(desk, deal);
        desk.judge(id, [&] { keepOne(desk, deal, touch); });
    }
}

} // namespace perennial
