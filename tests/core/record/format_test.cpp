// Tests of values as canonical text and back.
#include "core/base/error.h"
#include "core/catalog/code_traits.h"
#include "core/record/format.h"
#include "tests/core/record/sample.h"

#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

const FieldDef& field(const char* key)
{
    static const EntityPtr def = sampleEntity();
    return def->field(def->indexOf(key));
}

Value read(const char* key, const char* text, const Reading& reading = {})
{
    return valueOfText(field(key), QString::fromUtf8(text), reading);
}

Error refusalOf(const char* key, const char* text, const Reading& reading = {})
{
    const auto outcome = attempt([&] { return read(key, text, reading); });
    REQUIRE_FALSE(outcome);
    return outcome.error();
}

} // namespace

TEST_CASE("an amount is read in the decimals of its currency")
{
    CHECK(read("amount", "1265.79") == Value(qint64(126579)));
    CHECK(read("amount", "1265", {.currency = "JPY"}) == Value(qint64(1265)));
    CHECK(read("amount", "1.265", {.currency = "KWD"}) == Value(qint64(1265)));
    CHECK(refusalOf("amount", "1265.791").issues.first().field == "amount");
    CHECK(read("amount", "1265.795", {.roundExcess = true}) == Value(qint64(126580)));
    CHECK(read("amount", "1.234,56", {.numbers = {u',', u'.'}}) == Value(qint64(123456)));
    CHECK(refusalOf("amount", "1000000000000000000000000000000").fault == Fault::Invalid);
}

TEST_CASE("what is written canonically is read back as the same value")
{
    const QVector<QPair<const char*, Value>> values{
        {"amount", Value(qint64(-5))},          {"fee", Value(qint64(126579))},
        {"quantity", Value(qint64(1500))},      {"discount", Value(qint64(1950))},
        {"employees", Value(qint64(12))},       {"start_date", Value(QString("2024-02-29"))},
        {"active", Value(qint64(1))},           {"called_at", Value(QString("2024-02-29T23:59:59.000Z"))},
        {"stage", Value(QString("proposal"))},  {"account_id", Value(qint64(4711))},
        {"city", Value(QString("Łódź"))},       {"currency", Value(QString("EUR"))},
        {"remark", Value(QString("one\ntwo"))}, {"rating", Value()},
    };
    for (const auto& [key, value] : values) {
        INFO(key);
        CHECK(valueOfText(field(key), textOfValue(field(key), value)) == value);
    }
    CHECK(textOfValue(field("quantity"), Value(qint64(1500))) == "1.5");
    CHECK(textOfValue(field("discount"), Value(qint64(1900))) == "19");
    CHECK(textOfValue(field("amount"), Value(qint64(-5))) == "-0.05");
    CHECK(textOfValue(field("amount"), Value(qint64(500)), "JPY") == "500");
}

TEST_CASE("an exchange rate is read and written as the number it is, with up to six decimals")
{
    FieldDef rate;
    rate.key = QStringLiteral("rate");
    rate.label = "Exchange rate";
    rate.kind = Kind::Integer;
    rate.traits = Rate;
    for (const auto& [text, millionths] :
         {std::pair("1.1", 1'100'000), {"110", 110'000'000}, {"0.000001", 1}, {"1.085", 1'085'000}}) {
        CHECK(valueOfText(rate, QString::fromLatin1(text)) == Value(qint64(millionths)));
        CHECK(textOfValue(rate, Value(qint64(millionths))) == QString::fromLatin1(text));
    }
    Reading german;
    german.numbers = {u',', u'.'};
    CHECK(valueOfText(rate, QStringLiteral("1,085"), german) == Value(qint64(1'085'000)));
    CHECK_THROWS_AS(valueOfText(rate, QStringLiteral("1.0000001")), Error);
}

TEST_CASE("an option is found by its key and by its label in any case")
{
    CHECK(read("rating", "cold") == Value(QString("cold")));
    CHECK(read("rating", " ICE COLD ") == Value(QString("cold")));
    CHECK(read("stage", "proposal sent") == Value(QString("proposal")));
    const Error refusal = refusalOf("rating", "lukewarm");
    CHECK(refusal.text.contains("Ice cold"));
    CHECK(refusal.text.contains("lukewarm"));
}

TEST_CASE("a day that does not exist is refused with an example")
{
    CHECK(refusalOf("start_date", "2023-02-29").text.contains("2026-11-22"));
    CHECK(refusalOf("start_date", "31.02.2024", {.dates = DateOrder::Dmy}).issues.first().field == "start_date");
    CHECK(read("start_date", "1996-07-04 00:00:00.000") == Value(QString("1996-07-04")));
    CHECK(read("called_at", "1996-07-04T10:00:00+02:00") == Value(QString("1996-07-04T08:00:00.000Z")));
    CHECK(refusalOf("called_at", "yesterday").fault == Fault::Invalid);
}

TEST_CASE("a line stays one line and blanks alone are no value")
{
    CHECK(read("city", " New\nYork ") == Value(QString("New York")));
    CHECK(read("city", "  \t ").isNull());
    CHECK(read("amount", " ").isNull());
    CHECK(read("active", "yes") == Value(qint64(1)));
    CHECK(refusalOf("active", "perhaps").fault == Fault::Invalid);
    CHECK(refusalOf("account_id", "ACC-1").fault == Fault::Invalid);
}

TEST_CASE("a reference shows the counter and only a foreign copy's number")
{
    const EntityPtr def = sampleEntity();
    CHECK(referenceOf(*def, makeId(99, 7, 17)) == "SMP-17");
    CHECK(referenceOf(*def, makeId(99, 4711, 17)) == "SMP-17.4711");
    CHECK(referenceOf(*def, 0).isEmpty());
}
