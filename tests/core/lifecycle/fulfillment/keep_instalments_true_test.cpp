// Instalments of issued invoices: what settles them, what is due, and that they stay as they were sent.
#include "core/insight/facts.h"
#include "core/insight/reports/ageing_report.h"
#include "core/lifecycle/fulfillment/check_trade.h"
#include "core/lifecycle/fulfillment/credit_invoice.h"
#include "core/lifecycle/fulfillment/invoice_seal.h"
#include "core/lifecycle/fulfillment/keep_instalments_true.h"
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/fulfillment/split_invoice.h"
#include "core/lifecycle/fulfillment/write_off.h"
#include "core/lifecycle/transaction/business_document.h"
#include "core/lifecycle/transaction/effective_status.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

using Part = InvoiceInstalment;

// Issued on 2026-11-22 over 1,000.00, in parts of 300.00, 300.00 and 400.00 due on the first of three months.
struct Billed {
    TestFile file;
    Placed placed = anOrder(file, 10);
    Ref bill;

    Billed()
    {
        deliver(file, placed, 10);
        bill = file.does([&](Desk& desk) {
            const Ref draft = invoiceOrder(desk, {placed.order}).invoice;
            splitInvoice(desk, {.invoice = draft,
                                .plan = {{QDate(2026, 12, 1), {Percent{3000}, {}}},
                                         {QDate(2027, 1, 1), {Percent{3000}, {}}},
                                         {QDate(2027, 2, 1), {Percent{4000}, {}}}}});
            return issueInvoice(desk, {draft}).invoice;
        });
    }

    void pays(qint64 cents)
    {
        file.does([&](Desk& desk) { recordPayment(desk, {placed.account, Money{cents}}); });
    }
    QVector<qint64> open()
    {
        QVector<qint64> amounts;
        for (const Row<Part>& part : instalmentsOf(file.reader(), bill))
            amounts.append(part[Part::open].minor);
        return amounts;
    }
    QDate due() { return file.load<Invoice>(bill)[Invoice::dueOn]; }
    void goTo(QDate day) { file.clock().advance(QDate(2026, 11, 22).daysTo(day) * 86'400'000); }
};

using Open = QVector<qint64>;

} // namespace

