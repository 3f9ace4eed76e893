// Deals: probability, forecast, winning, losing, reopening, the log and the snapshots.
#include "core/catalog/entities/transaction/quote.h"
#include "core/lifecycle/bulk_edit.h"
#include "core/lifecycle/engagement/lose_opportunity.h"
#include "core/lifecycle/engagement/reopen_opportunity.h"
#include "core/lifecycle/engagement/win_opportunity.h"
#include "core/lifecycle/move_stage.h"
#include "core/lifecycle/own_catalog.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

const QString dealEntity = QStringLiteral("opportunity");

Id dealIn(TestFile& file)
{
    return file.does([](Desk& desk) { return anOpportunity(desk, anAccount(desk).ref()).id(); });
}

void moveTo(TestFile& file, Id deal, const char* stage)
{
    file.does([&](Desk& desk) { moveStage(desk, dealEntity, deal, QString::fromLatin1(stage)); });
}

template <class T> void setIn(TestFile& file, Id deal, Field<Opportunity, T> field, const T& value)
{
    file.does([&](Desk& desk) { desk.save(desk.load<Opportunity>(deal).set(field, value)); });
}

QVector<Row<StageLog>> logOf(TestFile& file, Id deal)
{
    return file.reader().list<StageLog>({whereIs(StageLog::opportunity, Ref{deal})},
                                        {{QStringLiteral("at"), false}, {QStringLiteral("id"), false}});
}

constexpr qint64 day = 24 * 60 * 60 * 1000;

} // namespace

TEST_CASE("the probability follows the stage")
{
    TestFile file;
    const Id deal = dealIn(file);
    CHECK(file.load<Opportunity>(deal)[Opportunity::probability] == Percent{1000});
    moveTo(file, deal, "proposal");
    CHECK(file.load<Opportunity>(deal)[Opportunity::probability] == Percent{5000});
    CHECK_FALSE(file.load<Opportunity>(deal)[Opportunity::probabilityByHand]);
}

TEST_CASE("a probability set by hand survives moves, edits and bulk edits")
{
    TestFile file;
    const Id deal = dealIn(file);
    setIn(file, deal, Opportunity::probability, Percent{3500});
    CHECK(file.load<Opportunity>(deal)[Opportunity::probabilityByHand]);
    moveTo(file, deal, "negotiation");
    setIn(file, deal, Opportunity::name, QStringLiteral("Renamed"));
    file.does([&](Desk& desk) {
        bulkEdit(desk, {dealEntity, {deal}, {{QStringLiteral("competitors"), Value(QStringLiteral("Acme"))}}});
    });
    CHECK(file.load<Opportunity>(deal)[Opportunity::probability] == Percent{3500});
    CHECK(file.load<Opportunity>(deal)[Opportunity::probabilityByHand]);
    setIn(file, deal, Opportunity::probabilityByHand, false);
    CHECK(file.load<Opportunity>(deal)[Opportunity::probability] == Percent{8000});
}

TEST_CASE("a deal that comes with a probability of its own keeps it")
{
    TestFile file;
    const Id deal = file.does([](Desk& desk) {
        auto made = desk.blank<Opportunity>();
        made.set(Opportunity::name, QStringLiteral("Imported"))
            .set(Opportunity::account, anAccount(desk).ref())
            .set(Opportunity::expectedClose, desk.today())
            .set(Opportunity::stage, Opportunity::proposal)
            .set(Opportunity::probability, Percent{6000});
        return desk.save(made);
    });
    CHECK(file.load<Opportunity>(deal)[Opportunity::probability] == Percent{6000});
    CHECK(file.load<Opportunity>(deal)[Opportunity::probabilityByHand]);
}

