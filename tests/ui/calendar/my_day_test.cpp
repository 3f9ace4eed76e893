// My day: its parts, done and put off by key, the next step, quick add and the calm line.
#include "core/base/shown_date.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "tests/support/ui/page_stage.h"
#include "ui/calendar/calendar_tabs.h"
#include "ui/calendar/day_model.h"
#include "ui/calendar/day_view.h"
#include "ui/calendar/first_steps.h"
#include "ui/calendar/my_day_page.h"
#include "ui/calendar/next_step_bar.h"
#include "ui/calendar/quick_add_line.h"
#include "ui/print/print_desk.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include <QAbstractItemModelTester>
#include <QMenu>
#include <QTabBar>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Day {
    PageStage stage;
    Id anna = 0, late = 0, today = 0;
    std::unique_ptr<MyDayPage> page;

    Day()
    {
        stage.file.does([&](Desk& desk) {
            anna = aContact(desk).id();
            late = planActivity(
                desk, {anna, QStringLiteral("Spring order"), Pick{QStringLiteral("call")}, desk.today().addDays(-2)});
            today = planActivity(desk, {0, QStringLiteral("Send quote"), {}, desk.today()});
            planActivity(desk, {0, QStringLiteral("Far off"), {}, desk.today().addDays(1)});
        });
    }

    void open()
    {
        page = std::make_unique<MyDayPage>(stage.navigator, stage.background);
        page->resize(1072, 700);
        page->QWidget::show();
        page->activateWindow();
        settle();
    }

    void settle()
    {
        QSignalSpy answered(page.get(), &MyDayPage::loaded);
        page->run(QStringLiteral("refresh"));
        REQUIRE(comesTrue([&] { return answered.count() > 0; }));
    }

    QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < page->model()->rowCount(); ++row)
            texts.append(page->model()->index(row).data().toString());
        return texts;
    }
};

} // namespace

