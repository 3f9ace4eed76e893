// The story of a company that calls every stage by a word of its own: all steps and all figures go on as before.
#include "core/exchange/export_run.h"
#include "core/insight/report_list.h"
#include "core/insight/stage_board.h"
#include "core/lifecycle/engagement/convert_lead.h"
#include "core/lifecycle/engagement/lose_opportunity.h"
#include "core/lifecycle/engagement/win_opportunity.h"
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/move_stage.h"
#include "core/lifecycle/own_catalog.h"
#include "core/lifecycle/remove_record.h"
#include "core/lifecycle/run_by_name.h"
#include "core/lifecycle/service/hold_case.h"
#include "core/lifecycle/service/resolve_case.h"
#include "core/lifecycle/step_to_stage.h"
#include "core/query/search_language.h"
#include "core/workspace/entry.h"
#include "tests/support/import_desk.h"
#include "tests/support/trade_fixture.h"
#include <QBuffer>

using namespace perennial;
using namespace perennial::test;

namespace {

// "Phase 1", "Phase 2" … instead of every stage of every flow, so that no word of ours is left.
void renameAll(TestFile& file)
{
    file.does([](Desk& desk) {
        for (const EntityPtr& def : desk.catalog()->entities()) {
            if (!def->hasFlow())
                continue;
            int number = 0;
            for (Option stage : def->flow().stages) {
                stage.label = QStringLiteral("Phase %1").arg(++number);
                addOwnOption(desk, {def->key(), def->flowField(), stage, number - 1});
            }
        }
    });
    file.reopen();
}

// Every report as one line: keys of its rows and all their figures; the labels are another matter.
QStringList figuresOf(const Reader& reader)
{
    QStringList all;
    for (const ReportKind& kind : reportKinds()) {
        const Report report = makeReport(reader, kind.key, {});
        QStringList line{kind.key};
        for (const ReportRow& row : report.rows) {
            const Id id = row.key.toLongLong(); // ids of two files differ in their replica only
            line.append(reader.catalog()->ofId(id) ? QString::number(counterOf(id)) : row.key);
            for (int column = 1; column < report.columns.size(); ++column) {
                if (report.columns[column].unit != Unit::Text)
                    line.append(cellText(report, column, row.cells[column]));
            }
        }
        all.append(line.join(QLatin1Char(' ')));
    }
    return all;
}

// A lead converted and its deal won, another one lost, one open; an order paid, a case solved after a wait.
void liveAYear(TestFile& file)
{
    file.does([](Desk& desk) {
        const Converted made =
            convertLead(desk, {aLead(desk).id(), {}, {}, {}, QStringLiteral("Ovens"), Money{500'000}});
        moveStage(desk, QStringLiteral("opportunity"), made.opportunity, QStringLiteral("proposal"));
        winOpportunity(desk, {made.opportunity});
        const Ref account{made.account};
        loseOpportunity(desk,
                        {anOpportunity(desk, account, QStringLiteral("Tins")).id(), Pick{QStringLiteral("price")}});
        anOpportunity(desk, account, QStringLiteral("Mixers"));
        const Id help = aCase(desk, account).id();
        holdCase(desk, {help, QStringLiteral("Part ordered")});
        resolveCase(desk, {help, QStringLiteral("New fuse")});
    });
    Placed placed;
    const Ref invoice = anInvoice(file, 3, placed);
    file.does([&](Desk& desk) { recordPayment(desk, {placed.account, Money{30'000}}); });
    CHECK(statusOf(file, invoice) == QLatin1String("paid"));
    CHECK(statusOf(file, placed.order) == QLatin1String("completed"));
}

} // namespace

TEST_CASE("with every stage renamed, the steps are the same and every figure of every report is the same")
{
    TestFile plain;
    TestFile renamed;
    renameAll(renamed);
    liveAYear(plain);
    liveAYear(renamed);
    CHECK(figuresOf(plain.reader()).join(QLatin1Char('\n')).toStdString() ==
          figuresOf(renamed.reader()).join(QLatin1Char('\n')).toStdString());

    const Report pipeline = makeReport(renamed.reader(), QStringLiteral("pipeline"), {});
    REQUIRE(pipeline.row(QStringLiteral("prospecting")));
    CHECK(shownCell(pipeline, 0, pipeline.row(QStringLiteral("prospecting"))->cells[0]) == QLatin1String("Phase 1"));
    const StageBoard board = readStageBoard(renamed.reader(), queryOf<Opportunity>({}), 9);
    QStringList columns;
    for (const StageHeap& heap : board.heaps)
        columns.append(heap.stage.label + QLatin1Char(' ') + QString::number(heap.count));
    CHECK(columns == QStringList{"Phase 1 1", "Phase 2 0", "Phase 3 0", "Phase 4 0", "Phase 5 1", "Phase 6 1"});
}

TEST_CASE("a renamed stage is found, entered, refused, written and read by its new word and by its key")
{
    TestFile file;
    renameAll(file);
    Id deal = 0;
    file.does([&](Desk& desk) { deal = anOpportunity(desk, anAccount(desk).ref()).id(); });
    const auto found = [&](const char* clause) {
        const EntityDef& def = file.reader().def("opportunity");
        return file.reader().count(parseSearch(def, QString::fromLatin1(clause), {}));
    };
    CHECK(found("stage:\"Phase 1\"") == 1);
    CHECK(found("stage:prospecting") == 1);
    CHECK(found("is:open") == 1);
    file.does([&](Desk& desk) {
        Record record = desk.load("opportunity", deal);
        enter(desk, record, "stage", "Phase 3");
        desk.save(record);
    });
    CHECK(file.load<Opportunity>(deal).is(Opportunity::stage, Opportunity::proposal));
    const Error refusal = file.refuses([&](Desk& desk) {
        Record record = desk.load("opportunity", deal);
        enter(desk, record, "stage", "Phase 6");
        return desk.save(record);
    });
    CHECK(refusal.text.contains(QLatin1String("Phase 6"))); // and not “Lost”
    CHECK(stepToStage(file.load<Opportunity>(deal).record(), QStringLiteral("won")).verb ==
          QLatin1String("win-opportunity"));
}

TEST_CASE("a stage of the user's own counts by its type in boards and reports, and goes through every step")
{
    TestFile file;
    file.does([](Desk& desk) {
        addOwnOption(desk,
                     {"opportunity", "stage", Option{"trial", "Trial week", StatusType::Ongoing, "blue", 60, true}, 3});
    });
    Id deal = 0;
    file.does([&](Desk& desk) {
        deal = anOpportunity(desk, anAccount(desk).ref()).id();
        moveStage(desk, QStringLiteral("opportunity"), deal, QStringLiteral("trial"));
    });
    CHECK(file.load<Opportunity>(deal)[Opportunity::probability] == Percent{6'000});
    const Report pipeline = makeReport(file.reader(), QStringLiteral("pipeline"), {});
    REQUIRE(pipeline.row(QStringLiteral("trial")));
    CHECK(pipeline.row(QStringLiteral("trial"))->cells[pipeline.column(QStringLiteral("weighted"))].integer() ==
          60'000);
    file.does([&](Desk& desk) { winOpportunity(desk, {deal}); });
    CHECK(file.load<Opportunity>(deal).is(Opportunity::stage, Opportunity::won));
}

TEST_CASE("from a stage of the user's own the same steps are offered as from those of its type")
{
    TestFile file;
    const auto own = [](const char* entity, const char* key, StatusType type) {
        return OwnOption{QString::fromLatin1(entity), QStringLiteral("status"),
                         Option{QString::fromLatin1(key), QString::fromLatin1(key), type, "blue", -1, true}, 2};
    };
    file.does([&](Desk& desk) {
        addOwnOption(desk, own("lead", "interested", StatusType::Ongoing));
        addOwnOption(desk, own("case", "testing", StatusType::Ongoing));
        addOwnOption(desk, own("case", "archived", StatusType::Done));
        addOwnOption(desk, own("activity", "delegated", StatusType::Ongoing));
    });
    const auto run = verbsByName();
    file.does([&](Desk& desk) {
        const Id lead = aLead(desk).id();
        moveStage(desk, QStringLiteral("lead"), lead, QStringLiteral("interested"));
        run(desk, QStringLiteral("qualify-lead"), lead, {});
        CHECK(desk.load<Lead>(lead).is(Lead::status, Lead::qualified));

        const Id made = aCase(desk, anAccount(desk).ref()).id();
        moveStage(desk, QStringLiteral("case"), made, QStringLiteral("testing"));
        run(desk, QStringLiteral("answer-case"), made, {{QStringLiteral("text"), Value(QStringLiteral("We try."))}});
        run(desk, QStringLiteral("resolve-case"), made, {{QStringLiteral("solution"), Value(QStringLiteral("New"))}});
        moveStage(desk, QStringLiteral("case"), made, QStringLiteral("archived"));
        run(desk, QStringLiteral("reopen-case"), made, {});
        CHECK(desk.load<Case>(made).is(Case::status, Case::open));

        const Id task = aTask(desk).id();
        moveStage(desk, QStringLiteral("activity"), task, QStringLiteral("delegated"));
        run(desk, QStringLiteral("complete-activity"), task, {});
        CHECK(desk.load<Activity>(task).status() == StatusType::Done);
    });
}

TEST_CASE("a stage of the user's own asks for what those of its type ask for, and leads nowhere they do not lead")
{
    TestFile file;
    file.does([](Desk& desk) {
        for (const auto& [key, type] : {std::pair{"interested", StatusType::Ongoing}, {"spam", StatusType::Lost}})
            addOwnOption(desk, {"lead", "status",
                                Option{QString::fromLatin1(key), QString::fromLatin1(key), type, "blue", -1, true}, 2});
    });
    const FlowDef& flow = file.reader().def(QStringLiteral("lead")).flow();
    CHECK(flow.next(QStringLiteral("converted")).isEmpty());
    REQUIRE(flow.move(QStringLiteral("interested"), QStringLiteral("converted")));
    CHECK(flow.move(QStringLiteral("interested"), QStringLiteral("converted"))->needs.contains("converted_account_id"));
    REQUIRE(flow.move(QStringLiteral("new"), QStringLiteral("spam")));
    CHECK(flow.move(QStringLiteral("new"), QStringLiteral("spam"))->needs.contains("unqualified_reason"));
    CHECK(flow.next(QStringLiteral("spam")).contains(QStringLiteral("new")));
    CHECK_FALSE(flow.next(QStringLiteral("spam")).contains(QStringLiteral("converted")));
}

TEST_CASE("a stage of the user's own cannot be removed while records are in it, a word for one of ours can")
{
    TestFile file;
    file.does([](Desk& desk) {
        addOwnOption(desk,
                     {"opportunity", "stage", Option{"trial", "Trial week", StatusType::Ongoing, "blue", 60, true}, 3});
        addOwnOption(desk, {"opportunity", "stage", Option{"won", "Hooray", StatusType::Won, "green", 100, true}, 5});
    });
    Id deal = 0;
    file.does([&](Desk& desk) {
        deal = anOpportunity(desk, anAccount(desk).ref(), QStringLiteral("Ovens")).id();
        moveStage(desk, QStringLiteral("opportunity"), deal, QStringLiteral("trial"));
    });
    const QString option = QStringLiteral("own_option");
    const auto remove = [&](Desk& desk, const QString& name) {
        removeRecord(desk, option, desk.resolve(option, name));
        return 0;
    };
    const Error refusal = file.refuses([&](Desk& desk) { return remove(desk, QStringLiteral("OPT-1")); });
    CHECK(refusal.fault == Fault::Refused);
    for (const char* word : {"Trial week", "Stage", "Ovens"})
        CHECK(refusal.text.contains(QLatin1String(word)));
    file.does([&](Desk& desk) { remove(desk, QStringLiteral("OPT-2")); });
    CHECK(file.reader().def("opportunity").find("stage")->shownOption("won") == QLatin1String("Won"));
    file.does([&](Desk& desk) {
        winOpportunity(desk, {deal});
        remove(desk, QStringLiteral("OPT-1"));
    });
    CHECK_FALSE(file.reader().def("opportunity").find("stage")->option("trial"));
}
