// Rehearsal: an import pass whose keeper keeps nothing, or one over a copy.
#include "core/exchange/rehearsal.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/exchange/desk_walk.h"
#include "core/exchange/import_pass.h"
#include "core/workspace/side_copy.h"
#include <algorithm>
#include <iterator>

namespace perennial {
namespace {

class NobodyKeeps : public RowKeeper {
public:
    void setJudge(RowJudge& judge) { m_judge = &judge; }

    Id keep(JudgedRow& row) override
    {
        return row.match.id ? row.match.id : m_judge->provisionalId(m_judge->def().key());
    }
    Id make(const QString& entity, const QString&) override { return m_judge->provisionalId(entity); }
    bool link(Id, int, const MissingLink& link) override { return m_judge->isInFile(link.text); }
    void finish() override {}

private:
    RowJudge* m_judge = nullptr;
};

// Records that are judged together with others, when all are written: orders by their lines, payments by their debts.
bool isJudgedAtTheEnd(const EntityDef& def)
{
    static constexpr const char* judged[] = {Opportunity::entity,    OpportunityLine::entity, CampaignMember::entity,
                                             Quote::entity,          QuoteLine::entity,       SalesOrder::entity,
                                             SalesOrderLine::entity, OrderEvent::entity};
    return def.phase() == Phase::Fulfillment || def.phase() == Phase::Service ||
           std::any_of(std::begin(judged), std::end(judged),
                       [&def](const char* entity) { return def.key() == QLatin1String(entity); });
}

ImportPlan walkThrough(const Reader& reader, const ImportRequest& request, const ImportProgress& progress)
{
    NobodyKeeps keeper;
    ImportPass pass(reader, request, keeper, true);
    keeper.setJudge(pass.judge());
    return pass.walk(progress);
}

ImportPlan tryInCopy(const Reader& reader, const ImportRequest& request, const ClosingRules& rules,
                     const ImportProgress& progress)
{
    DeskWalk walk;
    for (;;) {
        SideCopy copy(reader);
        const ImportPlan plan = walk.walk(copy.desk(), request, progress);
        const auto closed = attempt([&] { copy.desk().close(rules); });
        if (closed)
            return plan;
        if (!walk.leavesOutMore())
            throw closed.error();
    }
}

} // namespace

Outcome<ImportPlan> rehearseImport(const Reader& reader, const ImportRequest& request, const ClosingRules& rules,
                                   const ImportProgress& progress)
{
    return attempt([&] {
        return rules && isJudgedAtTheEnd(reader.def(request.mapping.entity))
                   ? tryInCopy(reader, request, rules, progress)
                   : walkThrough(reader, request, progress);
    });
}

} // namespace perennial
