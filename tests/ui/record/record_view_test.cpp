// RecordView: commands, next step, calls by keys, timeline and refusals.
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/tag_record.h"
#include "tests/support/ui/record_on_screen.h"
#include "ui/record/attachment_strip.h"
#include "ui/record/call_log.h"
#include "ui/record/fact_row.h"
#include "ui/record/facts.h"
#include "ui/record/linked_records.h"
#include "ui/record/next_step_line.h"
#include "ui/record/plan_line.h"
#include "ui/record/record_head.h"
#include "ui/record/tag_strip.h"
#include "ui/record/timeline.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/labels.h"
#include "ui/support/setting.h"
#include "ui/support/tab_row.h"
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a call is logged by its result's number and Enter")
{
    RecordOnScreen on(contactRecord);
    REQUIRE(on.view->run(QStringLiteral("log_call")));
    on.key(Qt::Key_2);
    on.type(QStringLiteral("try later"));
    on.key(Qt::Key_Return);
    const auto call = on.desk.file.reader().first<Activity>({whereIs(Activity::contact, Ref{on.id})});
    REQUIRE(call);
    CHECK(call->is(Activity::outcome, Activity::noAnswer));
    CHECK(call->is(Activity::direction, Activity::outgoing));
    CHECK((*call)[Activity::result] == QStringLiteral("try later"));
    CHECK_FALSE(on.view->callLog()->isVisible());
    CHECK(on.desk.told.size() == 1);
}

TEST_CASE("who comes into a timeline by keyboard finds its first happening chosen, and no day")
{
    RecordOnScreen on([](Desk& desk) {
        const Record record = contactRecord(desk);
        auto note = desk.blank<Activity>();
        desk.save(note.set(Activity::kind, Activity::note)
                      .set(Activity::subject, QStringLiteral("Met at the fair"))
                      .set(Activity::contact, Ref{record.id()}));
        return record;
    });
    auto* timeline = qobject_cast<QListView*>(on.focus());
    REQUIRE(timeline);
    REQUIRE(timeline->currentIndex().isValid());
    CHECK(timeline->currentIndex().data(TimelineModel::RowRole).toInt() != int(TimelineModel::Row::Day));
}

TEST_CASE("a call without a next step asks for one, and gives the keyboard back where it was")
{
    RecordOnScreen on(contactRecord);
    QWidget* before = on.focus();
    on.view->run(QStringLiteral("log_call"));
    on.key(Qt::Key_1);
    on.key(Qt::Key_Return);
    on.desk.settle();
    PlanLine* plan = on.view->nextStep()->planLine();
    REQUIRE(plan->isVisible());
    CHECK(on.focus() == plan->subject());
    CHECK(plan->subject()->text() == QStringLiteral("Call Anna Bauer again"));
    on.key(Qt::Key_Escape);
    CHECK_FALSE(plan->isVisible());
    CHECK(on.focus() == before);
}

TEST_CASE("a call that plans another one asks for nothing, nor does one where the next step is not asked for")
{
    RecordOnScreen on(contactRecord);
    QWidget* before = on.focus();
    on.desk.stage.settings.write(setting::askNextStep, false);
    for (const Qt::Key result : {Qt::Key_1, Qt::Key_4}) {
        on.view->run(QStringLiteral("log_call"));
        on.key(result);
        on.key(Qt::Key_Return);
        on.desk.settle();
        CHECK_FALSE(on.view->nextStep()->planLine()->isVisible());
        CHECK(on.focus() == before);
        on.desk.stage.settings.write(setting::askNextStep, true);
    }
    CHECK(on.view->nextStep()->hasStep());
}

TEST_CASE("a note gives the keyboard back where it was, kept or given up")
{
    RecordOnScreen on(contactRecord);
    QWidget* before = on.focus();
    on.view->run(QStringLiteral("new_note"));
    CHECK(on.focus() != before);
    on.key(Qt::Key_Escape);
    CHECK(on.focus() == before);
    on.view->run(QStringLiteral("new_note"));
    on.type(QStringLiteral("likes rye"));
    on.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(on.desk.file.count<Activity>() == 1);
    CHECK(on.focus() == before);
}

