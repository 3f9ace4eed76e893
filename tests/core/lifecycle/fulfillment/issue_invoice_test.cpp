// Invoices: from orders and deliveries, issued, sealed, never changed, never twice.
#include "core/base/period.h"
#include "core/lifecycle/fulfillment/invoice_order.h"
#include "core/lifecycle/fulfillment/invoice_seal.h"
#include "core/lifecycle/fulfillment/issue_invoice.h"
#include "core/lifecycle/fulfillment/log_invoiced.h"
#include "core/lifecycle/transaction/effective_status.h"
#include "tests/support/kept_file.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a draft has no number; issuing gives it one, its dates and its place in the chain")
{
    TestFile file;
    const Placed placed = anOrder(file, 2, true, Percent{1900});
    deliver(file, placed, 2);
    const Ref draft = file.does([&](Desk& desk) { return invoiceOrder(desk, {placed.order}).invoice; });
    CHECK_FALSE(file.load<Invoice>(draft).has(Invoice::number));
    CHECK(file.load<Invoice>(draft)[Invoice::total] == Money{23'800});
    const Issued issued = file.does([&](Desk& desk) { return issueInvoice(desk, {draft}); });
    CHECK(issued.number == "INV-2026-0001");
    const auto row = file.load<Invoice>(draft);
    CHECK(row[Invoice::issuedOn] == QDate(2026, 11, 22));
    CHECK(row[Invoice::dueOn] == QDate(2026, 12, 6));
    CHECK(row[Invoice::month] == monthIndex(QDate(2026, 11, 22)));
    CHECK(row[Invoice::billName] == QStringLiteral("Bäckerei Bauer"));
    CHECK(row[Invoice::openTotal] == Money{23'800});
    CHECK(row[Invoice::chainPosition] == 1);
    CHECK(row[Invoice::chainHash].size() == 64);
    CHECK(statusOf(file, draft) == "issued");
    CHECK(statusOf(file, placed.order) == "invoiced");
    CHECK(file.refuses([&](Desk& desk) { return issueInvoice(desk, {draft}); }).text.contains("already"));
}

TEST_CASE("an issued invoice cannot be undone, only credited")
{
    TestFile file;
    Placed placed;
    anInvoice(file, 1, placed);
    auto undone = file->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().fault == Fault::Refused);
    CHECK(undone.error().text.contains("INV-2026-0001"));
}

TEST_CASE("numbers have no gaps, also after refusals and drafts that were removed")
{
    TestFile file;
    Placed placed;
    anInvoice(file, 1, placed);
    const Ref empty = file.does([&](Desk& desk) {
        auto row = desk.blank<Invoice>();
        desk.save(row.set(Invoice::account, placed.account));
        return row.ref();
    });
    file.refuses([&](Desk& desk) { return issueInvoice(desk, {empty}); });
    file.refuses([&](Desk& desk) {
        desk.issueNumber("INV", desk.today());
        throw refused("no");
        return 0;
    });
    file.does([&](Desk& desk) { desk.remove(desk.load<Invoice>(empty)); });
    const Ref second = anInvoice(file, 1, placed);
    CHECK(file.load<Invoice>(second)[Invoice::number] == "INV-2026-0002");
    file.reopen();
    const Ref third = anInvoice(file, 1, placed);
    CHECK(file.load<Invoice>(third)[Invoice::number] == "INV-2026-0003");
    CHECK(brokenSeals(file.reader()).isEmpty());
}

TEST_CASE("a program killed while it issues leaves no gap in the numbers")
{
    TestFile file;
    Placed placed = anOrder(file, 3);
    deliver(file, placed, 3);
    const Ref draft = file.does([&](Desk& desk) { return invoiceOrder(desk, {placed.order}).invoice; });
    file.close();
    {
        ChildProcess child([&file, draft] {
            file.reopen();
            (void)file->perform(QStringLiteral("Issue"), [&](Desk& desk) {
                issueInvoice(desk, {draft});
                ::kill(::getpid(), SIGKILL);
            });
        });
    }
    file.reopen();
    CHECK_FALSE(file.load<Invoice>(draft).has(Invoice::number));
    file.does([&](Desk& desk) { issueInvoice(desk, {draft}); });
    CHECK(file.load<Invoice>(draft)[Invoice::number] == QLatin1String("INV-2026-0001"));
}

TEST_CASE("an issued invoice and its lines cannot be changed or removed")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 2, placed);
    const auto line = linesOf<InvoiceLine>(file.reader(), bill).first();
    const auto refusesChange = [&](auto change) {
        const Error error = file.refuses([&](Desk& desk) { return change(desk), 0; });
        CHECK(error.fault == Fault::Refused);
        CHECK(error.text.contains("credit note"));
    };
    refusesChange([&](Desk& desk) { desk.save(desk.load<Invoice>(bill).set(Invoice::billName, "Other")); });
    refusesChange([&](Desk& desk) { desk.save(desk.load<Invoice>(bill).set(Invoice::issuedOn, QDate(2026, 1, 1))); });
    refusesChange(
        [&](Desk& desk) { desk.save(desk.load<InvoiceLine>(line.id()).set(InvoiceLine::unitPrice, Money{1})); });
    refusesChange([&](Desk& desk) { desk.remove(desk.load<InvoiceLine>(line.id())); });
    refusesChange([&](Desk& desk) { desk.remove(desk.load<Invoice>(bill)); });
    refusesChange([&](Desk& desk) {
        auto more = desk.blank<InvoiceLine>();
        desk.save(more.set(InvoiceLine::document, bill).set(InvoiceLine::name, "More"));
    });
    file.does([&](Desk& desk) { desk.save(desk.load<Invoice>(bill).set(Common::notes, "Sent by post")); });
}

TEST_CASE("the chain shows an invoice that was changed behind the program's back")
{
    TestFile file;
    Placed placed;
    anInvoice(file, 1, placed);
    const Ref second = anInvoice(file, 1, placed);
    const auto row = file.load<Invoice>(second);
    CHECK(sealOf(file.reader(), row) == row[Invoice::chainHash]);
    Row<Invoice> forged = row;
    forged.set(Invoice::total, Money{1});
    CHECK(sealOf(file.reader(), forged) != row[Invoice::chainHash]);
    CHECK(row[Invoice::chainPrevious].size() == 64);
    CHECK(brokenSeals(file.reader()).isEmpty());
    CHECK_NOTHROW(refuseBrokenSeal(file.reader(), second.id));
}

TEST_CASE("what is delivered is invoiced once")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 4);
    CHECK(file.load<Invoice>(invoice(file, placed))[Invoice::total] == Money{40'000});
    CHECK(statusOf(file, placed.order) == "partly_delivered");
    const Error error = file.refuses([&](Desk& desk) { return invoiceOrder(desk, {placed.order}); });
    CHECK(error.text.contains("before delivery"));
    deliver(file, placed, 6);
    CHECK(statusOf(file, placed.order) == "partly_invoiced");
    CHECK(file.load<Invoice>(invoice(file, placed))[Invoice::total] == Money{60'000});
    CHECK(statusOf(file, placed.order) == "invoiced");
    CHECK(file.refuses([&](Desk& desk) { return invoiceOrder(desk, {placed.order}); }).text.contains("already"));
}

TEST_CASE("an order can be invoiced before it is delivered, when that is said")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    CHECK(file.refuses([&](Desk& desk) { return invoiceOrder(desk, {placed.order}); }).fault == Fault::Refused);
    file.does([&](Desk& desk) {
        InvoiceOrder ask{placed.order};
        ask.beforeDelivery = true;
        issueInvoice(desk, {invoiceOrder(desk, ask).invoice});
    });
    CHECK(statusOf(file, placed.order) == "confirmed");
    deliver(file, placed, 10);
    CHECK(statusOf(file, placed.order) == "invoiced");
    CHECK(file.refuses([&](Desk& desk) { return invoiceOrder(desk, {placed.order}); }).fault == Fault::Refused);
}

TEST_CASE("a draft invoice counts, so that two drafts do not bill the same goods")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 10);
    file.does([&](Desk& desk) { return invoiceOrder(desk, {placed.order}); });
    CHECK(file.refuses([&](Desk& desk) { return invoiceOrder(desk, {placed.order}); }).text.contains("draft"));
}

