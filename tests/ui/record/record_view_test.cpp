// RecordView: commands, next step, calls by keys, facts edited in place, timeline and refusals.
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/tag_record.h"
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/desk_window.h"
#include "ui/field/field_editor.h"
#include "ui/record/address_way.h"
#include "ui/record/attachment_strip.h"
#include "ui/record/call_log.h"
#include "ui/record/fact_row.h"
#include "ui/record/facts.h"
#include "ui/record/next_step_line.h"
#include "ui/record/plan_line.h"
#include "ui/record/record_head.h"
#include "ui/record/record_view.h"
#include "ui/record/tag_strip.h"
#include "ui/record/timeline.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/setting.h"
#include "ui/support/tab_order.h"
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QThread>

using namespace perennial;
using namespace perennial::test;

namespace {

struct OnScreen {
    explicit OnScreen(const std::function<Record(Desk&)>& make)
    {
        const Record record = desk.file.does(make);
        id = record.id();
        entity = record.def().key();
        view = new RecordView(desk, desk.background);
        desk.show(view, {1200, 800});
        view->setRecord(entity, id);
        desk.settle();
        desk.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&desk.window));
        view->focusTimeline();
    }
    // Where the keyboard is, also while another window is in front.
    QWidget* focus() const
    {
        QWidget* now = QApplication::focusWidget();
        return now ? now : desk.window.focusWidget();
    }
    Record record() { return desk.file.reader().load(entity, id); }
    int field(const char* key) { return record().def().indexOf(key); }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), code, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text) { QTest::keyClicks(focus(), text); }

    DeskWindow desk;
    RecordView* view = nullptr;
    QString entity;
    Id id = 0;
};

Record contactRecord(Desk& desk)
{
    auto contact = aContact(desk);
    desk.save(contact.set(Contact::email, QStringLiteral("anna@bauer.example")));
    return contact.record();
}

} // namespace

TEST_CASE("a call is logged by its result's number and Enter")
{
    OnScreen on(contactRecord);
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

TEST_CASE("a call without a next step asks for one, and gives the keyboard back where it was")
{
    OnScreen on(contactRecord);
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
    OnScreen on(contactRecord);
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
    OnScreen on(contactRecord);
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
    OnScreen on(contactRecord);
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
    OnScreen on(contactRecord);
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
    OnScreen on([](Desk& desk) { return aLead(desk).record(); });
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

TEST_CASE("what is proposed for a company stands under its field with the reason, is taken over by a click and undone")
{
    OnScreen on([](Desk& desk) {
        auto account = anAccount(desk);
        for (int i = 0; i < 4; ++i) {
            auto order = desk.blank<SalesOrder>();
            order.set(SalesOrder::account, account.ref())
                .set(SalesOrder::status, SalesOrder::confirmed)
                .set(SalesOrder::orderedAt, desk.today().addDays(-1 - 30 * i));
            desk.save(order);
        }
        return account.record();
    });
    auto* facts = on.view->findChild<Facts*>();
    const auto offers = [facts] {
        QVector<LinkButton*> found;
        for (LinkButton* link : facts->findChildren<LinkButton*>()) {
            if (link->isVisible() && link->text() == QStringLiteral("Take over"))
                found.append(link);
        }
        return found;
    };
    REQUIRE(offers().size() == 2);
    CHECK(offers().first()->accessibleName().contains(QStringLiteral("Loyal")));
    offers().first()->click();
    on.desk.settle();
    CHECK(on.record().value(QStringLiteral("customer_type")).text() == Account::loyal.key);
    CHECK(offers().size() == 1);
    CHECK(on.desk.file->undoTitle().startsWith(QStringLiteral("Change Customer type of")));
    REQUIRE(on.desk.file->undo());
    on.desk.settle();
    CHECK(offers().size() == 2);
}

TEST_CASE("a fact is edited by one click, saved by leaving it, and restored by Escape")
{
    OnScreen on(contactRecord);
    const int email = on.field("email");
    on.view->facts()->edit(email);
    auto* line = qobject_cast<QLineEdit*>(on.focus());
    REQUIRE(line);
    line->setText(QStringLiteral("new@bauer.example"));
    on.key(Qt::Key_Tab);
    CHECK(on.record().value(email).text() == QStringLiteral("new@bauer.example"));
    CHECK(qobject_cast<QLineEdit*>(on.focus()) != line);
    on.view->facts()->edit(email);
    QCoreApplication::processEvents();
    line = qobject_cast<QLineEdit*>(on.focus());
    REQUIRE(line);
    line->setText(QStringLiteral("other"));
    on.key(Qt::Key_Escape);
    CHECK(on.view->facts()->editing(email) == nullptr);
    CHECK(on.record().value(email).text() == QStringLiteral("new@bauer.example"));
}

TEST_CASE("a click on a fact puts the caret where it was clicked")
{
    OnScreen on(contactRecord);
    const auto fact = [&] {
        for (FactButton* button : on.view->findChildren<FactButton*>()) {
            if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("E-mail: ")))
                return button;
        }
        return static_cast<FactButton*>(nullptr);
    };
    REQUIRE(fact());
    const auto* words = fact()->findChildren<PlainLabel*>().last();
    const int letters = int(QStringLiteral("anna@ba").size());
    const int along = words->fontMetrics().horizontalAdvance(QStringLiteral("anna@ba"));
    QTest::mouseClick(fact(), Qt::LeftButton, {}, words->geometry().topLeft() + QPoint(along, 4));
    auto* line = qobject_cast<QLineEdit*>(on.focus());
    REQUIRE(line);
    CHECK(line->cursorPosition() == letters);
    on.key(Qt::Key_Escape);
    on.desk.settle();
    on.key(Qt::Key_F2); // a key points at no letter
    line = qobject_cast<QLineEdit*>(on.focus());
    REQUIRE(line);
    CHECK(line->cursorPosition() == line->text().size());
}

