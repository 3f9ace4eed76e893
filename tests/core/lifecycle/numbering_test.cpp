// Numbering: formats of one's own, and numbers that go on behind those of another program.
#include "core/catalog/entities/shared/number_series.h"
#include "core/lifecycle/set_numbering.h"
#include "core/workspace/numbering.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

QString issued(TestFile& file, Placed& placed)
{
    return file.load<Invoice>(anInvoice(file, 1, placed))[Invoice::number];
}

void number(TestFile& file, const char* series, const char* pattern, qint64 last = 0)
{
    file.does([&](Desk& desk) { setNumbering(desk, QString::fromLatin1(series), {QString::fromUtf8(pattern), last}); });
}

QString expected(TestFile& file, const char* series, QDate on)
{
    const QString key = QString::fromLatin1(series);
    return expectedNumber(file.reader(), key, numberingOf(file.reader(), key, on.year()), on);
}

const QDate thisYear(2026, 11, 22), nextYear(2027, 1, 2);

} // namespace

TEST_CASE("invoices are numbered as usual until the file says otherwise, and go on behind another program's")
{
    TestFile file;
    Placed placed;
    CHECK(expected(file, "invoice", thisYear) == "INV-2026-0001");
    CHECK(issued(file, placed) == "INV-2026-0001");
    number(file, "invoice", "RE-{year}-{number:5}", 187);
    CHECK(expected(file, "invoice", thisYear) == "RE-2026-00188");
    CHECK(issued(file, placed) == "RE-2026-00188");
    CHECK(issued(file, placed) == "RE-2026-00189");
    CHECK(expected(file, "invoice", nextYear) == "RE-2027-00001");
}

TEST_CASE("numbers without a year go on over the years")
{
    TestFile file;
    Placed placed;
    number(file, "invoice", "{number:6}", 4'711);
    CHECK(issued(file, placed) == "004712");
    CHECK(expected(file, "invoice", nextYear) == "004713");
}

TEST_CASE("a last number below what was given already changes nothing: no number comes twice")
{
    TestFile file;
    Placed placed;
    CHECK(issued(file, placed) == "INV-2026-0001");
    CHECK(issued(file, placed) == "INV-2026-0002");
    number(file, "invoice", "INV-{year}-{number:4}", 1);
    CHECK(issued(file, placed) == "INV-2026-0003");
}

TEST_CASE("quotes, orders and cases are numbered as their series say")
{
    TestFile file;
    number(file, "sales_order", "A{number:4}");
    const Placed placed = anOrder(file);
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::number] == "A0001");
}

TEST_CASE("formats that numbers could not be told apart in are refused with their field")
{
    TestFile file;
    const auto refusal = [&](const char* series, const char* pattern, qint64 last = 0) {
        return file.refuses([&](Desk& desk) {
            setNumbering(desk, QString::fromLatin1(series), {QString::fromUtf8(pattern), last});
            return 0;
        });
    };
    const Error alike = refusal("credit_note", "INV-{year}-{number:5}");
    CHECK(alike.text.contains("numbered alike"));
    REQUIRE_FALSE(alike.issues.isEmpty());
    CHECK(alike.issues.first().field == NumberSeries::format.key);
    CHECK(refusal("invoice", "INV-{year}").text.contains("{number}"));
    CHECK(refusal("invoice", "R{number}", -1).text.contains("between 0 and"));
    const Error second = file.refuses([](Desk& desk) {
        for (int i = 0; i < 2; ++i) {
            auto row = desk.blank<NumberSeries>();
            desk.save(row.set(NumberSeries::series, NumberSeries::quotes).set(NumberSeries::format, "Q{number}"));
        }
        return 0;
    });
    CHECK(second.text.contains("already: Quotes."));
}

TEST_CASE("a numbering that is as usual again leaves no row, and undo brings the former one back")
{
    TestFile file;
    number(file, "quote", "AN-{year}-{number:4}");
    CHECK(file.count<NumberSeries>() == 1);
    number(file, "quote", "Q-{year}-{number:4}");
    CHECK(file.count<NumberSeries>() == 0);
    file.undoes();
    CHECK(expected(file, "quote", thisYear) == "AN-2026-0001");
}

TEST_CASE("a whole file that is read in goes on behind its numbers, in its own formats too")
{
    TestFile file;
    number(file, "invoice", "RE{year:2}/{number}");
    file.does([](Desk& desk) {
        for (const char* given : {"RE26/12", "RE26/9", "INV-2026-0003", "K-17"})
            desk.countOn(QString::fromLatin1(given));
        anAccount(desk);
    });
    CHECK(expected(file, "invoice", thisYear) == "RE26/13");
}
