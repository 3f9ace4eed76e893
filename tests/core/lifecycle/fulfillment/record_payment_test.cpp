// Payments: over several invoices, too much, in another currency, taken back, written off.
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/fulfillment/remove_payment.h"
#include "core/lifecycle/fulfillment/settle.h"
#include "core/lifecycle/fulfillment/use_credit.h"
#include "core/lifecycle/fulfillment/write_off.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Ref pays(TestFile& file, const Placed& placed, qint64 cents, bool keepRest = false)
{
    return file.does([&](Desk& desk) {
        RecordPayment ask{placed.account, Money{cents}};
        ask.keepRest = keepRest;
        return recordPayment(desk, ask).payment;
    });
}

Money openAt(TestFile& file, Ref bill)
{
    return file.load<Invoice>(bill)[Invoice::openTotal];
}

} // namespace

TEST_CASE("an invoice is partly paid, then paid, and its order completed")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 2, placed);
    pays(file, placed, 5000);
    CHECK(statusOf(file, bill) == "partly_paid");
    CHECK(openAt(file, bill) == Money{15'000});
    CHECK(statusOf(file, placed.order) == "invoiced");
    pays(file, placed, 15'000);
    CHECK(statusOf(file, bill) == "paid");
    CHECK(openAt(file, bill) == Money());
    CHECK(statusOf(file, placed.order) == "completed");
    file.undoes();
    CHECK(statusOf(file, bill) == "partly_paid");
    CHECK(statusOf(file, placed.order) == "invoiced");
}

TEST_CASE("one payment settles three invoices, the oldest due first")
{
    TestFile file;
    Placed placed;
    const Ref first = anInvoice(file, 1, placed);
    file.clock().advance(86'400'000);
    const Ref second = anInvoice(file, 2, placed);
    const Ref third = anInvoice(file, 3, placed);
    pays(file, placed, 45'000);
    CHECK(statusOf(file, first) == "paid");
    CHECK(statusOf(file, second) == "paid");
    CHECK(statusOf(file, third) == "partly_paid");
    CHECK(openAt(file, third) == Money{15'000});
}

TEST_CASE("a payment goes to the invoices that are named")
{
    TestFile file;
    Placed placed;
    const Ref first = anInvoice(file, 1, placed);
    const Ref second = anInvoice(file, 2, placed);
    file.does([&](Desk& desk) {
        RecordPayment ask{placed.account, Money{12'000}};
        ask.shares = {{second, Money{11'000}}, {first, Money{1000}}};
        return recordPayment(desk, ask);
    });
    CHECK(openAt(file, first) == Money{9000});
    CHECK(openAt(file, second) == Money{9000});
    const Error error = file.refuses([&](Desk& desk) {
        RecordPayment ask{placed.account, Money{12'000}};
        ask.shares = {{second, Money{9001}}};
        return recordPayment(desk, ask);
    });
    CHECK(error.text.contains("90.00 EUR"));
}

TEST_CASE("a payment larger than the debt is refused unless the rest stays as credit")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 1, placed);
    const Error error = file.refuses([&](Desk& desk) { return recordPayment(desk, {placed.account, Money{12'000}}); });
    CHECK(isAbout(error, Payment::amount.key));
    CHECK(error.text.contains("20.00 EUR"));
    CHECK(file.count<Payment>() == 0);
    const Ref payment = pays(file, placed, 12'000, true);
    CHECK(statusOf(file, bill) == "paid");
    CHECK(file.load<Payment>(payment)[Payment::credit] == Money{2000});

    const Ref next = anInvoice(file, 1, placed);
    CHECK(file.does([&](Desk& desk) { return useCredit(desk, {payment, {}}); }) == Money{2000});
    CHECK(openAt(file, next) == Money{8000});
    CHECK(file.refuses([&](Desk& desk) { return useCredit(desk, {payment, {}}); }).fault == Fault::Refused);
}

TEST_CASE("credit can be sent back, no more than there is")
{
    TestFile file;
    Placed placed;
    anInvoice(file, 1, placed);
    const Ref payment = pays(file, placed, 12'000, true);
    CHECK(file.refuses([&](Desk& desk) {
                  return refundCredit(desk, {placed.account, Money{2001}});
              })
              .text.contains("20.00"));
    const Ref refund = file.does([&](Desk& desk) { return refundCredit(desk, {placed.account}).payment; });
    CHECK(file.load<Payment>(payment)[Payment::credit] == Money());
    CHECK(file.load<Payment>(refund)[Payment::amount] == Money{2000});
    CHECK(file.load<Payment>(refund)[Payment::credit] == Money());
    CHECK(file.refuses([&](Desk& desk) { return removePayment(desk, {payment}), 0; }).text.contains("refund"));
    file.does([&](Desk& desk) { removePayment(desk, {refund}); });
    CHECK(file.load<Payment>(payment)[Payment::credit] == Money{2000});
}

TEST_CASE("a payment that is removed opens its invoices again")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 1, placed);
    const Ref payment = pays(file, placed, 10'000);
    CHECK(statusOf(file, bill) == "paid");
    file.does([&](Desk& desk) { removePayment(desk, {payment}); });
    CHECK(statusOf(file, bill) == "issued");
    CHECK(openAt(file, bill) == Money{10'000});
    CHECK(statusOf(file, placed.order) == "invoiced");
    file.undoes();
    CHECK(statusOf(file, bill) == "paid");
    file.does([&](Desk& desk) { desk.remove(desk.load<Payment>(payment)); });
    CHECK(statusOf(file, bill) == "issued");
}

TEST_CASE("nothing, a future day, a draft and another customer's invoice cannot be paid")
{
    TestFile file;
    Placed placed;
    anInvoice(file, 1, placed);
    Placed other;
    const Ref strange = anInvoice(file, 1, other);
    const Ref draft = file.does([&](Desk& desk) {
        auto row = desk.blank<Invoice>();
        desk.save(row.set(Invoice::account, placed.account));
        return row.ref();
    });
    const auto refusal = [&](auto change) {
        return file.refuses([&](Desk& desk) {
            RecordPayment ask{placed.account, Money{100}};
            change(ask);
            return recordPayment(desk, ask);
        });
    };
    CHECK(isAbout(refusal([](RecordPayment& ask) { ask.amount = Money(); }), Payment::amount.key));
    CHECK(isAbout(refusal([](RecordPayment& ask) { ask.amount = Money{-1}; }), Payment::amount.key));
    CHECK(isAbout(refusal([](RecordPayment& ask) { ask.on = QDate(2026, 11, 23); }), Payment::receivedOn.key));
    CHECK(isAbout(refusal([&](RecordPayment& ask) { ask.shares = {{draft, {}}}; }), Allocation::invoice.key));
    CHECK(isAbout(refusal([&](RecordPayment& ask) { ask.shares = {{strange, {}}}; }), Allocation::invoice.key));
}

TEST_CASE("a payment in another currency needs a rate and settles in the invoice's")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 1, placed);
    RecordPayment ask{placed.account, Money{12'000}, "USD"};
    ask.shares = {{bill, {}}};
    CHECK(isAbout(file.refuses([&](Desk& desk) { return recordPayment(desk, ask); }), CurrencyRate::rate.key));
    ask.rate = ExchangeRate{900'000};
    CHECK(file.refuses([&](Desk& desk) { return recordPayment(desk, ask); }).text.contains("USD"));
    ask.keepRest = true;
    const PaymentRecorded recorded = file.does([&](Desk& desk) { return recordPayment(desk, ask); });
    CHECK(statusOf(file, bill) == "paid");
    // 120.00 USD are 108.00 EUR; 100.00 EUR take 111.11 USD of them.
    CHECK(recorded.rest == Money{889});
    CHECK(file.load<Payment>(recorded.payment)[Payment::credit] == Money{889});
}

TEST_CASE("an allocation written by hand cannot settle more than the invoice or the payment holds")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 1, placed);
    const Ref payment = pays(file, placed, 4000);
    const auto allocates = [&](qint64 cents) {
        return [&file, bill, payment, cents](Desk& desk) {
            auto share = desk.blank<Allocation>();
            return desk.save(share.set(Allocation::payment, payment)
                                 .set(Allocation::invoice, bill)
                                 .set(Allocation::amount, Money{cents}));
        };
    };
    CHECK(isAbout(file.refuses(allocates(1)), Payment::amount.key));
    CHECK(isAbout(file.refuses(allocates(-1)), Allocation::amount.key));
    file.does([&](Desk& desk) { desk.save(desk.load<Payment>(payment).set(Payment::amount, Money{90'000})); });
    CHECK(file.load<Payment>(payment)[Payment::credit] == Money{86'000});
    file.does(allocates(6000));
    CHECK(statusOf(file, bill) == "paid");
    CHECK(isAbout(file.refuses(allocates(1)), Allocation::amount.key));
}

TEST_CASE("a bank charge written off leaves the invoice paid, a bad debt leaves it written off")
{
    TestFile file;
    Placed placed;
    const Ref first = anInvoice(file, 1, placed);
    pays(file, placed, 9950);
    CHECK(isAbout(file.refuses([&](Desk& desk) {
        return writeOff(desk, {first, Payment::bankCharge, Money{51}}), 0;
    }),
                  Payment::amount.key));
    file.does([&](Desk& desk) { writeOff(desk, {first, Payment::bankCharge}); });
    CHECK(statusOf(file, first) == "paid");
    CHECK(file.refuses([&](Desk& desk) {
                  return writeOff(desk, {first, Payment::bankCharge}), 0;
              })
              .fault == Fault::Refused);
    const Ref second = anInvoice(file, 1, placed);
    file.does([&](Desk& desk) { writeOff(desk, {second, Payment::badDebt}); });
    CHECK(statusOf(file, second) == "written_off");
    CHECK(openAt(file, second) == Money());
}

TEST_CASE("a payment at a rate of nothing, or less, is refused")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 1, placed);
    RecordPayment ask{placed.account, Money{10'000}, "USD"};
    ask.shares = {{bill, Money()}};
    CHECK(isAbout(file.refuses([&](Desk& desk) { return recordPayment(desk, ask); }), "rate"));
    for (const qint64 micro : {0, -900'000}) {
        ask.rate = ExchangeRate{micro};
        CHECK(isAbout(file.refuses([&](Desk& desk) { return recordPayment(desk, ask); }), "rate"));
    }
}
