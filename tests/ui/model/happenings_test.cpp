// Happenings: where in the timeline stands what is still to be done, and how it says so.
#include "core/catalog/entities/service/case.h"
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/fulfillment/write_off.h"
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/stage.h"
#include "ui/record/timeline.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Happenings happeningsAbout(TestFile& file, const QString& entity, Id id, int limit = 100)
{
    const Record about = file.reader().load(entity, id);
    return happeningsOf(file.reader(), about, linkedKindsOf(file.reader(), about, limit), limit);
}

// The rows that are no change, by what they say.
QStringList rowsOf(const TimelineModel& timeline)
{
    QStringList rows;
    for (int row = 0; row < timeline.rowCount(); ++row) {
        const QModelIndex index = timeline.index(row);
        if (index.data(TimelineModel::KindRole).toInt() != int(Happening::Kind::Change))
            rows.append(index.data(Qt::AccessibleTextRole).toString());
    }
    return rows;
}

struct Planned {
    Stage stage;
    TestFile file;
    Id anna = file.does([](Desk& desk) { return aContact(desk).id(); });
    TimelineModel timeline;

    Id plan(const QString& subject, QDate due = {}, const QDateTime& startsAt = {})
    {
        return file.does([&](Desk& desk) {
            return planActivity(desk, {anna, subject, Pick{QStringLiteral("call")}, due, startsAt});
        });
    }
    QStringList told()
    {
        timeline.setHappenings(happeningsAbout(file, QStringLiteral("contact"), anna), today);
        return rowsOf(timeline);
    }

    QDate today{2026, 11, 22};
};

} // namespace

TEST_CASE("what is planned stands on the day it is due, the farthest on top, and says so")
{
    Planned planned;
    planned.plan(QStringLiteral("Spring order"), planned.today.addDays(-2));
    planned.plan(QStringLiteral("Send quote"), planned.today);
    planned.plan(QStringLiteral("Ask again"), planned.today.addDays(1),
                 QDateTime(planned.today.addDays(1), QTime(10, 0), Qt::LocalTime));
    const QStringList told = planned.told();
    REQUIRE(told.size() == 6);
    CHECK(told[0] == QStringLiteral("Tomorrow"));
    CHECK(told[1].startsWith(QStringLiteral("Call · Ask again, Planned, 10:00")));
    CHECK(told[2] == QStringLiteral("Today"));
    CHECK(told[3] == QStringLiteral("Call · Send quote, Planned"));
    CHECK(told[4] == QStringLiteral("2 days ago"));
    CHECK(told[5] == QStringLiteral("Call · Spring order, Overdue"));
}

TEST_CASE("what is done stands where it was done, and what has no day where it was written")
{
    Planned planned;
    const Id call = planned.plan(QStringLiteral("Spring order"), planned.today.addDays(5));
    planned.plan(QStringLiteral("Some day"));
    planned.file.does([call](Desk& desk) { completeActivity(desk, {call}); });
    const QStringList told = planned.told();
    REQUIRE(told.size() == 3);
    CHECK(told[0] == QStringLiteral("Today"));
    for (const QString& row : told) {
        CHECK_FALSE(row.contains(QStringLiteral("Overdue")));
        CHECK(row.contains(QStringLiteral("Planned")) == row.contains(QStringLiteral("Some day")));
    }
}