TEST_CASE("two invoices for one delivery are refused")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Ref delivery = deliver(file, placed, 4);
    file.does([&](Desk& desk) { return issueInvoice(desk, {invoiceDeliveries(desk, {{delivery}}).invoice}); });
    CHECK(file.refuses([&](Desk& desk) { return invoiceDeliveries(desk, {{delivery}}); }).text.contains("already"));
    CHECK(file.refuses([&](Desk& desk) { return invoiceOrder(desk, {placed.order}); }).fault == Fault::Refused);
}

TEST_CASE("several deliveries of several orders become one invoice")
{
    TestFile file;
    Placed placed = anOrder(file, 10);
    const Ref first = deliver(file, placed, 4);
    const Ref second = deliver(file, placed, 5);
    const Ref together = file.does([&](Desk& desk) { return invoiceDeliveries(desk, {{first, second}}).invoice; });
    CHECK(file.load<Invoice>(together)[Invoice::total] == Money{90'000});
    CHECK(linesOf<InvoiceLine>(file.reader(), together).size() == 2);

    const Placed stranger = anOrder(file, 1);
    const Ref third = deliver(file, stranger, 1);
    const Ref fourth = deliver(file, placed, 1);
    CHECK(isAbout(file.refuses([&](Desk& desk) {
        return invoiceDeliveries(desk, {{fourth, third}});
    }),
                  Invoice::account.key));
}

TEST_CASE("a draft edited by hand cannot bill more than was ordered")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 10);
    const Ref draft = file.does([&](Desk& desk) { return invoiceOrder(desk, {placed.order}).invoice; });
    const Error error = file.refuses([&](Desk& desk) {
        auto line = linesOf<InvoiceLine>(desk, draft).first();
        return desk.save(line.set(InvoiceLine::quantity, pieces(11)));
    });
    CHECK(error.text.contains("only 10 are ordered"));
}

