// Credit notes: for the whole, for a part, as an allowance.
#include "core/lifecycle/fulfillment/credit_invoice.h"
#include "core/lifecycle/fulfillment/grant_credit.h"
#include "core/lifecycle/fulfillment/invoice_seal.h"
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/fulfillment/remove_payment.h"
#include "core/lifecycle/fulfillment/return_goods.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Ref lineOf(TestFile& file, Ref bill)
{
    return linesOf<InvoiceLine>(file.reader(), bill).first().ref();
}

Credited credits(TestFile& file, const CreditInvoice& ask)
{
    return file.does([&](Desk& desk) { return creditInvoice(desk, ask); });
}

} // namespace

TEST_CASE("an invoice credited as a whole is cancelled by its credit note")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 2, placed);
    const Credited credited = credits(file, {bill, {}, {}, "Wrong customer"});
    CHECK(credited.number == "CN-2026-0001");
    CHECK(credited.rest == Money());
    CHECK(statusOf(file, bill) == "cancelled");
    CHECK(statusOf(file, credited.creditNote) == "paid");
    const auto note = file.load<Invoice>(credited.creditNote);
    CHECK(note[Invoice::total] == Money{20'000});
    CHECK(note[Invoice::baseNet] == Money{-20'000});
    CHECK(note[Invoice::credits] == bill);
    CHECK(brokenSeals(file.reader()).isEmpty());
    CHECK(file.refuses([&](Desk& desk) {
                  return creditInvoice(desk, {bill, {}, {}, "again"});
              })
              .text.contains("already"));
    CHECK(file.refuses([&](Desk& desk) {
                  return creditInvoice(desk, {credited.creditNote, {}, {}, "x"});
              })
              .fault == Fault::Refused);
}

TEST_CASE("what was credited as a whole can be invoiced anew")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 2, placed);
    credits(file, {bill, {}, {}, "Wrong price"});
    CHECK(statusOf(file, placed.order) == "delivered");
    const Ref again = invoice(file, placed);
    CHECK(file.load<Invoice>(again)[Invoice::total] == Money{20'000});
    CHECK(statusOf(file, placed.order) == "invoiced");
}

TEST_CASE("a credit note for part of a line leaves the rest open")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 10, placed);
    credits(file, {bill, {{lineOf(file, bill), pieces(3)}}, {}, "Broken"});
    CHECK(statusOf(file, bill) == "partly_paid");
    CHECK(file.load<Invoice>(bill)[Invoice::openTotal] == Money{70'000});
    const Error error = file.refuses([&](Desk& desk) {
        return creditInvoice(desk, {bill, {{lineOf(file, bill), pieces(8)}}, {}, "Broken"});
    });
    CHECK(error.text.contains("Only 7"));
    credits(file, {bill, {}, {}, "All of it"});
    CHECK(statusOf(file, bill) == "cancelled");
}

TEST_CASE("goods returned after the invoice are credited and not invoiced again")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 10, placed);
    file.does([&](Desk& desk) { returnGoods(desk, {placed.order, {{placed.line, pieces(2)}}, "Broken"}); });
    CHECK(statusOf(file, placed.order) == "invoiced");
    credits(file, {bill, {{lineOf(file, bill), pieces(2)}}, {}, "Broken"});
    CHECK(statusOf(file, placed.order) == "invoiced");
    CHECK(file.refuses([&](Desk& desk) { return invoiceOrder(desk, {placed.order}); }).fault == Fault::Refused);
}

TEST_CASE("the credit of a paid invoice is the customer's")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 1, placed);
    file.does([&](Desk& desk) { return recordPayment(desk, {placed.account, Money{10'000}}); });
    const Credited credited = credits(file, {bill, {}, {}, "Goodwill"});
    CHECK(credited.rest == Money{10'000});
    CHECK(statusOf(file, bill) == "paid");
    CHECK(statusOf(file, credited.creditNote) == "issued");
    const auto payment = file.reader().first<Payment>({whereIs(Payment::creditNote, credited.creditNote)});
    REQUIRE(payment);
    CHECK((*payment)[Payment::credit] == Money{10'000});
    CHECK(file.refuses([&](Desk& desk) { return removePayment(desk, {payment->ref()}), 0; }).fault == Fault::Refused);
}

TEST_CASE("an allowance is a credit of an amount, with the tax of the invoice")
{
    TestFile file;
    const Placed placed = anOrder(file, 1, true, Percent{1900});
    deliver(file, placed, 1);
    const Ref bill = invoice(file, placed);
    const Credited credited = credits(file, {bill, {}, Money{1000}, "Scratch"});
    CHECK(file.load<Invoice>(credited.creditNote)[Invoice::total] == Money{1190});
    CHECK(file.load<Invoice>(bill)[Invoice::openTotal] == Money{10'710});
    CHECK(statusOf(file, placed.order) == "invoiced");
    CHECK(file.refuses([&](Desk& desk) {
                  return creditInvoice(desk, {bill, {}, Money{9001}, "Scratch"});
              })
              .fault == Fault::Refused);
}

TEST_CASE("a credit needs a reason, and an issued invoice")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 1, placed);
    CHECK(file.refuses([&](Desk& desk) { return creditInvoice(desk, {bill}); }).text.contains("why"));
    const Ref draft = file.does([&](Desk& desk) {
        auto row = desk.blank<Invoice>();
        desk.save(row.set(Invoice::account, placed.account));
        return row.ref();
    });
    CHECK(isAbout(file.refuses([&](Desk& desk) {
        return creditInvoice(desk, {draft, {}, {}, "x"});
    }),
                  Invoice::status.key));
}

TEST_CASE("a credit note written by hand becomes credit of the customer when it is issued")
{
    TestFile file;
    const Ref note = file.does([](Desk& desk) {
        auto row = desk.blank<Invoice>();
        desk.save(row.set(Invoice::account, anAccount(desk).ref()).set(Invoice::kind, Invoice::creditNote));
        addLine(desk, {row.ref(), {}, "Bonus of the year", pieces(1), Money{5000}});
        return row.ref();
    });
    const Issued issued = file.does([&](Desk& desk) { return issueInvoice(desk, {note}); });
    CHECK(issued.number == "CN-2026-0001");
    CHECK(issued.rest == Money{5000});
    const auto payment = file.reader().first<Payment>({whereIs(Payment::creditNote, note)});
    REQUIRE(payment);
    CHECK((*payment)[Payment::credit] == Money{5000});
    CHECK(statusOf(file, note) == "issued");
}
