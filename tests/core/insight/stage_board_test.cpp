// The stage board: counts, sums and ids of each stage from one walk.
#include "core/insight/stage_board.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a stage board counts and sums every stage and weighs the open ones")
{
    TestFile file;
    file.does([&](Desk& desk) {
        const Ref account = anAccount(desk).ref();
        anOpportunity(desk, account, QStringLiteral("A"), {100'000});
        anOpportunity(desk, account, QStringLiteral("B"), {50'000});
        auto won = anOpportunity(desk, account, QStringLiteral("C"), {70'000});
        desk.save(won.set(Opportunity::stage, Opportunity::won));
    });
    Query query;
    query.entity = QStringLiteral("opportunity");
    const StageBoard board = readStageBoard(file.reader(), query, 1);
    REQUIRE(board.heaps.size() == 6);
    CHECK(board.heaps[0].count == 2);
    CHECK(board.heaps[0].ids.size() == 1);
    CHECK(board.heaps[0].sum == Money{150'000});
    CHECK(board.heaps[0].weighted == Money{15'000});
    CHECK(board.heaps[4].sum == Money{70'000});
    CHECK(board.heaps[4].weighted == Money{0});
    CHECK(board.openSum() == Money{150'000});
    CHECK(board.openWeighted() == Money{15'000});
    CHECK(board.openCount() == 2);
    CHECK(board.count() == 3);
    CHECK(board.hasChance);
}

TEST_CASE("a closed stage shows its last records first")
{
    TestFile file;
    QVector<Id> won;
    file.does([&](Desk& desk) {
        const Ref account = anAccount(desk).ref();
        for (int i = 0; i < 5; ++i) {
            auto deal = anOpportunity(desk, account, QString::number(i));
            deal.set(Opportunity::expectedClose, desk.today().addDays(i)).set(Opportunity::stage, Opportunity::won);
            won.append(desk.save(deal));
        }
    });
    Query query;
    query.entity = QStringLiteral("opportunity");
    CHECK(readStageBoard(file.reader(), query, 9).heaps[4].ids == QVector<Id>{won[4], won[3], won[2], won[1], won[0]});
    CHECK(readStageBoard(file.reader(), query, 3).heaps[4].ids == QVector<Id>{won[4], won[3], won[2]});
    CHECK(readStageBoard(file.reader(), query, 9, {{QStringLiteral("won"), 0}}).heaps[4].ids.isEmpty());
}

TEST_CASE("records without an amount have a board without sums")
{
    TestFile file;
    file.does([&](Desk& desk) { aCase(desk, anAccount(desk).ref()); });
    Query query;
    query.entity = QStringLiteral("case");
    const StageBoard board = readStageBoard(file.reader(), query, 10);
    CHECK_FALSE(board.hasMoney);
    CHECK(board.heaps[0].count == 1);
}