TEST_CASE("the first filled part of an address copies all of it, and finds it on a map")
{
    OnScreen on([](Desk& desk) {
        auto account = anAccount(desk);
        desk.save(account.set(Account::billingPostcode, QStringLiteral("72070"))
                      .set(Account::billingCity, QStringLiteral("Tübingen"))
                      .set(Account::billingCountry, QStringLiteral("DE"))
                      .set(Account::shippingStreet, QStringLiteral("Hafen 1 & 2")));
        return account.record();
    });
    const auto ways = [&](const QString& begins) {
        QVector<IconButton*> found;
        for (IconButton* way : on.view->facts()->findChildren<IconButton*>()) {
            if (way->isVisible() && way->accessibleName().startsWith(begins))
                found.append(way);
        }
        return found;
    };
    REQUIRE(ways(QStringLiteral("Copy the address")).size() == 2); // to send bills to, to ship to
    ways(QStringLiteral("Copy the address")).first()->click();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("72070 Tübingen\nGermany"));
    CHECK(ways(QStringLiteral("Find on a map")).last()->accessibleName().endsWith(QStringLiteral("Hafen 1 & 2")));
    const int street = on.field("shipping_street");
    CHECK(mapOf(addressAt(on.record(), street)).toString(QUrl::FullyEncoded) ==
          QStringLiteral("https://www.openstreetmap.org/search?query=Hafen%201%20%26%202"));
    CHECK(addressAt(on.record(), on.field("billing_city")).isEmpty()); // the postcode comes first
    CHECK(addressAt(on.record(), on.field("name")).isEmpty());
}

