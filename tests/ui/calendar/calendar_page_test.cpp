// The calendar: days and their steps, ways from day to day, and steps taken to another day by key and by mouse.
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "tests/support/ui/kept_papers.h"
#include "tests/support/ui/page_stage.h"
#include "ui/calendar/calendar_delegate.h"
#include "ui/calendar/calendar_grid.h"
#include "ui/calendar/calendar_model.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_tabs.h"
#include "ui/calendar/day_model.h"
#include "ui/calendar/day_view.h"
#include "ui/filter/filter_bar.h"
#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QMimeData>
#include <QTabBar>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

const QDate sunday(2026, 11, 22); // the day of the stage

struct Month {
    PageStage stage;
    Id call = 0, done = 0;
    std::unique_ptr<CalendarPage> page;

    explicit Month(const char* language = "en")
    {
        stage.stage.language.use(QString::fromLatin1(language));
        stage.file.does([&](Desk& desk) {
            const Id anna = aContact(desk).id();
            call = planActivity(desk, {anna,
                                       QStringLiteral("Spring order"),
                                       Pick{QStringLiteral("call")},
                                       {},
                                       QDateTime(sunday.addDays(2), QTime(10, 0)).toUTC()});
            planActivity(desk, {0, QStringLiteral("Send quote"), {}, sunday.addDays(2)});
            done = planActivity(desk, {0, QStringLiteral("Sent already"), {}, sunday.addDays(-3)});
            completeActivity(desk, {done});
        });
        page = std::make_unique<CalendarPage>(stage.navigator, stage.background);
        page->resize(1072, 700);
        show({});
        page->QWidget::show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->focusFirst();
    }

    template <class Change> void reads(Change change)
    {
        QSignalSpy answered(page.get(), &CalendarPage::loaded);
        change();
        REQUIRE(comesTrue([&] { return answered.count() > 0; }));
    }

    void show(const QVariantMap& state)
    {
        reads([&] { page->show({QStringLiteral("calendar"), {}, 0, {}, state}); });
    }

    QStringList listed() const
    {
        QStringList texts;
        for (int row = 0; row < page->steps()->rowCount(); ++row)
            texts.append(page->steps()->index(row).data().toString());
        return texts;
    }

    QRect cellOf(QDate day) const { return page->grid()->visualRect(page->days()->indexOf(day)); }

    // A point on the step, looked for along the middle of its day.
    QPoint pointOf(Id step, QDate day) const
    {
        const QRect cell = cellOf(day);
        for (int y = cell.top(); y < cell.bottom(); ++y) {
            if (CalendarDelegate::stepAt({cell.center().x(), y}, cell, page->days()->indexOf(day)) == step)
                return {cell.center().x(), y + 2};
        }
        return {};
    }

    void drop(Id step, QDate day)
    {
        QMimeData carried;
        carried.setData(CalendarModel::mimeType(), QByteArray::number(qint64(step)));
        const QPoint point = cellOf(day).center();
        QDragEnterEvent entering(point, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page->grid()->viewport(), &entering);
        REQUIRE(entering.isAccepted());
        QDropEvent event(QPointF(point), Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page->grid()->viewport(), &event);
    }
};

} // namespace

TEST_CASE("a month shows its whole weeks, today chosen, and what stands on the chosen day")
{
    Month month("de"); // whose weeks begin on Monday
    CHECK(month.page->days()->rowCount() == 6);
    CHECK(month.page->days()->dayAt(month.page->days()->index(0, 0))->day == QDate(2026, 10, 26));
    CHECK(month.page->grid()->currentDay() == sunday);
    CHECK(month.listed() == QStringList{QStringLiteral("Für diesen Tag ist nichts geplant.")});
    month.page->grid()->choose(sunday.addDays(2));
    CHECK(month.listed() == QStringList{"Spring order", "Send quote"});
    CHECK(month.page->list()->currentStep() == month.call);
    CHECK(month.page->place().state.value(QStringLiteral("day")) == QStringLiteral("2026-11-24"));
}

TEST_CASE("weeks begin as the language has it")
{
    Month month("en");
    CHECK(month.page->days()->dayAt(month.page->days()->index(0, 0))->day.dayOfWeek() == QLocale().firstDayOfWeek());
    month.show({{QStringLiteral("look"), CalendarTabs::Week}});
    CHECK(month.page->days()->rowCount() == 1);
    CHECK(month.page->days()->dayAt(month.page->days()->index(0, 0))->day.dayOfWeek() == QLocale().firstDayOfWeek());
    CHECK(month.page->days()->indexOf(sunday).isValid());
}