TEST_CASE("the page has what is overdue, today and, folded, tomorrow")
{
    Day day;
    day.open();
    const QStringList rows = day.rows();
    REQUIRE(rows.size() == 5);
    CHECK(rows[0] == QStringLiteral("Overdue"));
    CHECK(rows[1] == QStringLiteral("Spring order"));
    CHECK(rows[3] == QStringLiteral("Send quote"));
    CHECK(rows[4] == QStringLiteral("Tomorrow (1)"));
    CHECK(day.page->model()->index(1).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Spring order, Call, Anna Bauer, overdue 2 days"));
    CHECK(day.page->view()->currentStep() == day.late);
    CHECK(day.page->pageTitle() == QStringLiteral("My day"));
    Q_EMIT day.page->view()->opened(day.page->model()->index(4));
    CHECK(day.rows().last() == QStringLiteral("Far off"));
}

TEST_CASE("what comes after tomorrow is folded by a week and later, with its day, and what is too much in the list")
{
    Day day;
    day.stage.file.does([&](Desk& desk) {
        const QDate today = desk.today();
        planActivity(desk, {0, QStringLiteral("In a week"), {}, today.addDays(7)});
        planActivity(desk, {0, QStringLiteral("Soon"), {}, {}, QDateTime(today.addDays(2), QTime(15, 0)).toUTC()});
        for (int week = 15; week > 1; --week)
            planActivity(desk, {0, QStringLiteral("Week %1").arg(week), {}, today.addDays(7 * week)});
    });
    day.open();
    CHECK(day.rows().mid(4) == QStringList{"Tomorrow (1)", "Within a week (2)", "Later (14)"});
    DayView* view = day.page->view();
    DayModel* model = day.page->model();
    view->setCurrentIndex(model->index(6));
    QTest::keyClick(view, Qt::Key_Return);
    view->setCurrentIndex(model->index(5));
    QTest::keyClick(view, Qt::Key_Space);
    const QStringList rows = day.rows().mid(5);
    INFO(rows.join(u'\n').toStdString());
    REQUIRE(rows.size() == 17);
    CHECK(rows.mid(0, 5) == QStringList{"Within a week (2)", "Soon", "In a week", "Later (14)", "Week 2"});
    CHECK(rows.last() == QStringLiteral("2 more"));
    const auto when = [&](int row) { return model->index(row).data(DayModel::WhenRole).toString(); };
    CHECK(when(6).startsWith(QStringLiteral("Tue ") + shownDay(QDate(2026, 11, 24)) + u' '));
    CHECK(when(7) == QStringLiteral("Sun ") + shownDay(QDate(2026, 11, 29)));
    CHECK(when(9) == shownDay(QDate(2026, 12, 6)));
    CHECK_FALSE(model->index(5).data(DayModel::FoldedRole).toBool());
    CHECK(model->index(4).data(DayModel::FoldedRole).toBool());
    Q_EMIT view->opened(model->index(21));
    REQUIRE(day.stage.navigator.places.size() == 1);
    CHECK(day.stage.navigator.places[0].filter == QStringLiteral("is:open due_on>2026-11-29"));
}

TEST_CASE("Space does the step and asks for the next; Enter takes the same again in a week")
{
    Day day;
    day.open();
    QTest::keyClick(day.page->view(), Qt::Key_Space);
    CHECK(day.stage.file.load<Activity>(day.late).status() == StatusType::Done);
    CHECK(day.stage.navigator.lastUndoable);
    REQUIRE(day.page->nextStep()->isVisible());
    CHECK(day.page->nextStep()->line()->preview().contains(QStringLiteral("Anna Bauer")));
    QTest::keyClick(day.page->nextStep()->line()->line(), Qt::Key_Return);
    CHECK_FALSE(day.page->nextStep()->isVisible());
    const auto again = day.stage.file.reader().first<Activity>({whereIs(Activity::dueOn, QDate(2026, 11, 29))});
    REQUIRE(again);
    CHECK((*again)[Activity::contact].id == day.anna);
    CHECK((*again)[Activity::subject] == QStringLiteral("Spring order"));
    day.settle();
    CHECK(day.page->view()->currentStep() == day.today);
    CHECK(day.rows().contains(QStringLiteral("Spring order"))); // struck through until midnight
}

TEST_CASE("what Enter would plan is told in the quotation marks of the language")
{
    for (const auto& [language, told] : {std::pair{"en", "“Spring order”"}, std::pair{"de", "„Spring order“"}}) {
        Day day;
        day.stage.stage.language.use(QString::fromLatin1(language));
        day.open();
        QTest::keyClick(day.page->view(), Qt::Key_Space);
        const QString preview = day.page->nextStep()->line()->preview();
        INFO(preview.toStdString());
        CHECK(preview.contains(QString::fromUtf8(told)));
    }
}

TEST_CASE("Escape plans nothing next, and a step about nobody does not ask")
{
    Day day;
    day.open();
    QTest::keyClick(day.page->view(), Qt::Key_Space);
    QTest::keyClick(day.page->nextStep()->line()->line(), Qt::Key_Escape);
    CHECK_FALSE(day.page->nextStep()->isVisible());
    CHECK(day.stage.file.count<Activity>() == 3);
    day.page->complete(day.today);
    CHECK_FALSE(day.page->nextStep()->isVisible());
}

TEST_CASE("a step is put off by an hour, to tomorrow or to Monday")
{
    Day day;
    day.open();
    const auto putOff = [&](int entry) {
        QMenu menu;
        day.page->fillSnooze(&menu, day.today);
        menu.actions().at(entry)->trigger();
        return day.stage.file.load<Activity>(day.today);
    };
    CHECK(putOff(2)[Activity::startsAt] == day.stage.file.clock().now().addSecs(3600));
    CHECK(putOff(3)[Activity::dueOn] == QDate(2026, 11, 23));
    CHECK(putOff(4)[Activity::dueOn] == QDate(2026, 11, 23));
    putOff(5);
    REQUIRE(day.stage.navigator.verbs.size() == 1);
    CHECK(day.stage.navigator.verbs[0].first == QStringLiteral("reschedule-activity"));
}

TEST_CASE("quick add shows what it understood before Enter, and then plans it")
{
    Day day;
    day.open();
    QuickAddLine* add = day.page->quickAdd();
    day.page->run(QStringLiteral("quick_add"));
    add->line()->setText(QStringLiteral("call anna tue 10"));
    REQUIRE(comesTrue([&] { return !add->preview().isEmpty(); }));
    INFO(add->preview().toStdString());
    CHECK(add->preview().startsWith(QStringLiteral("Call · Anna Bauer · Tue ")));
    CHECK(add->preview().contains(QStringLiteral("24")));
    QSignalSpy planned(add, &QuickAddLine::planned);
    QTest::keyClick(add->line(), Qt::Key_Return);
    REQUIRE(comesTrue([&] { return planned.count() == 1; }));
    const auto made = day.stage.file.load<Activity>(planned.first().first().toLongLong());
    CHECK(made[Activity::contact].id == day.anna);
    CHECK(made.is(Activity::kind, Activity::call));
    CHECK(made[Activity::dueOn] == QDate(2026, 11, 24));
    CHECK(add->line()->text().isEmpty());
}

TEST_CASE("when all is done a calm line says so, and what has no next step leads to its list")
{
    PageStage stage;
    stage.file.does([](Desk& desk) { aLead(desk); });
    MyDayPage page(stage.navigator, stage.background);
    QSignalSpy answered(&page, &MyDayPage::loaded);
    page.show({QStringLiteral("my-day"), {}, 0, {}, {}});
    REQUIRE(comesTrue([&] { return answered.count() > 0; }));
    const DayModel* model = page.model();
    REQUIRE(model->rowCount() == 3);
    CHECK(DayModel::RowKind(model->index(0).data(DayModel::KindRole).toInt()) == DayModel::RowKind::Calm);
    Q_EMIT page.view()->opened(model->index(2));
    REQUIRE(stage.navigator.places.size() == 1);
    CHECK(stage.navigator.places[0].entity == QStringLiteral("lead"));
    // As the view, which has a name and can be worked through.
    CHECK(stage.navigator.places[0].state.value(QStringLiteral("view")) == QStringLiteral("no-next-step"));
}

TEST_CASE("the model of the day keeps the rules of models")
{
    Day day;
    DayModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDay(readMyDay(day.stage.file.reader(), {}), day.stage.file->catalog());
    model.setFolded(DayModel::Part::Tomorrow, false);
    CHECK(model.rowOf(day.today) == 3);
    CHECK(model.step(model.index(0)) == nullptr);
    CHECK_FALSE(model.index(0).flags() & Qt::ItemIsSelectable);
    model.setDay({QDate(2026, 11, 22)}, day.stage.file->catalog());
    CHECK(model.rowCount() == 1);
}

TEST_CASE("the first steps tick themselves and can be put away for ever")
{
    PageStage stage;
    QWidget window;
    FirstSteps steps(stage.navigator, stage.background, &window);
    window.show();
    steps.setTicks({false, false, false, false});
    CHECK(steps.isVisible());
    steps.setTicks({true, true, true, true});
    CHECK_FALSE(steps.isVisible());
    stage.stage.settings.write(setting::checklistShown, false);
    steps.setTicks({false, false, false, false});
    CHECK_FALSE(steps.isVisible());
}

TEST_CASE("what was done stays struck through until midnight; then the page turns by itself")
{
    Day day;
    day.open();
    day.page->complete(day.today);
    day.settle();
    const int row = day.page->model()->rowOf(day.today);
    REQUIRE(row >= 0);
    CHECK(day.page->model()->index(row).data(DayModel::DoneRole).toBool());
    QSignalSpy turned(day.page.get(), &MyDayPage::loaded);
    day.page->turnPage();
    CHECK_FALSE(turned.wait(100)); // the day is still the same
    day.stage.file.clock().advance(24 * 3'600'000LL);
    day.page->turnPage();
    REQUIRE(comesTrue([&] { return turned.count() > 0; }));
    CHECK(day.page->model()->rowOf(day.today) < 0);
    CHECK(day.page->model()->day().day == day.stage.file.clock().today());
}

TEST_CASE("Ctrl+P shows the day on paper: what is late, today's, and of tomorrow what is unfolded")
{
    Day day;
    day.open();
    PrintDesk printing(day.stage.navigator, day.stage.background, day.page.get());
    const auto printed = [&] {
        CHECK(day.page->canRun(QStringLiteral("print")));
        CHECK(day.page->run(QStringLiteral("print")));
        REQUIRE(printing.dialog());
        QSignalSpy made(printing.dialog(), &PreviewDialog::made);
        REQUIRE(comesTrue([&] { return made.count() > 0; }));
        QStringList lines;
        for (const PaperBlock& block : printing.dialog()->paper().blocks) {
            lines.append(block.text);
            for (const QStringList& row : block.table.rows)
                lines.append(row.join(u'|'));
        }
        return lines;
    };
    const QStringList folded = printed();
    CHECK(folded.contains(QStringLiteral("1 thing today, 1 overdue")));
    CHECK(folded.contains(QStringLiteral("2 days|Call|Spring order|Anna Bauer")));
    CHECK(folded.indexOf(QStringLiteral("Overdue")) < folded.indexOf(QStringLiteral("Today")));
    CHECK(folded.contains(QStringLiteral("|Task|Send quote|")));
    CHECK(folded.contains(QStringLiteral("Tomorrow (1)")));
    CHECK_FALSE(folded.contains(QStringLiteral("|Task|Far off|")));
    CHECK(printing.dialog()->paper().foot.isEmpty()); // the day is the title, which stands there already
    day.page->model()->setFolded(DayModel::Part::Tomorrow, false);
    CHECK(printed().contains(QStringLiteral("|Task|Far off|")));
    day.page->complete(day.today);
    day.settle();
    const QStringList later = printed();
    CHECK(later.indexOf(QStringLiteral("|Task|Send quote|")) > later.indexOf(QStringLiteral("Done")));
}

TEST_CASE("what Enter would plan is read whole, at the largest text and in the smallest window")
{
    Day day;
    day.stage.stage.theme.setTextPercent(200);
    day.open();
    day.page->resize(700, 700);
    QuickAddLine* add = day.page->quickAdd();
    add->line()->setText(QStringLiteral("call anna tue 10 about the new prices of spring and what they mean for her"));
    REQUIRE(comesTrue([&] { return !add->preview().isEmpty(); }));
    for (const auto* label : add->findChildren<PlainLabel*>()) {
        REQUIRE(label->text() == add->preview());
        CHECK(label->width() < label->fontMetrics().horizontalAdvance(label->text())); // more than a line of it
        REQUIRE(comesTrue([&] { return label->height() >= label->heightForWidth(label->width()); }));
        CHECK_FALSE(label->isElided());
    }
}

TEST_CASE("a day without anything to do says so in the middle, with the keyboard on it, until something is planned")
{
    PageStage stage;
    MyDayPage page(stage.navigator, stage.background);
    page.resize(1072, 700);
    page.QWidget::show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page)); // which moves the keyboard, too
    page.focusFirst();
    const auto reads = [&](const std::function<void()>& change) {
        QSignalSpy answered(&page, &MyDayPage::loaded);
        change();
        REQUIRE(comesTrue([&] { return answered.count() > 0; }));
    };
    reads([&] { page.show({QStringLiteral("my-day"), {}, 0, {}, {}}); });
    REQUIRE(page.emptyState()->isVisible());
    CHECK_FALSE(page.view()->isVisible());
    CHECK(page.emptyState()->headline() == QStringLiteral("Nothing to do today."));
    CHECK(page.focusWidget() == page.emptyState());
    reads([&] {
        stage.file.does([](Desk& desk) { planActivity(desk, {0, QStringLiteral("Send quote"), {}, desk.today()}); });
    });
    CHECK(page.view()->isVisible());
    CHECK_FALSE(page.emptyState()->isVisible());
    CHECK(page.focusWidget() == page.view());
}

TEST_CASE("the tabs of My day lead to the week and the month, and stay where they are for whoever comes back")
{
    Day day;
    day.open();
    auto* tabs = day.page->findChild<CalendarTabs*>();
    REQUIRE(tabs);
    tabs->tabs()->setCurrentIndex(CalendarTabs::Month);
    REQUIRE(day.stage.navigator.places.size() == 1);
    CHECK(day.stage.navigator.places[0].page == QStringLiteral("calendar"));
    CHECK(day.stage.navigator.places[0].state.value(QStringLiteral("look")) == CalendarTabs::Month);
    CHECK(tabs->currentIndex() == CalendarTabs::Day);
}
