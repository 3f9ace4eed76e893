// Splitting an invoice into instalments, and its refusals.
#include "core/lifecycle/fulfillment/keep_instalments_true.h"
#include "core/lifecycle/fulfillment/split_invoice.h"
#include "core/lifecycle/run_by_name.h"
#include "core/lifecycle/verbs.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

using Part = InvoiceInstalment;

// A draft over so many chairs at 100.00.
Ref aDraft(TestFile& file, Placed& placed, qint64 count = 1)
{
    placed = anOrder(file, count);
    deliver(file, placed, count);
    return file.does([&](Desk& desk) { return invoiceOrder(desk, {placed.order}).invoice; });
}

Ref aDraft(TestFile& file, qint64 count = 1)
{
    Placed placed;
    return aDraft(file, placed, count);
}

void splits(TestFile& file, const SplitInvoice& ask)
{
    file.does([&](Desk& desk) { splitInvoice(desk, ask); });
}

QVector<std::pair<QDate, qint64>> partsOf(TestFile& file, Ref bill)
{
    QVector<std::pair<QDate, qint64>> parts;
    for (const Row<Part>& part : instalmentsOf(file.reader(), bill))
        parts.append({part[Part::dueOn], part[Part::amount].minor});
    return parts;
}

using Parts = QVector<std::pair<QDate, qint64>>;

} // namespace

TEST_CASE("an invoice is split into equal parts, month by month, at the end of a month too")
{
    TestFile file;
    const Ref bill = aDraft(file);
    splits(file, {bill, 3, QDate(2026, 12, 31)});
    CHECK(partsOf(file, bill) ==
          Parts{{QDate(2026, 12, 31), 3333}, {QDate(2027, 1, 31), 3333}, {QDate(2027, 2, 28), 3334}});
    CHECK(file.load<Invoice>(bill)[Invoice::dueOn] == QDate(2026, 12, 31));
    file.undoes();
    CHECK(partsOf(file, bill).isEmpty());
}