TEST_CASE("a call is not logged before it is said how it went")
{
    RecordOnScreen on(contactRecord);
    on.view->run(QStringLiteral("log_call"));
    on.view->callLog()->note()->setFocus();
    on.key(Qt::Key_Return);
    CHECK(on.view->callLog()->isVisible());
    CHECK(on.desk.file.count<Activity>() == 0);
    on.key(Qt::Key_Escape);
    CHECK_FALSE(on.view->callLog()->isVisible());
}

TEST_CASE("without a next step the record says so, and finishing one asks for the next")
{
    RecordOnScreen on(contactRecord);
    NextStepLine* step = on.view->nextStep();
    CHECK(step->isVisible());
    CHECK(step->text() == QStringLiteral("No next step."));
    CHECK_FALSE(on.view->canRun(QStringLiteral("complete_activity")));
    on.desk.file.does([&](Desk& desk) {
        return planActivity(desk, {on.id, QStringLiteral("Samples"), {}, desk.today().addDays(-2)});
    });
    on.desk.settle();
    CHECK(step->text().startsWith(QStringLiteral("Overdue")));
    REQUIRE(on.view->run(QStringLiteral("complete_activity")));
    REQUIRE(step->planLine()->isVisible());
    on.key(Qt::Key_Return);
    on.desk.settle();
    CHECK(step->text().contains(QStringLiteral("Samples")));
    CHECK(step->hasStep());
    REQUIRE(on.view->run(QStringLiteral("complete_activity")));
    on.key(Qt::Key_Escape);
    on.desk.settle();
    CHECK_FALSE(step->hasStep());
}

TEST_CASE("the page of a lead explains its score, and no click edits it")
{
    RecordOnScreen on([](Desk& desk) { return aLead(desk).record(); });
    const auto told = [&] {
        for (FactButton* fact : on.view->findChildren<FactButton*>()) {
            if (fact->isVisible() && fact->accessibleName().startsWith(QStringLiteral("Score: ")))
                return fact->accessibleName();
        }
        return QString();
    };
    CHECK(told() == QString::fromUtf8("Score: 50 – no lead has been won or lost yet"));
    on.desk.file.does([](Desk& desk) {
        auto other = aLead(desk, QStringLiteral("Bert"), QStringLiteral("bert@b.example"));
        desk.save(other.set(Lead::status, Lead::qualified));
    });
    on.desk.settle();
    CHECK(told() == QString::fromUtf8("Score: 92 – 1 of 1 ended leads were won"));
    on.view->facts()->edit(on.field("score"));
    CHECK(on.view->findChildren<FactEdit*>().isEmpty());
}

TEST_CASE("steps that are not possible now stand in the menu with their reason")
{
    RecordOnScreen on([](Desk& desk) {
        auto deal = anOpportunity(desk, anAccount(desk).ref());
        desk.save(deal.set(Opportunity::stage, Opportunity::won));
        return deal.record();
    });
    auto* head = on.view->findChild<RecordHead*>();
    REQUIRE(head);
    QAction* win = nullptr;
    for (QAction* action : head->menu()->actions()) {
        if (action->text() == QStringLiteral("Win"))
            win = action;
    }
    REQUIRE(win);
    CHECK_FALSE(win->isEnabled());
    CHECK(win->toolTip().contains(QStringLiteral("closed already")));
    CHECK_FALSE(on.view->canRun(QStringLiteral("new_quote")));
}

TEST_CASE("a name goes on in a second line where the head is narrow, and is cut where it would fill it")
{
    const QString name = QStringLiteral("New espresso machines – Böttcher Architekten");
    const auto shown = [](const QString& given) {
        RecordOnScreen on([&](Desk& desk) {
            auto deal = anOpportunity(desk, anAccount(desk).ref());
            desk.save(deal.set(Opportunity::name, given));
            return deal.record();
        });
        on.view->setFixedWidth(330);
        on.desk.settle();
        const PlainLabel* found = nullptr;
        for (const auto* label : on.view->findChild<RecordHead*>()->findChildren<PlainLabel*>())
            if (label->text() == given)
                found = label;
        REQUIRE(found);
        CHECK(found->height() >= found->heightForWidth(found->width()));
        return std::pair(found->isElided(), found->height());
    };
    const auto [cutShort, heightShort] = shown(QStringLiteral("Grinders"));
    const auto [cutLong, heightLong] = shown(name);
    const auto [cutEndless, heightEndless] = shown(name.repeated(8));
    CHECK_FALSE(cutShort);
    CHECK_FALSE(cutLong);
    CHECK(heightLong > heightShort);
    CHECK(cutEndless);
    CHECK(heightEndless <= heightLong);
}

