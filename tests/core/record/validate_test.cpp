// Tests of what may be saved and which stage may follow which.
#include "core/catalog/roll_call.h"
#include "core/record/validate.h"
#include "tests/core/record/sample.h"

#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

Row<Sample> sample()
{
    Row<Sample> row{Record(sampleEntity())};
    row.set(Sample::family, "Bauer");
    return row;
}

QStringList fieldsOf(const QVector<Issue>& issues)
{
    QStringList fields;
    for (const Issue& issue : issues)
        fields.append(issue.field);
    return fields;
}

} // namespace

TEST_CASE("a record whose required field is empty may not be saved")
{
    Row<Sample> row = sample();
    CHECK(objections(row.record()).isEmpty());
    row.clear(Sample::family);
    CHECK(fieldsOf(objections(row.record())) == QStringList{"family_name"});
}

TEST_CASE("an unknown option, a wrong kind, a negative quantity and a monstrous amount are refused by field")
{
    Row<Sample> row = sample();
    row.set(Sample::rating, Pick{"tepid"});
    row.set(Sample::quantity, Quantity{-1});
    row.set(Sample::amount, Money{10'000'000'000'000'001});
    row.set(Sample::currency, "XQQ");
    row.record().setValue("start_date", Value(QString("2023-02-29")));
    row.record().setValue("employees", Value(QString("twelve")));
    row.record().setValue("city", Value(QString(QChar(0xD800))));
    CHECK(fieldsOf(objections(row.record())) ==
          QStringList{"city", "currency", "rating", "amount", "quantity", "employees", "start_date"});
}

TEST_CASE("an e-mail without @ warns but does not forbid saving")
{
    Row<Sample> row = sample();
    row.set(Sample::email, "anna.bauer");
    row.set(Sample::phone, "none");
    row.set(Sample::start, QDate(2024, 3, 2)).set(Sample::end, QDate(2024, 3, 1));
    CHECK(objections(row.record()).isEmpty());
    CHECK(fieldsOf(warnings(row.record())) == QStringList{"email", "phone", "end_date"});
}

TEST_CASE("a stage may only follow where a move is declared")
{
    const EntityPtr def = sampleEntity();
    Row<Sample> row = sample();
    CHECK(objectionsToMove(row.record(), "won").isEmpty());
    row.record().markSaved(1);
    CHECK(objectionsToMove(row.record(), "proposal").isEmpty());
    CHECK(objectionsToMove(row.record(), "new").isEmpty());
    const QVector<Issue> refusal = objectionsToMove(row.record(), "won");
    REQUIRE(refusal.size() == 1);
    CHECK(refusal.first().field == "stage");
    CHECK(refusal.first().text.contains("Proposal sent"));
    CHECK(objectionsToMove(row.record(), "gone").size() == 1);
}

TEST_CASE("a move that needs a field is refused until it is filled")
{
    Row<Sample> row = sample();
    row.set(Sample::stage, Sample::proposal);
    row.record().markSaved(1);
    CHECK(fieldsOf(objectionsToMove(row.record(), "lost")) == QStringList{"lost_reason"});
    row.set(Sample::reason, "Price");
    CHECK(objectionsToMove(row.record(), "lost").isEmpty());
}

TEST_CASE("a new record begins where all do when only steps move it, and else brings what its stage needs")
{
    const CatalogPtr catalog = builtInCatalog();
    const auto begins = [&](const char* entity, const char* stage) {
        Record record(catalog->pointer(QString::fromLatin1(entity)));
        record.setValue(record.def().flowField(), Value(QString::fromLatin1(stage)));
        return record;
    };
    for (const char* stage : {"accepted", "sent", "converted"})
        CHECK(objectionsToStart(begins("quote", stage)).first().text.contains(QStringLiteral("begins as “Draft”")));
    CHECK(objectionsToStart(begins("quote", "draft")).isEmpty());
    CHECK_FALSE(objectionsToStart(begins("invoice", "issued")).isEmpty());
    // Nobody can fill what a conversion writes.
    CHECK(objectionsToStart(begins("lead", "converted")).first().text.contains(QStringLiteral("by its own steps")));
    CHECK(objectionsToStart(begins("lead", "qualified")).isEmpty());
    Record made = begins("case", "resolved");
    CHECK(objectionsToStart(made).size() == 2);
    made.setValue(QStringLiteral("solution"), Value(QStringLiteral("Oiled it")));
    made.setValue(QStringLiteral("resolution"), Value(QStringLiteral("solved")));
    CHECK(objectionsToStart(made).isEmpty());
}
