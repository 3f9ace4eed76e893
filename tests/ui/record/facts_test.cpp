// Facts: edited in place, copied, proposed, and kept in sight.
#include "tests/support/ui/record_on_screen.h"
#include "ui/field/field_editor.h"
#include "ui/record/address_way.h"
#include "ui/record/fact_row.h"
#include "ui/record/facts.h"
#include "ui/record/record_head.h"
#include "ui/record/timeline.h"
#include "ui/support/buttons.h"
#include "ui/support/card.h"
#include "ui/support/labels.h"
#include "ui/support/tab_order.h"
#include <QClipboard>
#include <QLineEdit>
#include <QThread>
#include <QWindow>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("what is proposed for a company stands under its field with the reason, is taken over by a click and undone")
{
    RecordOnScreen on([](Desk& desk) {
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
    RecordOnScreen on(contactRecord);
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

TEST_CASE("a click beside a fact that is edited saves it: on the card's ground, its head, and the page around")
{
    RecordOnScreen on(contactRecord);
    const int email = on.field("email");
    const auto beside = [&](QWidget* ground, const QPoint& at, const QString& typed) {
        on.view->facts()->edit(email);
        QCoreApplication::processEvents();
        auto* line = qobject_cast<QLineEdit*>(on.focus());
        REQUIRE(line);
        line->setText(typed);
        QTest::mouseClick(ground->window()->windowHandle(), Qt::LeftButton, {}, ground->mapTo(ground->window(), at));
        on.desk.settle();
        CHECK(on.view->facts()->editing(email) == nullptr);
        CHECK(on.record().value(email).text() == typed);
    };
    auto* card = on.view->findChild<Card*>();
    REQUIRE(card);
    beside(card, QPoint(3, card->height() / 2), QStringLiteral("one@bauer.example"));
    auto* head = on.view->findChild<RecordHead*>();
    beside(head, QPoint(head->width() / 2, 1), QStringLiteral("two@bauer.example"));
    CHECK_FALSE(card->focusPolicy() & Qt::TabFocus);
}

TEST_CASE("a click on a fact puts the caret where it was clicked")
{
    RecordOnScreen on(contactRecord);
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
    RecordOnScreen on([](Desk& desk) {
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
    RecordOnScreen on(contactRecord);
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
    RecordOnScreen on(contactRecord);
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

TEST_CASE("the link below the facts begins in line with them, and a fact keeps its place while it is edited")
{
    RecordOnScreen on(contactRecord);
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
    RecordOnScreen on(contactRecord);
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

TEST_CASE("further phones and e-mails of a contact can be copied, called and written to as the first ones")
{
    RecordOnScreen on([](Desk& desk) {
        auto contact = aContact(desk);
        desk.save(contact.set(Contact::email, QStringLiteral("anna@bauer.example")));
        auto home = desk.blank<ContactPoint>();
        desk.save(home.set(ContactPoint::contact, contact.ref())
                      .set(ContactPoint::label, ContactPoint::home)
                      .set(ContactPoint::phone, QStringLiteral("+49 30 901820"))
                      .set(ContactPoint::isInvalid, true));
        auto other = desk.blank<ContactPoint>();
        desk.save(other.set(ContactPoint::contact, contact.ref())
                      .set(ContactPoint::email, QStringLiteral("a.bauer@web.example")));
        return contact.record();
    });
    const auto row = [&](const QString& label) {
        for (FactRow* fact : on.view->findChildren<FactRow*>()) {
            if (fact->isVisible() && fact->button()->accessibleName().startsWith(label + QStringLiteral(": ")))
                return fact;
        }
        return static_cast<FactRow*>(nullptr);
    };
    const auto way = [](FactRow* fact, const QString& words) {
        for (IconButton* button : fact->findChildren<IconButton*>()) {
            if (button->accessibleName() == words)
                return button;
        }
        return static_cast<IconButton*>(nullptr);
    };
    FactRow* home = row(QStringLiteral("Phone, Home"));
    REQUIRE(home);
    CHECK(way(home, QStringLiteral("Call +49 30 901820")));
    REQUIRE(way(home, QStringLiteral("Copy Phone, Home")));
    way(home, QStringLiteral("Copy Phone, Home"))->click();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("+49 30 901820"));
    CHECK(home->button()->accessibleDescription() == QStringLiteral("Does not work"));
    FactRow* mail = row(QStringLiteral("E-mail, Work"));
    REQUIRE(mail);
    CHECK(way(mail, QStringLiteral("Write to a.bauer@web.example")));
    CHECK(home->y() > row(QStringLiteral("E-mail"))->y());
    mail->button()->click();
    REQUIRE(on.desk.went.size() == 1);
    CHECK(on.desk.went.last().entity == QStringLiteral("contact_point"));
}

TEST_CASE("a long e-mail address keeps to one line, is copied whole, and takes the caret behind what is not shown")
{
    const QString address = QStringLiteral("anna.katharina.bauer-hofmann@orders.baeckerei-bauer-soehne.example");
    RecordOnScreen on([&](Desk& desk) {
        auto contact = aContact(desk);
        desk.save(contact.set(Contact::email, address));
        return contact.record();
    });
    FactButton* fact = nullptr;
    for (FactButton* button : on.view->findChildren<FactButton*>()) {
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("E-mail: ")))
            fact = button;
    }
    REQUIRE(fact);
    const auto* words = fact->findChildren<PlainLabel*>().last();
    CHECK(words->text() == address);
    CHECK(words->width() < words->fontMetrics().horizontalAdvance(address));
    CHECK(words->height() < 2 * words->fontMetrics().height());
    CHECK(words->height() >= words->fontMetrics().height());
    fact->setFocus();
    on.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == address);
    QTest::mouseClick(fact, Qt::LeftButton, {}, words->geometry().topRight() + QPoint(-1, 4));
    auto* line = qobject_cast<QLineEdit*>(on.focus());
    REQUIRE(line);
    CHECK(line->cursorPosition() >= int(address.size()) - 1);
}
