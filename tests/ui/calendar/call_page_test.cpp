// The call list: one after the other by keys, the place that is kept, and the sum at the end.
#include "core/lifecycle/engagement/log_call.h"
#include "tests/support/ui/page_stage.h"
#include "ui/calendar/call_page.h"
#include "ui/model/chosen_rows.h"
#include "ui/support/empty_state.h"
#include "ui/support/page_header.h"
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Calls {
    PageStage stage;
    QVector<Id> leads;
    std::unique_ptr<CallPage> page;

    Calls()
    {
        stage.file.does([&](Desk& desk) {
            for (const char* name : {"Ada", "Bo", "Cy"}) {
                auto lead = aLead(desk, QString::fromLatin1(name), QString());
                desk.save(lead.set(Lead::phone, QStringLiteral("+44 113 496 0000")));
                leads.append(lead.id());
            }
        });
        open();
    }

    void open()
    {
        page = std::make_unique<CallPage>(stage.navigator, stage.background, QStringLiteral("lead"));
        page->resize(1072, 700);
        page->QWidget::show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->show({QStringLiteral("work-through"), QStringLiteral("lead"), 0, {}, {}});
        arrive(leads[0]);
    }

    void arrive(Id id)
    {
        REQUIRE(comesTrue([&] { return page->current() == id; }));
    }
    QLineEdit* note() { return page->findChild<QLineEdit*>(); }
};

} // namespace

TEST_CASE("a digit says how the call ended, Enter logs it with the note and goes on")
{
    Calls calls;
    QTest::keyClick(calls.page.get(), Qt::Key_1);
    calls.note()->setText(QStringLiteral("Wants a price list"));
    QTest::keyClick(calls.note(), Qt::Key_Return);
    calls.arrive(calls.leads[1]);
    const auto call = calls.stage.file.reader().first<Activity>({whereIs(Activity::lead, Ref{calls.leads[0]})});
    REQUIRE(call);
    CHECK(call->is(Activity::outcome, Activity::reached));
    CHECK((*call)[Activity::result] == QStringLiteral("Wants a price list"));
    CHECK(calls.stage.file.load<Lead>(calls.leads[0]).is(Lead::status, Lead::contacted));
    CHECK(calls.stage.navigator.lastUndoable);
}

TEST_CASE("call back plans the next call, S skips, and without an outcome nothing is logged")
{
    Calls calls;
    QTest::keyClick(calls.page.get(), Qt::Key_Return);
    CHECK(calls.stage.file.count<Activity>() == 0);
    CHECK(calls.stage.navigator.sentences.size() == 1);
    QTest::keyClick(calls.page.get(), Qt::Key_4);
    QTest::keyClick(calls.note(), Qt::Key_Return);
    calls.arrive(calls.leads[1]);
    CHECK(calls.stage.file.count<Activity>() == 2);
    QTest::keyClick(calls.page.get(), Qt::Key_S);
    calls.arrive(calls.leads[2]);
    QTest::keyClick(calls.page.get(), Qt::Key_Escape);
    CHECK(calls.stage.navigator.backs == 1);
}

TEST_CASE("Space pauses and goes on: meanwhile nothing is logged or skipped, and nothing typed is lost")
{
    Calls calls;
    CallPage& page = *calls.page;
    calls.note()->setText(QStringLiteral("Wants a"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the keyboard is where it was put
    CHECK(page.isPaused());
    CHECK_FALSE(calls.note()->isVisible());
    CHECK(page.findChild<PageHeader*>()->findChildren<QLabel*>().last()->text().contains(QStringLiteral("paused")));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_S, Qt::Key_Return})
        QTest::keyClick(&page, key);
    QTest::qWait(50);
    CHECK(page.current() == calls.leads[0]);
    CHECK(calls.stage.file.count<Activity>() == 0);
    QTest::keyClick(&page, Qt::Key_Space);
    CHECK_FALSE(page.isPaused());
    CHECK(calls.note()->isVisible());
    CHECK(calls.note()->text() == QStringLiteral("Wants a"));
    QTest::keyClick(&page, Qt::Key_1);
    calls.note()->setFocus();
    QTest::keyClicks(calls.note(), QStringLiteral(" b")); // there a blank is a blank
    CHECK_FALSE(page.isPaused());
    CHECK(calls.note()->text() == QStringLiteral("Wants a b"));
    QTest::keyClick(calls.note(), Qt::Key_Return);
    calls.arrive(calls.leads[1]);
    QTest::keyClick(&page, Qt::Key_Space);
    QTest::keyClick(&page, Qt::Key_Escape); // one may leave
    CHECK(calls.stage.navigator.backs == 1);
}