TEST_CASE("a step about many records is told by what it did to this one, one about this one by its own name")
{
    TestFile file;
    Id anna = 0;
    const auto perform = [&](const char* title, auto work) {
        REQUIRE(file.workspace().perform(QString::fromLatin1(title), [&](Desk& desk) { work(desk); }));
    };
    perform("Import fair.csv: 2 contacts", [&](Desk& desk) {
        anna = aContact(desk).id();
        aContact(desk, QStringLiteral("Bo"), QStringLiteral("Lee"));
    });
    perform("Change 2 contacts: City", [&](Desk& desk) {
        for (auto contact : desk.list<Contact>({}))
            desk.save(contact.set(Contact::city, QStringLiteral("Bonn")));
    });
    perform("Change 2 contacts", [&](Desk& desk) {
        for (auto contact : desk.list<Contact>({}))
            desk.save(contact.set(Contact::city, QStringLiteral("Ulm"))
                          .set(Contact::country, QStringLiteral("DE"))
                          .set(Contact::department, QStringLiteral("Cook")));
    });
    perform("Correct Anna Bauer", [&](Desk& desk) {
        auto contact = desk.load<Contact>(anna);
        desk.save(contact.set(Contact::city, QStringLiteral("Berlin")));
    });
    QStringList titles, texts;
    const Happenings about = happeningsAbout(file, QStringLiteral("contact"), anna);
    for (const Happening& happening : about.all) {
        titles.append(happening.title);
        texts.append(happening.text);
    }
    REQUIRE(titles.size() == 4);
    const QString many = titles.takeAt(1);
    CHECK(many.contains(QLatin1String(" and 2 more ")));
    CHECK(many.endsWith(QStringLiteral(" · Change 2 contacts")));
    CHECK(texts.takeAt(1).isEmpty());
    CHECK(titles == QStringList{"City: Ulm → Berlin", "City: Bonn · Change 2 contacts: City",
                                "Created · Import fair.csv: 2 contacts"});
    CHECK(texts == QStringList{"Correct Anna Bauer", QString(), QString()});
}

namespace {

// The rows of the timeline of a record that are no change.
QStringList toldOf(TestFile& file, const QString& entity, Id id, TimelineModel::Show show = TimelineModel::Show::All)
{
    TimelineModel timeline;
    timeline.setHappenings(happeningsAbout(file, entity, id), file->clock().today());
    timeline.setShown(show);
    return rowsOf(timeline);
}

} // namespace

