// The rules that every declared flow keeps, and the moves the domain names.
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/roll_call.h"
#include "core/record/record.h"
#include <QSet>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

// Kept for the whole run: the entities live as long as their catalog.
const QVector<EntityPtr>& allEntities()
{
    static const CatalogPtr catalog = builtInCatalog();
    return catalog->entities();
}

QString firstStage(const EntityDef& def)
{
    return Record(std::make_shared<const EntityDef>(def)).value(def.flowField()).text();
}

template <class E> const FlowDef& flowOf(const CatalogPtr& catalog)
{
    return catalog->entity(QString::fromLatin1(E::entity)).flow();
}

} // namespace

TEST_CASE("every stage of every flow can be reached from the first one")
{
    for (const EntityPtr& entity : allEntities()) {
        if (!entity->hasFlow())
            continue;
        INFO(entity->key().toStdString());
        const FlowDef& flow = entity->flow();
        const QString first = firstStage(*entity);
        REQUIRE(flow.stage(first) != nullptr);
        if (flow.byVerbsOnly)
            continue;
        QSet<QString> seen{first};
        QVector<QString> open{first};
        while (!open.isEmpty()) {
            for (const QString& next : flow.next(open.takeLast())) {
                if (!seen.contains(next)) {
                    seen.insert(next);
                    open.append(next);
                }
            }
        }
        for (const Option& stage : flow.stages) {
            INFO(stage.key.toStdString());
            CHECK(seen.contains(stage.key));
        }
    }
}

TEST_CASE("moves join stages that exist and need fields that exist")
{
    for (const EntityPtr& entity : allEntities()) {
        if (!entity->hasFlow())
            continue;
        for (const Move& move : entity->flow().moves) {
            INFO(entity->key().toStdString() << ": " << move.from.toStdString() << " → " << move.to.toStdString());
            CHECK(entity->flow().stage(move.from) != nullptr);
            CHECK(entity->flow().stage(move.to) != nullptr);
            CHECK(move.from != move.to);
            for (const QString& need : move.needs)
                CHECK(entity->find(need) != nullptr);
        }
    }
}

TEST_CASE("a lead is given up with a reason only, and starts again as new only")
{
    const CatalogPtr catalog = builtInCatalog();
    const FlowDef& flow = flowOf<Lead>(catalog);
    const Move* move = flow.move(QStringLiteral("contacted"), QStringLiteral("unqualified"));
    REQUIRE(move != nullptr);
    CHECK(move->needs == QVector<QString>{QStringLiteral("unqualified_reason")});
    CHECK(flow.next(QStringLiteral("unqualified")) == QVector<QString>{QStringLiteral("new")});
    CHECK(flow.next(QStringLiteral("converted")).isEmpty());
}

TEST_CASE("a lead's conversion needs the account that only the verb makes")
{
    const CatalogPtr catalog = builtInCatalog();
    const EntityDef& lead = catalog->entity(QStringLiteral("lead"));
    const Move* move = lead.flow().move(QStringLiteral("qualified"), QStringLiteral("converted"));
    REQUIRE(move != nullptr);
    REQUIRE(move->needs.size() == 1);
    CHECK(lead.find(move->needs.first())->is(ReadOnly));
}

TEST_CASE("the opportunity's stages carry the probabilities 10, 20, 50, 80, 100 and 0")
{
    const CatalogPtr catalog = builtInCatalog();
    QVector<int> probabilities;
    for (const Option& stage : flowOf<Opportunity>(catalog).stages)
        probabilities.append(stage.probability);
    CHECK(probabilities == QVector<int>{10, 20, 50, 80, 100, 0});
    CHECK(flowOf<Opportunity>(catalog).stage(QStringLiteral("won"))->type == StatusType::Won);
    CHECK(flowOf<Opportunity>(catalog).stage(QStringLiteral("lost"))->type == StatusType::Lost);
}

TEST_CASE("an opportunity goes from lost back into the pipeline, not straight to won")
{
    const CatalogPtr catalog = builtInCatalog();
    const FlowDef& flow = flowOf<Opportunity>(catalog);
    CHECK(flow.move(QStringLiteral("lost"), QStringLiteral("proposal")) != nullptr);
    CHECK(flow.move(QStringLiteral("lost"), QStringLiteral("won")) == nullptr);
    CHECK(flow.move(QStringLiteral("won"), QStringLiteral("lost")) == nullptr);
    CHECK(flow.move(QStringLiteral("proposal"), QStringLiteral("prospecting")) != nullptr);
}

TEST_CASE("a case is resolved with resolution and solution, closed when resolved, and reopened to open")
{
    const CatalogPtr catalog = builtInCatalog();
    const FlowDef& flow = flowOf<Case>(catalog);
    const Move* move = flow.move(QStringLiteral("waiting"), QStringLiteral("resolved"));
    REQUIRE(move != nullptr);
    CHECK(move->needs.size() == 2);
    CHECK(flow.move(QStringLiteral("open"), QStringLiteral("closed")) == nullptr);
    CHECK(flow.next(QStringLiteral("closed")) == QVector<QString>{QStringLiteral("open")});
}

TEST_CASE("a campaign is paused and resumed, and stays complete")
{
    const CatalogPtr catalog = builtInCatalog();
    const FlowDef& flow = flowOf<Campaign>(catalog);
    CHECK(flow.move(QStringLiteral("active"), QStringLiteral("paused")) != nullptr);
    CHECK(flow.move(QStringLiteral("paused"), QStringLiteral("active")) != nullptr);
    CHECK(flow.next(QStringLiteral("complete")).isEmpty());
}