TEST_CASE("the forecast category follows the probability: below 30 pipeline, below 70 best case, then commit")
{
    TestFile file;
    const Id deal = dealIn(file);
    const auto category = [&] { return file.load<Opportunity>(deal)[Opportunity::forecastCategory].key; };
    CHECK(category() == QLatin1String("pipeline"));
    setIn(file, deal, Opportunity::probability, Percent{2999});
    CHECK(category() == QLatin1String("pipeline"));
    setIn(file, deal, Opportunity::probability, Percent{3000});
    CHECK(category() == QLatin1String("best_case"));
    setIn(file, deal, Opportunity::probability, Percent{7000});
    CHECK(category() == QLatin1String("commit"));
    setIn(file, deal, Opportunity::forecastCategory, Pick{QStringLiteral("omitted")});
    moveTo(file, deal, "negotiation");
    CHECK(category() == QLatin1String("omitted"));
    file.does([&](Desk& desk) { winOpportunity(desk, {deal}); });
    CHECK(category() == QLatin1String("closed"));
}

TEST_CASE("a won deal has a date and is won once")
{
    TestFile file;
    const Id deal = dealIn(file);
    file.does([&](Desk& desk) { winOpportunity(desk, {deal}); });
    const auto won = file.load<Opportunity>(deal);
    CHECK(won.status() == StatusType::Won);
    CHECK(won[Opportunity::closedOn] == QDate(2026, 11, 22));
    CHECK(won[Opportunity::probability] == Percent{10000});
    CHECK(file.refuses([&](Desk& desk) { return winOpportunity(desk, {deal}), 0; }).fault == Fault::Refused);
    const Id other = dealIn(file);
    CHECK(file.refuses([&](Desk& desk) {
                  return winOpportunity(desk, {other, QDate(2027, 1, 1)}), 0;
              })
              .issues.value(0)
              .field == QLatin1String("closed_on"));
}

TEST_CASE("a deal is lost with a reason only, whoever does it")
{
    TestFile file;
    const Id deal = dealIn(file);
    CHECK(file.refuses([&](Desk& desk) {
                  return loseOpportunity(desk, {deal, {}}), 0;
              })
              .issues.value(0)
              .field == QLatin1String("lost_reason"));
    CHECK(file.refuses([&](Desk& desk) { return moveStage(desk, dealEntity, deal, QStringLiteral("lost")).id(); })
              .fault == Fault::Refused);
    CHECK(file.refuses([&](Desk& desk) {
                  return desk.save(desk.load<Opportunity>(deal).set(Opportunity::stage, Opportunity::lost));
              })
              .fault == Fault::Refused);
    file.does([&](Desk& desk) { loseOpportunity(desk, {deal, Pick{QStringLiteral("price")}}); });
    CHECK(file.load<Opportunity>(deal).status() == StatusType::Lost);
    CHECK(file.load<Opportunity>(deal)[Opportunity::probability] == Percent{0});
}

TEST_CASE("a lost deal keeps its reason, and another may take its place")
{
    TestFile file;
    const Id deal = file.does([](Desk& desk) {
        const Id id = anOpportunity(desk, anAccount(desk).ref()).id();
        loseOpportunity(desk, {id, Pick{QString::fromLatin1(Opportunity::price.key)}});
        return id;
    });
    const Error error = file.refuses([&](Desk& desk) {
        auto row = desk.load<Opportunity>(deal);
        return desk.save(row.clear(Opportunity::lostReason));
    });
    CHECK(error.fault == Fault::Refused);
    CHECK(error.text.contains("say why Autumn order was lost"));
    file.does(
        [&](Desk& desk) { desk.save(desk.load<Opportunity>(deal).set(Opportunity::lostReason, Opportunity::timing)); });
    CHECK(file.load<Opportunity>(deal).status() == StatusType::Lost);
}