TEST_CASE("what a customer ordered, got and paid stands on its day, the later of a day on top, and says how it stands")
{
    const Stage stage;
    TestFile file;
    Placed placed;
    anInvoice(file, 2, placed);
    file.does([&](Desk& desk) {
        auto deal = anOpportunity(desk, placed.account);
        desk.save(deal.set(Opportunity::closedOn, desk.today().addDays(-3)).set(Opportunity::stage, Opportunity::won));
        anOpportunity(desk, placed.account, QStringLiteral("Still open"));
        auto first = desk.blank<Payment>();
        desk.save(first.set(Payment::account, placed.account)
                      .set(Payment::amount, Money{5'000})
                      .set(Payment::reference, QStringLiteral("Bank 17"))
                      .set(Payment::receivedOn, desk.today()));
        return 0;
    });
    const QString order = file.load<SalesOrder>(placed.order).title();
    const QStringList told = toldOf(file, QStringLiteral("account"), placed.account.id);
    INFO(told.join(u'\n').toStdString());
    REQUIRE(told.size() == 7);
    CHECK(told[0] == QStringLiteral("Today"));
    CHECK(told[1] == QStringLiteral("Payment · €50.00, Bank 17"));
    CHECK(told[2].startsWith(QStringLiteral("Invoice · INV-")));
    CHECK(told[2].endsWith(QStringLiteral(", Issued, €200.00")));
    CHECK(told[3].startsWith(QStringLiteral("Delivery · ")));
    CHECK(told[3].contains(order)); // its own company needs no word
    CHECK(told[4] == QStringLiteral("Order · %1, Invoiced, €200.00").arg(order));
    CHECK(told[5] == QStringLiteral("3 days ago"));
    CHECK(told[6] == QStringLiteral("Opportunity · Autumn order, Won, €1,000.00"));
}

TEST_CASE("what settles an invoice stands in its timeline on its day, with the part that is meant, and opens there")
{
    const Stage stage;
    TestFile file;
    Placed placed;
    const Ref first = anInvoice(file, 2, placed);
    const Ref second = anInvoice(file, 1, placed);
    const Ref payment = file.does([&](Desk& desk) {
        RecordPayment ask{placed.account, Money{25'000}};
        ask.reference = QStringLiteral("Bank 17");
        return recordPayment(desk, ask).payment;
    });
    const QStringList told = toldOf(file, QStringLiteral("invoice"), first.id, TimelineModel::Show::Documents);
    INFO(told.join(u'\n').toStdString());
    REQUIRE(told.size() == 2);
    CHECK(told[0] == QStringLiteral("Today"));
    CHECK(told[1] == QStringLiteral("Payment · €200.00, Bank 17 · part of €250.00"));
    const Happenings about = happeningsAbout(file, QStringLiteral("invoice"), second.id);
    const auto paid = std::find_if(about.all.begin(), about.all.end(), [](const Happening& happening) {
        return happening.kind == Happening::Kind::Document;
    });
    REQUIRE(paid != about.all.end());
    CHECK(paid->title == QStringLiteral("Payment · €50.00"));
    CHECK(paid->entity == QStringLiteral("payment"));
    CHECK(paid->id == payment.id);
}

TEST_CASE("documents can be shown alone, and a click opens the one it is about")
{
    const Stage stage;
    TestFile file;
    const Placed placed = anOrder(file, 3);
    file.does([&](Desk& desk) {
        planActivity(desk, {placed.account.id, QStringLiteral("Ask about the chairs")});
        return 0;
    });
    TimelineModel timeline;
    timeline.setHappenings(happeningsAbout(file, QStringLiteral("account"), placed.account.id), file->clock().today());
    timeline.setShown(TimelineModel::Show::Documents);
    REQUIRE(timeline.rowCount() == 2);
    CHECK(timeline.index(1).data(TimelineModel::EntityRole).toString() == QStringLiteral("sales_order"));
    CHECK(timeline.index(1).data(TimelineModel::IdRole).toLongLong() == placed.order.id);
    CHECK(timeline.index(1).data(TimelineModel::ChipRole).toString() == QStringLiteral("Confirmed"));
}

TEST_CASE("an order's timeline shows what came of it, and a case the moment at which it was opened")
{
    const Stage stage;
    TestFile file;
    const Placed placed = anOrder(file, 3);
    deliver(file, placed, 1);
    file.does([&](Desk& desk) {
        auto made = aCase(desk, placed.account);
        desk.save(made.set(Case::order, placed.order));
        return 0;
    });
    const QStringList told = toldOf(file, QStringLiteral("sales_order"), placed.order.id);
    INFO(told.join(u'\n').toStdString());
    REQUIRE(told.size() == 3);
    CHECK(told[1].startsWith(QStringLiteral("Delivery · ")));
    CHECK_FALSE(told[1].contains(QStringLiteral("Bauer"))); // whose order it is says the page
    CHECK(told[2].startsWith(QStringLiteral("Case · Oven stays cold, New, ")));
}

TEST_CASE("what was written in a case can be read on its page and on that of its contact, and opens there")
{
    const Stage stage;
    TestFile file;
    Id contact = 0;
    const Id id = file.does([&](Desk& desk) {
        const auto firm = anAccount(desk);
        contact = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer"), firm.ref()).id();
        const auto made = aCase(desk, firm.ref());
        auto message = desk.blank<CaseMessage>();
        desk.save(message.set(CaseMessage::serviceCase, made.ref())
                      .set(CaseMessage::contact, Ref{contact})
                      .set(CaseMessage::direction, CaseMessage::incoming)
                      .set(CaseMessage::channel, CaseMessage::email)
                      .set(CaseMessage::text, QStringLiteral("It stays cold since Monday.")));
        return made.id();
    });
    const QStringList atHome = toldOf(file, QStringLiteral("case"), id, TimelineModel::Show::Mails);
    REQUIRE(atHome.size() == 2);
    CHECK(atHome[1].startsWith(QStringLiteral("From the customer · E-mail, It stays cold since Monday.")));
    const Happenings about = happeningsAbout(file, QStringLiteral("contact"), contact);
    const auto mail = std::find_if(about.all.begin(), about.all.end(),
                                   [](const Happening& happening) { return happening.kind == Happening::Kind::Mail; });
    REQUIRE(mail != about.all.end());
    CHECK(mail->title.endsWith(QStringLiteral(" · Oven stays cold")));
    CHECK(mail->entity == QStringLiteral("case"));
    CHECK(mail->id == id);
}

TEST_CASE("where there are older things than were read, the last row offers them")
{
    Planned planned;
    for (int day = 1; day <= 3; ++day)
        planned.plan(QStringLiteral("Step %1").arg(day), planned.today.addDays(day));
    const auto lastOf = [&](int limit) {
        planned.timeline.setHappenings(happeningsAbout(planned.file, QStringLiteral("contact"), planned.anna, limit),
                                       planned.today);
        return planned.timeline.index(planned.timeline.rowCount() - 1).data().toString();
    };
    CHECK(lastOf(2) == QStringLiteral("Show older"));
    CHECK(lastOf(50) != QStringLiteral("Show older"));
}