TEST_CASE("the first invoice of an order carries its freight, the next does not")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    file.does(
        [&](Desk& desk) { desk.save(desk.load<SalesOrder>(placed.order).set(SalesOrder::freight, Money{1500})); });
    deliver(file, placed, 4);
    CHECK(file.load<Invoice>(invoice(file, placed))[Invoice::total] == Money{41'500});
    deliver(file, placed, 6);
    CHECK(file.load<Invoice>(invoice(file, placed))[Invoice::total] == Money{60'000});
}

TEST_CASE("an empty invoice and one dated ahead cannot be issued")
{
    TestFile file;
    const Placed placed = anOrder(file, 1);
    deliver(file, placed, 1);
    const Ref draft = file.does([&](Desk& desk) { return invoiceOrder(desk, {placed.order}).invoice; });
    CHECK(isAbout(file.refuses([&](Desk& desk) {
        return issueInvoice(desk, {draft, QDate(2026, 11, 23)});
    }),
                  Invoice::issuedOn.key));
    file.does([&](Desk& desk) { desk.remove(linesOf<InvoiceLine>(desk, draft).first()); });
    CHECK(file.refuses([&](Desk& desk) { return issueInvoice(desk, {draft}); }).text.contains("empty"));
}

TEST_CASE("an invoice in a currency without a rate cannot be issued")
{
    TestFile file;
    const Ref draft = file.does([](Desk& desk) {
        auto row = desk.blank<Invoice>();
        desk.save(row.set(Invoice::account, anAccount(desk).ref()).set(Invoice::currency, "USD"));
        addLine(desk, {row.ref(), {}, "Advice", pieces(1), Money{5000}});
        return row.ref();
    });
    CHECK(isAbout(file.refuses([&](Desk& desk) { return issueInvoice(desk, {draft}); }), Invoice::exchangeRate.key));
    CHECK_FALSE(file.load<Invoice>(draft).has(Invoice::baseNet));
}

TEST_CASE("an invoice is overdue from the day after it was due, until it is paid")
{
    TestFile file;
    Placed placed;
    const Record bill = file.load<Invoice>(anInvoice(file, 1, placed)).record();
    CHECK(effectiveStatus(bill, QDate(2026, 12, 6)).key == "issued");
    CHECK(effectiveStatus(bill, QDate(2026, 12, 7)).key == "overdue");
}