TEST_CASE("a record is deleted with a way back, and duplicated")
{
    RecordOnScreen on(contactRecord);
    on.view->run(QStringLiteral("duplicate"));
    CHECK(on.desk.file.count<Contact>() == 2);
    REQUIRE(on.desk.went.size() == 1);
    CHECK(on.desk.went.first().id != on.id);
    on.view->run(QStringLiteral("remove"));
    CHECK(on.desk.file.count<Contact>() == 1);
    on.desk.file.undoes();
    CHECK(on.desk.file.count<Contact>() == 2);
}

TEST_CASE("the timeline shows days, folds the changes of one minute and opens them in place")
{
    Stage stage;
    TimelineModel timeline;
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::LocalTime);
    QVector<Happening> happenings;
    happenings.append({Happening::Kind::Call, noon, QStringLiteral("Call"), {}, QStringLiteral("activity"), 1});
    for (int i = 0; i < 3; ++i)
        happenings.append({Happening::Kind::Change, noon.addSecs(-3600 + i), QStringLiteral("Change"), {}, {}, 0, 1});
    happenings.append({Happening::Kind::Note, noon.addDays(-1), QStringLiteral("Note"), {}, {}, 2});
    timeline.setHappenings({happenings}, QDate(2026, 11, 22));
    REQUIRE(timeline.rowCount() == 5);
    CHECK(timeline.index(0, 0).data().toString() == QStringLiteral("Today"));
    CHECK(timeline.index(2, 0).data().toString().startsWith(QStringLiteral("3 field")));
    CHECK(timeline.index(3, 0).data().toString() == QStringLiteral("Yesterday"));
    REQUIRE(timeline.toggle(2));
    CHECK(timeline.rowCount() == 8);
    CHECK_FALSE(timeline.toggle(0));
    timeline.setShown(TimelineModel::Show::Notes);
    CHECK(timeline.rowCount() == 2);
}

TEST_CASE("in a narrow pane the words under a record's name go on in the next line, and lines keep their height")
{
    RecordOnScreen shown([](Desk& desk) {
        TakeOrder ask{anAccount(desk).ref()};
        ask.product = aProduct(desk).ref();
        auto order = desk.load<SalesOrder>(takeOrder(desk, ask).order);
        desk.save(
            order.set(SalesOrder::subject, QStringLiteral("Service agreement for the espresso bar in the lobby")));
        return order.record();
    });
    shown.desk.window.resize(400, 800);
    shown.desk.settle();
    for (const PlainLabel* label : shown.view->findChildren<PlainLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        INFO(label->text().toStdString());
        CHECK((label->wordWrap() || label->fontMetrics().horizontalAdvance(label->text()) <= label->width()));
        CHECK((!label->wordWrap() || label->height() >= label->heightForWidth(label->width())));
        CHECK_FALSE(label->text().startsWith(QStringLiteral("Type in the last row")));
    }
}