TEST_CASE("a deal cannot be lost while a quote that was sent is open, but when it has expired")
{
    TestFile file;
    const Id deal = dealIn(file);
    file.does([&](Desk& desk) {
        auto quote = desk.blank<Quote>();
        quote.set(Quote::account, desk.load<Opportunity>(deal)[Opportunity::account])
            .set(Quote::opportunity, Ref{deal})
            .set(Quote::status, Quote::sent)
            .set(Quote::quotedOn, desk.today())
            .set(Quote::validUntil, desk.today().addDays(3));
        desk.save(quote);
    });
    const auto lose = [&](Desk& desk) { return loseOpportunity(desk, {deal, Pick{QStringLiteral("price")}}), 0; };
    CHECK(file.refuses(lose).text.contains(QLatin1String("still open")));
    file.clock().advance(4 * day);
    file.does(lose);
    CHECK(file.load<Opportunity>(deal).status() == StatusType::Lost);
}

TEST_CASE("reopening clears the close date and restores the probability; the log keeps the reason")
{
    TestFile file;
    const Id deal = dealIn(file);
    moveTo(file, deal, "proposal");
    file.does([&](Desk& desk) { loseOpportunity(desk, {deal, Pick{QStringLiteral("price")}}); });
    file.does([&](Desk& desk) { reopenOpportunity(desk, {deal}); });
    const auto open = file.load<Opportunity>(deal);
    CHECK(open.is(Opportunity::stage, Opportunity::proposal));
    CHECK_FALSE(open.has(Opportunity::closedOn));
    CHECK_FALSE(open.has(Opportunity::lostReason));
    CHECK(open[Opportunity::probability] == Percent{5000});
    const auto log = logOf(file, deal);
    REQUIRE(log.size() == 4);
    CHECK(log[2][StageLog::reason] == QLatin1String("price"));
    CHECK(file.refuses([&](Desk& desk) { return reopenOpportunity(desk, {deal}), 0; }).fault == Fault::Refused);
}

TEST_CASE("editing something else never un-loses a lost deal")
{
    TestFile file;
    const Id deal = dealIn(file);
    file.does([&](Desk& desk) { loseOpportunity(desk, {deal, Pick{QStringLiteral("timing")}}); });
    file.clock().advance(10 * day);
    setIn(file, deal, Opportunity::name, QStringLiteral("Renamed"));
    const auto lost = file.load<Opportunity>(deal);
    CHECK(lost.status() == StatusType::Lost);
    CHECK(lost[Opportunity::closedOn] == QDate(2026, 11, 22));
    CHECK(logOf(file, deal).size() == 2);
}

TEST_CASE("the log holds every stage with the time spent in the one before")
{
    TestFile file;
    const Id deal = dealIn(file);
    file.clock().advance(2 * day);
    moveTo(file, deal, "qualification");
    file.clock().advance(day / 2);
    moveTo(file, deal, "prospecting");
    const auto log = logOf(file, deal);
    REQUIRE(log.size() == 3);
    CHECK(log[0][StageLog::from].isEmpty());
    CHECK(log[0][StageLog::to] == QLatin1String("prospecting"));
    CHECK(log[1][StageLog::seconds] == 2 * 24 * 3600);
    CHECK(log[2][StageLog::from] == QLatin1String("qualification"));
    CHECK(log[2][StageLog::seconds] == 12 * 3600);
    file.undoes();
    CHECK(logOf(file, deal).size() == 2);
}

TEST_CASE("a day has one snapshot of a deal, as it stood at its end")
{
    TestFile file;
    const Id deal = dealIn(file);
    moveTo(file, deal, "proposal");
    setIn(file, deal, Opportunity::amount, Money{90'000});
    file.clock().advance(day);
    moveTo(file, deal, "negotiation");
    const auto snapshots = file.reader().list<OpportunitySnapshot>(
        {whereIs(OpportunitySnapshot::opportunity, Ref{deal})}, {{QStringLiteral("day"), false}});
    REQUIRE(snapshots.size() == 2);
    CHECK(snapshots[0][OpportunitySnapshot::stage] == QLatin1String("proposal"));
    CHECK(snapshots[0][OpportunitySnapshot::amount] == Money{90'000});
    CHECK(snapshots[1][OpportunitySnapshot::day] == QDate(2026, 11, 23));
    CHECK(snapshots[1][OpportunitySnapshot::type] == QLatin1String("ongoing"));
}