TEST_CASE("an invoice is split by a plan of shares, amounts and what is left")
{
    TestFile file;
    const Ref bill = aDraft(file, 10);
    const auto plan = instalmentPlan(QStringLiteral("2027-02-01; 2026-12-01:30%, 2027-01-01:250.00"),
                                     QStringLiteral("EUR"), QStringLiteral("plan"));
    splits(file, {.invoice = bill, .plan = plan});
    CHECK(partsOf(file, bill) ==
          Parts{{QDate(2026, 12, 1), 30'000}, {QDate(2027, 1, 1), 25'000}, {QDate(2027, 2, 1), 45'000}});
}

TEST_CASE("splitting again replaces the parts, and one part takes them away")
{
    TestFile file;
    const Ref bill = aDraft(file);
    splits(file, {bill, 3, QDate(2026, 12, 31)});
    splits(file, {bill, 2, QDate(2026, 12, 1), 3});
    CHECK(partsOf(file, bill) == Parts{{QDate(2026, 12, 1), 5000}, {QDate(2027, 3, 1), 5000}});
    splits(file, {bill, 1});
    CHECK(partsOf(file, bill).isEmpty());
}

TEST_CASE("the parts of a draft follow its lines")
{
    TestFile file;
    Placed placed;
    const Ref bill = aDraft(file, placed);
    splits(file, {.invoice = bill,
                  .plan = {{QDate(2026, 12, 1), {Percent{3000}, {}}},
                           {QDate(2027, 1, 1), {{}, Money{2000}}},
                           {QDate(2027, 2, 1), {}}}});
    file.does([&](Desk& desk) {
        AddLine ask{bill, placed.product};
        addLine(desk, ask);
    });
    CHECK(partsOf(file, bill) ==
          Parts{{QDate(2026, 12, 1), 6000}, {QDate(2027, 1, 1), 2000}, {QDate(2027, 2, 1), 12'000}});
}

TEST_CASE("an instalment written by hand takes its part, in the order of the due dates")
{
    TestFile file;
    const Ref bill = aDraft(file);
    splits(file, {bill, 2, QDate(2026, 12, 1)});
    file.does([&](Desk& desk) {
        auto part = desk.blank<Part>();
        desk.save(part.set(Part::document, bill).set(Part::dueOn, QDate(2026, 11, 25)).set(Part::share, Percent{5000}));
    });
    CHECK(partsOf(file, bill) ==
          Parts{{QDate(2026, 11, 25), 5000}, {QDate(2026, 12, 1), 2500}, {QDate(2027, 1, 1), 2500}});
    CHECK(instalmentsOf(file.reader(), bill).first()[Part::position] == 1);
    CHECK(file.load<Invoice>(bill)[Invoice::dueOn] == QDate(2026, 11, 25));
}

TEST_CASE("what an instalment that is taken out would have paid falls to the others")
{
    TestFile file;
    const Ref bill = aDraft(file);
    splits(file, {bill, 4, QDate(2026, 12, 1)});
    file.does([&](Desk& desk) { desk.remove(instalmentsOf(desk, bill).first()); });
    CHECK(partsOf(file, bill) ==
          Parts{{QDate(2027, 1, 1), 3333}, {QDate(2027, 2, 1), 3333}, {QDate(2027, 3, 1), 3334}});
    CHECK(file.load<Invoice>(bill)[Invoice::dueOn] == QDate(2027, 1, 1));
}

TEST_CASE("an agreed amount does not silently become one of another currency")
{
    TestFile file;
    const Ref draft = file.does([](Desk& desk) {
        auto made = desk.blank<Invoice>();
        desk.save(made.set(Invoice::account, anAccount(desk).ref()).set(Invoice::currency, QStringLiteral("EUR")));
        auto part = desk.blank<Part>();
        desk.save(part.set(Part::document, made.ref()).set(Part::dueOn, QDate(2027, 1, 1)).set(Part::agreed, Money{9}));
        return made.ref();
    });
    CHECK(isAbout(file.refuses([&](Desk& desk) {
        auto invoice = desk.load<Invoice>(draft);
        desk.save(invoice.set(Invoice::currency, QStringLiteral("JPY")));
    }),
                  Part::agreed.key));
}

TEST_CASE("an issued invoice, a credit note and an empty draft are not split")
{
    TestFile file;
    Placed placed;
    const Ref issued = anInvoice(file, 1, placed);
    CHECK(isAbout(file.refuses([&](Desk& desk) { splitInvoice(desk, {issued, 2}); }), Invoice::status.key));
    const Ref empty = file.does([&](Desk& desk) {
        auto draft = desk.blank<Invoice>();
        desk.save(draft.set(Invoice::account, placed.account));
        return draft.ref();
    });
    CHECK(isAbout(file.refuses([&](Desk& desk) { splitInvoice(desk, {empty, 2}); }), Invoice::total.key));
    const Ref credit = file.does([&](Desk& desk) {
        auto draft = desk.blank<Invoice>();
        desk.save(draft.set(Invoice::account, placed.account).set(Invoice::kind, Invoice::creditNote));
        return draft.ref();
    });
    CHECK(isAbout(file.refuses([&](Desk& desk) { splitInvoice(desk, {credit, 2}); }), Invoice::kind.key));
}

TEST_CASE("parts that cannot be are refused by the name of what asked for them")
{
    TestFile file;
    const Ref bill = aDraft(file);
    const auto refusedFor = [&](const SplitInvoice& ask, const char* field) {
        return isAbout(file.refuses([&](Desk& desk) { splitInvoice(desk, ask); }), field);
    };
    CHECK(refusedFor({bill}, "parts"));
    CHECK(refusedFor({bill, 61}, "parts"));
    CHECK(refusedFor({bill, -2}, "parts"));
    CHECK(refusedFor({bill, 2, {}, 0}, "months"));
    CHECK(refusedFor({.invoice = bill, .parts = 2, .plan = {{QDate(2027, 1, 1), {}}}}, "parts"));
    CHECK(refusedFor({.invoice = bill, .plan = {{QDate(2027, 1, 1), {Percent{9000}, {}}}}}, "plan"));
    CHECK(refusedFor({.invoice = bill, .plan = {{QDate(2027, 1, 1), {{}, Money{9000}}}}}, "plan"));
    CHECK(refusedFor({.invoice = bill, .plan = {{QDate(2027, 1, 1), {{}, Money{10'000}}}, {QDate(2027, 2, 1), {}}}},
                     "plan"));
    for (const char* text : {"soon", "2027-01-01:a lot", "2027-01-01:250,00", "2027-01-01:-5%", "2027-01-01:1:2"}) {
        INFO(text);
        CHECK_THROWS_AS(instalmentPlan(QString::fromLatin1(text), QStringLiteral("EUR"), QStringLiteral("plan")),
                        Error);
    }
}

TEST_CASE("an instalment is a share or an agreed amount, above 0, and not both")
{
    TestFile file;
    const Ref bill = aDraft(file);
    const auto refusedPart = [&](std::optional<qint64> points, std::optional<qint64> cents, const char* field) {
        return isAbout(file.refuses([&](Desk& desk) {
            auto part = desk.blank<Part>();
            part.set(Part::document, bill).set(Part::dueOn, QDate(2027, 1, 1));
            if (points)
                part.set(Part::share, Percent{*points});
            if (cents)
                part.set(Part::agreed, Money{*cents});
            desk.save(part);
        }),
                       field);
    };
    CHECK(refusedPart(5000, 100, Part::agreed.key));
    CHECK(refusedPart(0, {}, Part::share.key));
    CHECK(refusedPart(10'001, {}, Part::share.key));
    CHECK(refusedPart({}, 0, Part::agreed.key));
}

TEST_CASE("a draft is split from the command line by its verb")
{
    TestFile file;
    const Ref bill = aDraft(file);
    const Verb verb = verbNamed(QStringLiteral("split-invoice"));
    const VerbArguments given = argumentsOf(
        file.reader(), verb,
        {{QStringLiteral("parts"), QStringLiteral("4")}, {QStringLiteral("first"), QStringLiteral("2026-12-01")}});
    const VerbResult result = file.does([&](Desk& desk) { return runVerb(desk, verb, bill.id, given); });
    CHECK(result.sentence.contains(QLatin1String("instalments")));
    CHECK(partsOf(file, bill).size() == 4);
    file.does([&](Desk& desk) { issueInvoice(desk, {bill}); });
    CHECK_FALSE(objectionToVerb(file.reader(), verb, file.load<Invoice>(bill).record()).isEmpty());
}