TEST_CASE("a payment settles instalments in the order of their due dates, and the invoice is due with the next one")
{
    Billed billed;
    CHECK(billed.due() == QDate(2026, 12, 1));
    billed.pays(45'000);
    CHECK(billed.open() == Open{0, 15'000, 40'000});
    CHECK(billed.due() == QDate(2027, 1, 1));
    billed.pays(55'000);
    CHECK(billed.open() == Open{0, 0, 0});
    CHECK(billed.due() == QDate(2027, 2, 1));
    CHECK(statusOf(billed.file, billed.bill) == "paid");
}

TEST_CASE("undoing a payment opens the instalments again")
{
    Billed billed;
    billed.pays(45'000);
    billed.file.undoes();
    CHECK(billed.open() == Open{30'000, 30'000, 40'000});
    CHECK(billed.due() == QDate(2026, 12, 1));
}

TEST_CASE("a credit note and a write-off settle instalments too")
{
    Billed billed;
    billed.file.does([&](Desk& desk) {
        CreditInvoice ask{billed.bill};
        ask.amount = Money{10'000};
        ask.reason = QStringLiteral("Scratched");
        creditInvoice(desk, ask);
    });
    CHECK(billed.open() == Open{20'000, 30'000, 40'000});
    billed.file.does([&](Desk& desk) {
        WriteOff ask{billed.bill, Payment::badDebt};
        ask.amount = Money{60'000};
        writeOff(desk, ask);
    });
    CHECK(billed.open() == Open{0, 0, 30'000});
}

TEST_CASE("instalments of an issued invoice can neither be changed, nor added, nor removed")
{
    Billed billed;
    const Id first = instalmentsOf(billed.file.reader(), billed.bill).first().id();
    CHECK(isAbout(billed.file.refuses([&](Desk& desk) {
        auto part = desk.load<Part>(first);
        desk.save(part.set(Part::dueOn, QDate(2026, 12, 2)));
    }),
                  Invoice::status.key));
    CHECK(isAbout(billed.file.refuses([&](Desk& desk) { desk.remove(QString::fromLatin1(Part::entity), first); }),
                  Invoice::status.key));
    CHECK(isAbout(billed.file.refuses([&](Desk& desk) {
        auto part = desk.blank<Part>();
        desk.save(part.set(Part::document, billed.bill).set(Part::dueOn, QDate(2027, 3, 1)));
    }),
                  Invoice::status.key));
}

TEST_CASE("the seal holds while the due date of the invoice moves on, and breaks with an instalment")
{
    Billed billed;
    billed.pays(45'000);
    CHECK(brokenSeals(billed.file.reader()).isEmpty());
    CHECK(checkSettlements(billed.file.reader()).isEmpty());
    billed.file.forges([&](Desk& desk) {
        auto part = instalmentsOf(desk, billed.bill).last();
        desk.save(part.set(Part::amount, Money{1}));
    });
    CHECK(brokenSeals(billed.file.reader()).size() == 1);
    CHECK(checkSettlements(billed.file.reader()).size() == 1);
}

TEST_CASE("only what is due of an invoice is overdue, each instalment at its own age")
{
    Billed billed;
    billed.goTo(QDate(2027, 1, 11)); // 41 days after the first, 10 after the second
    CHECK(isOverdue(billed.file.load<Invoice>(billed.bill).record(), QDate(2027, 1, 11)));
    const Report report = ageingReport(billed.file.reader(), {});
    const std::pair<const char*, qint64> ages[] = {{"current", 40'000}, {"1-30", 30'000}, {"31-60", 30'000}};
    for (const auto& [age, open] : ages) {
        INFO(age);
        const ReportRow* whole = report.row(QString::fromLatin1(age));
        REQUIRE(whole);
        CHECK(whole->cells[2] == pack(Money()));
        CHECK(billed.file.reader().ids(whole->records).isEmpty());
        const ReportRow* parts = report.row(QString::fromLatin1(age) + "-instalments");
        REQUIRE(parts);
        CHECK(parts->cells[1] == Value(qint64(1)));
        CHECK(parts->cells[2] == pack(Money{open}));
        const QVector<Record> behind = billed.file.reader().list(parts->records);
        REQUIRE(behind.size() == 1);
        CHECK(Row<Part>(behind.first())[Part::open] == Money{open});
    }
    CHECK(report.row("61-90")->cells[1] == Value(qint64(0)));
    billed.pays(60'000);
    CHECK_FALSE(isOverdue(billed.file.load<Invoice>(billed.bill).record(), QDate(2027, 1, 11)));
    CHECK(loadOpenInvoices(billed.file.reader(), {}).size() == 1);
}

TEST_CASE("an invoice is not issued with instalments that do not come to its total, or are due before it")
{
    TestFile file;
    const Placed placed = anOrder(file, 1);
    deliver(file, placed, 1);
    const Ref draft = file.does([&](Desk& desk) { return invoiceOrder(desk, {placed.order}).invoice; });
    const auto refusedWith = [&](QDate due, std::optional<qint64> points, std::optional<qint64> cents,
                                 const char* field) {
        return isAbout(file.refuses([&](Desk& desk) {
            auto part = desk.blank<Part>();
            part.set(Part::document, draft).set(Part::dueOn, due);
            if (points)
                part.set(Part::share, Percent{*points});
            if (cents)
                part.set(Part::agreed, Money{*cents});
            desk.save(part);
            issueInvoice(desk, {draft});
        }),
                       field);
    };
    CHECK(refusedWith(QDate(2026, 12, 1), {}, 9000, Part::amount.key));
    CHECK(refusedWith(QDate(2026, 12, 1), 9000, {}, Part::share.key));
    CHECK(refusedWith(QDate(2026, 11, 21), {}, {}, Part::dueOn.key));
}

TEST_CASE("the paper of an invoice names every instalment, and no single due date")
{
    Billed billed;
    const BusinessDocument paper =
        businessDocument(billed.file.reader(), QString::fromLatin1(Invoice::entity), billed.bill.id);
    REQUIRE(paper.instalments.size() == 3);
    CHECK(paper.instalments[2].dueOn == QDate(2027, 2, 1));
    CHECK(paper.instalments[2].amount == Money{40'000});
    CHECK(paper.payment.contains(QLatin1Char('3')));
    for (const auto& [label, value] : paper.references)
        CHECK(label != QLatin1String("Due on"));
}