TEST_CASE("whoever saves a fact or gives it up by a key stays on it")
{
    OnScreen on(contactRecord);
    const auto stays = [&](Qt::Key key) {
        on.view->facts()->edit(on.field("email"));
        on.type(QStringLiteral("x"));
        on.key(key);
        on.desk.settle();
        const auto* fact = qobject_cast<FactButton*>(on.focus());
        return fact && fact->isVisible() && fact->accessibleName().startsWith(QStringLiteral("E-mail: "));
    };
    CHECK(stays(Qt::Key_Escape));
    CHECK(stays(Qt::Key_Return));
    on.desk.file.does([&](Desk& desk) { // and also when the record changes elsewhere
        auto contact = desk.load<Contact>(on.id);
        desk.save(contact.set(Contact::city, QStringLiteral("Bonn")));
        return contact.record();
    });
    on.desk.settle();
    CHECK(qobject_cast<FactButton*>(on.focus()));
}

TEST_CASE("a fact that cannot be read stays as typed with its sentence and does not block leaving")
{
    OnScreen on(contactRecord);
    const int birthday = on.field("birthday");
    on.view->facts()->edit(birthday);
    auto* line = qobject_cast<QLineEdit*>(on.focus());
    REQUIRE(line);
    line->setText(QStringLiteral("31.02.2026"));
    on.key(Qt::Key_Return);
    REQUIRE(on.view->facts()->editing(birthday));
    CHECK_FALSE(on.view->facts()->editing(birthday)->problem().isEmpty());
    on.view->focusTimeline();
    CHECK(on.view->facts()->editing(birthday)->editor()->text() == QStringLiteral("31.02.2026"));
    CHECK(on.record().value(birthday).isNull());
}

TEST_CASE("steps that are not possible now stand in the menu with their reason")
{
    OnScreen on([](Desk& desk) {
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
        OnScreen on([&](Desk& desk) {
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
    OnScreen on(contactRecord);
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
    timeline.setHappenings(happenings, QDate(2026, 11, 22));
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
    OnScreen shown([](Desk& desk) {
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
    OnScreen on(contactRecord);
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
}

TEST_CASE("the link below the facts begins in line with them, and a fact keeps its place while it is edited")
{
    OnScreen on(contactRecord);
    auto* facts = on.view->findChild<Facts*>();
    const auto left = [facts](const QWidget* widget) { return widget->mapTo(facts, QPoint()).x(); };
    const auto captioned = [facts](const QString& words) {
        for (const PlainLabel* label : facts->findChildren<PlainLabel*>())
            if (label->isVisible() && label->text() == words)
                return label;
        return static_cast<const PlainLabel*>(nullptr);
    };
    const PlainLabel* atRest = captioned(QStringLiteral("Given name"));
    REQUIRE(atRest);
    const int line = left(atRest);
    for (const LinkButton* link : facts->findChildren<LinkButton*>())
        if (link->text().startsWith(QStringLiteral("Show ")))
            CHECK(left(link) + LinkButton::inset == line);
    facts->edit(on.field("given_name"));
    QCoreApplication::processEvents();
    const PlainLabel* edited = captioned(QStringLiteral("Given name"));
    REQUIRE(edited);
    CHECK(left(edited) + edited->contentsMargins().left() == line);
}

TEST_CASE("Tab from fact to fact keeps the edited one in sight, also where the computer is too busy to lay out at once")
{
    OnScreen on(contactRecord);
    keepKeyboardInSight(&on.desk.window);
    auto* facts = on.view->findChild<Facts*>();
    for (LinkButton* link : facts->findChildren<LinkButton*>())
        if (link->text().startsWith(QStringLiteral("Show ")))
            link->click();
    on.desk.window.resize(1000, 500);
    on.desk.settle();
    const QWidget* pane = facts->parentWidget();
    REQUIRE(facts->height() > pane->height() + 200);
    facts->edit(-1);
    QTest::qWait(60);
    for (int fact = 0; fact < 12; ++fact) {
        QTest::keyClick(on.focus(), Qt::Key_Tab);
        QThread::msleep(40);
        QTest::qWait(60);
        const QWidget* editor = on.focus();
        REQUIRE(facts->isAncestorOf(editor));
        INFO(fact);
        CHECK(pane->rect().contains(QRect(editor->mapTo(pane, QPoint()), editor->size())));
    }
}