TEST_CASE("a day is read out with its date and its activities, those that are done by that word")
{
    Month month;
    const auto said = [&](QDate day) {
        return month.page->days()->indexOf(day).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(said(sunday.addDays(2)).contains(QStringLiteral("2 activities")));
    CHECK(said(sunday.addDays(2)).contains(QStringLiteral("Spring order · Anna Bauer")));
    CHECK(said(sunday.addDays(-3)).contains(QStringLiteral("Sent already, done")));
    CHECK(said(sunday).contains(QStringLiteral("today")));
    CHECK(said(sunday).contains(QStringLiteral("nothing planned")));
}

TEST_CASE("the model of the calendar keeps the rules of models")
{
    Month month;
    CalendarModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDate first(2026, 11, 16);
    model.setDays(readCalendar(month.stage.file.reader(), {first, first.addDays(13), 5}), sunday, 11);
    CHECK(model.rowCount() == 2);
    CHECK(model.indexOf(first.addDays(8)) == model.index(1, 1));
    CHECK_FALSE(model.indexOf(first.addDays(14)).isValid());
    CHECK_FALSE(model.indexOf(first.addDays(-1)).isValid());
    CHECK(model.isToday(model.indexOf(sunday)));
    model.setDays({}, sunday, 0);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("arrow keys go on beyond the weeks that are shown, Page Down to the next month, Home to today")
{
    Month month;
    CalendarGrid* grid = month.page->grid();
    QTest::keyClick(grid, Qt::Key_Right);
    CHECK(month.page->chosenDay() == sunday.addDays(1));
    QTest::keyClick(grid, Qt::Key_Up);
    CHECK(month.page->chosenDay() == sunday.addDays(-6));
    month.reads([&] { QTest::keyClick(grid, Qt::Key_PageDown); });
    CHECK(month.page->chosenDay() == QDate(2026, 12, 16));
    CHECK(grid->currentDay() == QDate(2026, 12, 16));
    grid->choose(month.page->days()->dayAt(month.page->days()->index(0, 0))->day);
    const QDate first = grid->currentDay();
    month.reads([&] { QTest::keyClick(grid, Qt::Key_Left); });
    CHECK(month.page->chosenDay() == first.addDays(-1));
    CHECK(grid->hasFocus());
    month.reads([&] { QTest::keyClick(grid, Qt::Key_Home); });
    CHECK(month.page->chosenDay() == sunday);
}

TEST_CASE("Enter leads to the steps of the day, Escape back to the days and from there to where one was")
{
    Month month;
    month.page->grid()->choose(sunday.addDays(2));
    QTest::keyClick(month.page->grid(), Qt::Key_Return);
    CHECK(month.page->list()->hasFocus());
    QTest::keyClick(month.page->list(), Qt::Key_Escape);
    CHECK(month.page->grid()->hasFocus());
    QTest::keyClick(month.page->grid(), Qt::Key_Escape);
    CHECK(month.stage.navigator.backs == 1);
}

TEST_CASE("Ctrl+Shift and an arrow take the step to another day at its time, and the page goes with it")
{
    Month month;
    month.page->grid()->choose(sunday.addDays(2));
    month.reads([&] { QTest::keyClick(month.page->list(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier); });
    auto moved = month.stage.file.load<Activity>(month.call);
    CHECK(moved[Activity::dueOn] == sunday.addDays(3));
    CHECK(moved[Activity::startsAt].toLocalTime() == QDateTime(sunday.addDays(3), QTime(10, 0)));
    CHECK(month.stage.navigator.lastUndoable);
    CHECK(month.page->chosenDay() == sunday.addDays(3));
    CHECK(month.page->list()->currentStep() == month.call);
    month.reads([&] { QTest::keyClick(month.page->grid(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier); });
    CHECK(month.stage.file.load<Activity>(month.call)[Activity::dueOn] == sunday.addDays(10));
    month.reads([&] { REQUIRE(month.stage.file->undo()); });
    CHECK(month.stage.file.load<Activity>(month.call)[Activity::dueOn] == sunday.addDays(3));
}

TEST_CASE("a step that is dropped on a day is moved there; what is done stays, with the reason")
{
    Month month;
    month.reads([&] { month.drop(month.call, sunday.addDays(4)); });
    CHECK(month.stage.file.load<Activity>(month.call)[Activity::dueOn] == sunday.addDays(4));
    CHECK(month.page->grid()->currentDay() == sunday.addDays(4));
    month.drop(month.done, sunday.addDays(4));
    CHECK(month.stage.file.load<Activity>(month.done)[Activity::dueOn] == sunday.addDays(-3));
    CHECK(month.stage.navigator.errors.size() == 1);
    CHECK(month.page->chosenDay() == sunday.addDays(4));
}

TEST_CASE("a press on a step chooses it, a double click opens it, and one beside it plans on that day")
{
    Month month;
    const QDate day = sunday.addDays(2);
    QTest::mouseClick(month.page->grid()->viewport(), Qt::LeftButton, {}, month.pointOf(month.call, day));
    CHECK(month.page->chosenDay() == day);
    CHECK(month.page->list()->currentStep() == month.call);
    QTest::mouseDClick(month.page->grid()->viewport(), Qt::LeftButton, {}, month.pointOf(month.call, day));
    REQUIRE(month.stage.navigator.places.size() == 1);
    CHECK(month.stage.navigator.places[0].id == month.call);
    QTest::mouseDClick(month.page->grid()->viewport(), Qt::LeftButton, {}, month.cellOf(sunday).center());
    CHECK(month.stage.navigator.created == QStringList{"activity"});
    CHECK(month.stage.navigator.givenLast.value(QStringLiteral("due_on")) == QStringLiteral("2026-11-22"));
}

TEST_CASE("Space in the list of the day does the step")
{
    Month month;
    month.page->grid()->choose(sunday.addDays(2));
    month.reads([&] { QTest::keyClick(month.page->list(), Qt::Key_Space); });
    CHECK(month.stage.file.load<Activity>(month.call).status() == StatusType::Done);
    CHECK(month.page->chosenDay() == sunday.addDays(2));
    CHECK(month.page->list()->currentIndex().data().toString() == QStringLiteral("Send quote")); // the next one
}

TEST_CASE("the tabs turn a month into a week of the same day, and lead to My day")
{
    Month month;
    month.page->grid()->choose(sunday.addDays(2));
    month.reads([&] { month.page->tabs()->tabs()->setCurrentIndex(CalendarTabs::Week); });
    CHECK(month.page->days()->rowCount() == 1);
    CHECK(month.page->chosenDay() == sunday.addDays(2));
    month.page->tabs()->tabs()->setCurrentIndex(CalendarTabs::Day);
    REQUIRE(month.stage.navigator.places.size() == 1);
    CHECK(month.stage.navigator.places[0].page == QStringLiteral("my-day"));
    CHECK(month.page->tabs()->currentIndex() == CalendarTabs::Week); // for whoever comes back
}

TEST_CASE("coming back, the calendar shows the same days with the same step chosen")
{
    Month month;
    month.show({{QStringLiteral("look"), CalendarTabs::Week}, {QStringLiteral("day"), QStringLiteral("2026-11-24")}});
    month.page->list()->setCurrentIndex(month.page->steps()->index(1));
    const Place left = month.page->place();
    month.show({{QStringLiteral("look"), CalendarTabs::Month}, {QStringLiteral("day"), QStringLiteral("2026-01-01")}});
    month.show(left.state);
    CHECK(month.page->days()->rowCount() == 1);
    CHECK(month.page->chosenDay() == QDate(2026, 11, 24));
    CHECK(month.page->list()->currentIndex().row() == 1);
}

TEST_CASE("more than a day can show leads to the list of that day")
{
    DayModel model;
    PageStage stage;
    CalendarDay day{sunday, {}, 12};
    day.steps.append({1, QStringLiteral("task"), QStringLiteral("Send quote"), sunday});
    model.setAgenda(day, sunday, stage.file->catalog());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(1).data().toString() == QStringLiteral("11 more on this day"));
    CHECK(model.index(1).data(Qt::AccessibleTextRole) == model.index(1).data());
    CHECK(model.index(1).data(DayModel::FilterRole) == QStringLiteral("due_on:2026-11-22"));
}

TEST_CASE("the calendar is printed day by day, as far as it is shown")
{
    Month month;
    KeptPapers papers(month.page.get());
    REQUIRE(month.page->run(QStringLiteral("print")));
    REQUIRE(papers.asked.size() == 1);
    const Paper paper = papers.asked[0].make(month.stage.file.reader(), {}, {});
    CHECK(paper.title == QStringLiteral("November 2026"));
    QStringList headings;
    QStringList rows;
    for (const PaperBlock& block : paper.blocks) {
        if (block.kind == PaperBlock::Kind::Heading)
            headings.append(block.text);
        for (const QStringList& row : block.table.rows)
            rows.append(row.at(2));
    }
    CHECK(headings.size() == 2);
    CHECK(rows == QStringList{"Sent already", "Spring order", "Send quote"});
}

TEST_CASE("a month that has little room keeps a line for a step on each day, and the page scrolls")
{
    Month month;
    month.page->grid()->choose(sunday.addDays(2));
    month.page->resize(700, month.page->minimumSizeHint().height());
    QApplication::processEvents();
    CHECK(month.page->grid()->height() >= month.page->grid()->minimumSizeHint().height());
    CHECK_FALSE(month.pointOf(month.call, sunday.addDays(2)).isNull());
    month.show({{QStringLiteral("look"), CalendarTabs::Week}, {QStringLiteral("day"), QStringLiteral("2026-11-24")}});
    month.page->resize(700, month.page->minimumSizeHint().height());
    QApplication::processEvents();
    for (const DayStep& step : month.page->days()->dayAt(month.page->grid()->currentIndex())->steps)
        CHECK_FALSE(month.pointOf(step.id, sunday.addDays(2)).isNull());
}

TEST_CASE("a list of activities is a calendar with the same filter, and the calendar a list again")
{
    Month month;
    CHECK_FALSE(month.page->filter()->isVisible());
    month.reads([&] {
        month.page->show({QStringLiteral("calendar"),
                          {},
                          0,
                          QStringLiteral("kind:call"),
                          {{QStringLiteral("day"), QStringLiteral("2026-11-24")}}});
    });
    CHECK(month.page->filter()->isVisible());
    CHECK(month.listed() == QStringList{"Spring order"});
    CHECK(month.page->days()->dayAt(month.page->days()->indexOf(sunday.addDays(-3)))->count == 0);
    CHECK(month.page->place().filter == QStringLiteral("kind:call"));
    REQUIRE(month.page->run(QStringLiteral("as_table")));
    REQUIRE(month.stage.navigator.places.size() == 1);
    CHECK(month.stage.navigator.places[0].entity == QStringLiteral("activity"));
    CHECK(month.stage.navigator.places[0].filter == QStringLiteral("kind:call"));
    CHECK(month.stage.navigator.places[0].state.value(QStringLiteral("current")).toLongLong() == month.call);
    month.reads([&] { month.page->filter()->clear(); });
    CHECK(month.listed().size() == 2);
}

TEST_CASE("at midnight the calendar goes on to the new day; whoever looks at another day stays there")
{
    Month month;
    month.stage.file.clock().advance(24 * 3'600'000LL);
    month.reads([&] { month.page->turnPage(); });
    CHECK(month.page->chosenDay() == sunday.addDays(1));
    CHECK(month.page->days()->isToday(month.page->days()->indexOf(sunday.addDays(1))));
    month.page->grid()->choose(sunday.addDays(5));
    month.stage.file.clock().advance(24 * 3'600'000LL);
    month.reads([&] { month.page->turnPage(); });
    CHECK(month.page->chosenDay() == sunday.addDays(5));
}

TEST_CASE("whoever chooses a day around the month stays in it, whatever is done there, and goes on to the next by key")
{
    Month month("de"); // whose November goes on to the sixth of December
    const QDate december(2026, 12, 3);
    month.reads([&] { month.drop(month.call, december); });
    CHECK(month.page->chosenDay() == december);
    CHECK(month.page->days()->indexOf(QDate(2026, 11, 1)).isValid());
    CHECK_FALSE(month.page->days()->isOfMonth(month.page->days()->indexOf(december)));
    month.reads([&] { QTest::keyClick(month.page->list(), Qt::Key_Space); });
    CHECK(month.page->days()->indexOf(QDate(2026, 11, 1)).isValid());
    const Place left = month.page->place();
    month.reads([&] { QTest::keyClick(month.page->grid(), Qt::Key_PageDown); });
    CHECK(month.page->chosenDay() == december);
    CHECK(month.page->days()->isOfMonth(month.page->days()->indexOf(december)));
    month.show(left.state);
    CHECK(month.page->chosenDay() == december);
    CHECK(month.page->days()->indexOf(QDate(2026, 11, 1)).isValid());
}
