// Linked records: how what belongs to a record is told.
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/fulfillment/split_invoice.h"
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/desk_window.h"
#include "ui/record/linked_records.h"
#include "ui/support/display.h"
#include <QPushButton>

using namespace perennial;
using namespace perennial::test;

namespace {

void showLinked(LinkedRecords* linked, const Record& page, const Reader& reader)
{
    linked->setRecord(page, LinkedRecords::groupsOf(reader, page, linkedKindsOf(reader, page, 100)));
}

} // namespace

TEST_CASE("the instalments of an invoice are listed by their amounts and days, as people write them, with their sum")
{
    DeskWindow desk;
    const Placed placed = anOrder(desk.file, 3);
    deliver(desk.file, placed, 3);
    const Ref draft = desk.file.does([&](Desk& pen) {
        const Ref made = invoiceOrder(pen, {placed.order}).invoice;
        SplitInvoice ask{made, 2, QDate(2031, 12, 15)};
        splitInvoice(pen, ask);
        return made;
    });
    auto* linked = new LinkedRecords(desk);
    desk.show(linked);
    showLinked(linked, desk.file.reader().load(QString::fromLatin1(Invoice::entity), draft.id), desk.file.reader());
    desk.settle();
    QStringList told;
    for (const QPushButton* button : linked->findChildren<QPushButton*>())
        told.append(button->accessibleName());
    const QStringList parts = told.filter(QStringLiteral("150.00"));
    INFO(told.join(u'\n').toStdString());
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].contains(formatDate(QDate(2031, 12, 15), desk.file->clock().today())));
    CHECK_FALSE(parts[0].contains(QStringLiteral("2031-12-15")));
    CHECK(parts[1].contains(formatDate(QDate(2032, 1, 15), desk.file->clock().today())));
}

TEST_CASE("of few linked records the rest is shown in place, of many the list is one click away")
{
    DeskWindow desk;
    const auto withPersons = [&](int count) {
        return desk.file.does([&](Desk& pen) {
            const auto company = anAccount(pen, QStringLiteral("Bauer %1").arg(count));
            for (int i = 0; i < count; ++i)
                aContact(pen, QStringLiteral("Anna"), QString::number(i), company.ref());
            return company.id();
        });
    };
    const auto told = [&](Id company) {
        auto* linked = new LinkedRecords(desk);
        desk.show(linked);
        showLinked(linked, desk.file.reader().load(QString::fromLatin1(Account::entity), company), desk.file.reader());
        desk.settle();
        QStringList words;
        for (const QPushButton* button : linked->findChildren<QPushButton*>())
            words.append(button->text().isEmpty() ? button->accessibleName() : button->text());
        return words;
    };
    const QStringList few = told(withPersons(50));
    CHECK(few.filter(QStringLiteral("Anna")).size() == 6);
    CHECK(few.contains(QStringLiteral("Show 44 more")));
    const QStringList many = told(withPersons(51));
    CHECK(many.filter(QStringLiteral("Anna")).size() == 6);
    CHECK(many.contains(QStringLiteral("Show all 51")));
    CHECK(many.filter(QStringLiteral("more")).isEmpty());
}

TEST_CASE("under a linked document stands when it took place, how it stands and what it is worth, the latest first")
{
    DeskWindow desk;
    const Placed placed = anOrder(desk.file, 2);
    const auto orderOf = [&](int daysAgo) {
        return desk.file.does([&](Desk& pen) {
            TakeOrder ask{placed.account};
            ask.product = placed.product;
            auto order = pen.load<SalesOrder>(takeOrder(pen, ask).order);
            pen.save(order.set(SalesOrder::orderedAt, pen.today().addDays(-daysAgo)));
            return order.title();
        });
    };
    const QString late = orderOf(1);
    const QString early = orderOf(300);
    auto* linked = new LinkedRecords(desk);
    desk.show(linked);
    showLinked(linked, desk.file.reader().load(QString::fromLatin1(Account::entity), placed.account.id),
               desk.file.reader());
    desk.settle();
    QVector<const QPushButton*> orders;
    for (const QPushButton* button : linked->findChildren<QPushButton*>()) {
        if (button->accessibleName().startsWith(late.left(3)))
            orders.append(button);
    }
    REQUIRE(orders.size() == 3);
    CHECK(orders[0]->accessibleDescription() == QStringLiteral("Today · Confirmed · €200.00"));
    CHECK(orders[1]->accessibleName() == late);
    CHECK(orders[1]->accessibleDescription() == QStringLiteral("Yesterday · Draft · €100.00"));
    CHECK(orders[2]->accessibleName() == early);
    for (const QPushButton* order : orders)
        CHECK(order->height() >= 2 * order->fontMetrics().height());
}

TEST_CASE(
    "a payment is linked to its invoice by reference, day and the amount that it settles, and the other way round")
{
    DeskWindow desk;
    Placed placed;
    const Ref bill = anInvoice(desk.file, 2, placed);
    const Ref payment = desk.file.does([&](Desk& pen) {
        RecordPayment ask{placed.account, Money{5'000}};
        ask.reference = QStringLiteral("Bank 17");
        ask.on = pen.today();
        return recordPayment(pen, ask).payment;
    });
    auto* linked = new LinkedRecords(desk);
    desk.show(linked);
    const auto linkTo = [&](const char* entity, Ref page, const QString& name) {
        showLinked(linked, desk.file.reader().load(QString::fromLatin1(entity), page.id), desk.file.reader());
        desk.settle();
        for (QPushButton* button : linked->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    QPushButton* paid = linkTo(Invoice::entity, bill, QStringLiteral("Bank 17"));
    REQUIRE(paid);
    CHECK(paid->accessibleDescription() == QStringLiteral("Today · €50.00"));
    paid->click();
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.last().entity == QStringLiteral("payment"));
    CHECK(desk.went.last().id == payment.id);
    QPushButton* settled = linkTo(Payment::entity, payment, desk.file.load<Invoice>(bill).title());
    REQUIRE(settled);
    CHECK(settled->accessibleDescription() == QStringLiteral("Today · €50.00"));
}