TEST_CASE("of chosen rows only these are called, in their order, and the list keeps its name")
{
    Calls calls;
    Place chosen{QStringLiteral("work-through"), QStringLiteral("lead"), 0, {}, {}};
    chosen.state.insert(QStringLiteral("name"), QStringLiteral("Fair 2026"));
    carryChosen(chosen, {calls.leads[2], calls.leads[0]});
    calls.page->show(chosen);
    calls.arrive(calls.leads[2]);
    CHECK(calls.page->pageTitle() == QStringLiteral("Work through: Fair 2026"));
    CHECK(chosenIn(calls.page->place()) == QVector<Id>{calls.leads[2], calls.leads[0]});
    calls.page->skip();
    calls.arrive(calls.leads[0]);
    calls.page->show({QStringLiteral("work-through"), QStringLiteral("lead"), 0, {}, {}}); // all of them again
    calls.arrive(calls.leads[0]);
    CHECK(calls.page->pageTitle() == QStringLiteral("Work through: Leads"));
    calls.page->show(chosen); // goes on where one left off
    calls.arrive(calls.leads[0]);
    calls.page->skip();
    REQUIRE(comesTrue([&] { return calls.page->current() == 0; }));
}

TEST_CASE("D makes a deal of whom one talks to, and the call is logged afterwards as ever")
{
    Calls calls;
    QTest::keyClick(calls.page.get(), Qt::Key_D);
    REQUIRE(calls.stage.navigator.verbs.size() == 1);
    CHECK(calls.stage.navigator.verbs[0] == std::pair(QStringLiteral("convert-lead"), calls.leads[0]));
    CHECK(calls.stage.navigator.givenLast.value(QStringLiteral("opportunity")) == QStringLiteral("Bäckerei Bauer"));
    calls.note()->setFocus();
    QTest::keyClicks(calls.note(), QStringLiteral("d")); // there a letter is a letter
    CHECK(calls.stage.navigator.verbs.size() == 1);
    QTest::keyClick(calls.page.get(), Qt::Key_1);
    QTest::keyClick(calls.note(), Qt::Key_Return);
    calls.arrive(calls.leads[1]);
    Id company = 0;
    calls.stage.file.does([&](Desk& desk) { company = anAccount(desk).id(); });
    CallPage companies(calls.stage.navigator, calls.stage.background, QStringLiteral("account"));
    companies.show({QStringLiteral("work-through"), QStringLiteral("account"), 0, {}, {}});
    REQUIRE(comesTrue([&] { return companies.current() == company; }));
    companies.makeDeal();
    REQUIRE(calls.stage.navigator.created.size() == 1);
    CHECK(calls.stage.navigator.created[0] == QStringLiteral("opportunity"));
    CHECK(calls.stage.navigator.givenLast.value(QStringLiteral("account_id")) == QString::number(company));
}

TEST_CASE("coming back goes on where one left off; the end sums up")
{
    Calls calls;
    calls.page->skip();
    calls.arrive(calls.leads[1]);
    calls.page = std::make_unique<CallPage>(calls.stage.navigator, calls.stage.background, QStringLiteral("lead"));
    calls.page->show({QStringLiteral("work-through"), QStringLiteral("lead"), 0, {}, {}});
    calls.arrive(calls.leads[1]);
    calls.page->chooseOutcome(1);
    calls.page->save();
    calls.arrive(calls.leads[2]);
    calls.page->skip();
    REQUIRE(comesTrue([&] { return calls.page->current() == 0; }));
    for (const EmptyState* state : calls.page->findChildren<EmptyState*>())
        CHECK(state->sentence().contains(QStringLiteral("not reached: 1")) == state->isVisibleTo(calls.page.get()));
}