TEST_CASE("the strip of files stands right behind the tags, and both below the buttons where there is no room")
{
    RecordOnScreen on(contactRecord);
    const auto* tags = on.view->findChild<TagStrip*>();
    const auto* files = on.view->findChild<AttachmentStrip*>();
    REQUIRE(tags);
    REQUIRE(files);
    on.desk.settle();
    CHECK(files->y() == tags->y());
    CHECK(files->x() - tags->geometry().right() <= space::m);
    on.desk.file.does([&](Desk& desk) {
        for (int tag = 0; tag < 40; ++tag)
            tagRecord(desk, on.id, QStringLiteral("A word %1").arg(tag));
        return 0;
    });
    on.view->setRecord(on.entity, on.id);
    on.desk.settle();
    const auto* head = on.view->findChild<RecordHead*>();
    for (const QPushButton* button : head->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
        CHECK(button->geometry().bottom() < tags->y());
    const auto words = tags->findChildren<ChipLabel*>();
    REQUIRE(words.size() == 40);
    for (const ChipLabel* word : words) {
        CHECK(word->isVisible());
        CHECK(word->width() >= word->sizeHint().width());
    }
}

TEST_CASE("at the largest text every kind of the timeline can be chosen, in both languages")
{
    for (const char* language : {"en", "de"}) {
        INFO(language);
        RecordOnScreen on(contactRecord);
        on.desk.stage.language.use(QString::fromLatin1(language));
        on.desk.stage.theme.setTextPercent(200);
        on.desk.window.resize(960, 640); // what a window of 1280 leaves beside its places
        on.desk.settle();
        const auto* kinds = on.view->findChild<TabRow*>(QStringLiteral("kinds"));
        REQUIRE(kinds);
        REQUIRE(kinds->isVisible());
        const QWidget* pane = kinds->parentWidget()->parentWidget();
        CHECK(QRect(QPoint(), pane->size()).contains(QRect(kinds->mapTo(pane, QPoint()), kinds->size())));
        const QSize room = kinds->size();
        if (kinds->tabs()->isVisible())
            CHECK(kinds->tabs()->sizeHint().width() <= room.width());
        else
            CHECK(kinds->list()->geometry().right() < room.width());
        kinds->list()->setCurrentIndex(int(TimelineModel::Show::Calls));
        CHECK(on.view->findChild<TimelineModel*>()->rowCount() == 0); // nobody called yet
    }
}

TEST_CASE("a pane that goes gives the keyboard to what stays: of a document its tabs, else the timeline")
{
    RecordOnScreen order([](Desk& desk) {
        TakeOrder ask{anAccount(desk).ref()};
        ask.product = aProduct(desk, QStringLiteral("Chair"), 10'000).ref();
        return desk.load<SalesOrder>(takeOrder(desk, ask).order).record();
    });
    order.desk.window.resize(1000, 800); // no room for the facts beside the lines
    QCoreApplication::processEvents();
    auto* tabs = order.view->findChild<QTabBar*>();
    const auto has = [&](const QWidget* widget) { return order.focus() == widget; };
    tabs->setCurrentIndex(1);
    auto* facts = order.view->findChild<Facts*>()->findChild<FactButton*>();
    facts->setFocus();
    REQUIRE(has(facts));
    tabs->setCurrentIndex(0); // by the mouse, which leaves the keyboard where it is
    CHECK(has(tabs));

    RecordOnScreen firm([](Desk& desk) {
        const auto account = anAccount(desk);
        aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer"), account.ref());
        return account.record();
    });
    LinkButton* link = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        link = firm.view->findChild<LinkedRecords*>()->findChild<LinkButton*>();
        return link && link->isVisible();
    }));
    link->setFocus();
    firm.desk.window.resize(600, 800);
    QCoreApplication::processEvents();
    REQUIRE_FALSE(link->isVisible());
    CHECK(firm.focus()->accessibleName() == QStringLiteral("Timeline"));
}

TEST_CASE("the record that comes next begins at its top, however far the one before was read down")
{
    RecordOnScreen on(contactRecord);
    const Id other = on.desk.file.does([](Desk& desk) { return aContact(desk, "Bruno", "Costa").id(); });
    on.desk.window.resize(1200, 300);
    for (QPushButton* more : on.view->findChild<Facts*>()->findChildren<QPushButton*>()) {
        if (more->text().startsWith(QStringLiteral("Show ")))
            more->click(); // all fields: more than the pane holds
    }
    QScrollBar* bar = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (QScrollArea* pane : on.view->findChildren<QScrollArea*>()) {
            if (pane->isAncestorOf(on.view->findChild<Facts*>()))
                bar = pane->verticalScrollBar();
        }
        return bar && bar->maximum() > 0;
    }));
    bar->setValue(bar->maximum());
    on.view->setRecord(QStringLiteral("contact"), other);
    CHECK(bar->value() == 0);
    QTest::qWait(30);
    CHECK(bar->value() == 0);
}
