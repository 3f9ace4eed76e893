// Worked out: which columns of a list are left to the program.
#include "core/catalog/roll_call.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/new_fields.h"
#include "core/exchange/worked_out.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("what the program works out is left out of a list of our own, by key and by label", "[worked_out]")
{
    const CatalogPtr catalog = builtInCatalog();
    const EntityDef& quote = catalog->entity(QStringLiteral("quote"));
    for (const auto& [reference, total] :
         {std::pair{"external_ref", "total"}, std::pair{"External reference", "Total"}}) {
        FileSample sample;
        sample.fileName = QStringLiteral("list.csv");
        sample.headers = {QStringLiteral("number"), QString::fromLatin1(total), QString::fromLatin1(reference)};
        sample.rows = {{QStringLiteral("Q-1"), QStringLiteral("12.50"), QStringLiteral("A-1")},
                       {QStringLiteral("Q-2"), QStringLiteral("13.50"), QStringLiteral("A-2")}};
        CHECK_FALSE(isWorkedOut(quote, sample.headers, 0));
        CHECK(isWorkedOut(quote, sample.headers, 1));
        CHECK_FALSE(isWorkedOut(quote, sample.headers, 2));
        Mapping mapping = guessMapping(*catalog, quote.key(), sample);
        CHECK(mapping.columns[0].target == QLatin1String("number"));
        CHECK(mapping.columns[1].target.isEmpty());
        CHECK(mapping.columns[2].target == QLatin1String("external_ref"));
        proposeNewFields(*catalog, sample, mapping);
        CHECK(mapping.columns[1].target.isEmpty());
    }
}

TEST_CASE("the number that the program gives is none of a case's own in a list of ours, but a key in any other",
          "[worked_out]")
{
    const CatalogPtr catalog = builtInCatalog();
    FileSample sample;
    sample.fileName = QStringLiteral("list.csv");
    sample.headers = {QStringLiteral("number"), QStringLiteral("subject")};
    sample.rows = {{QStringLiteral("C-1"), QStringLiteral("Grinder")}};
    CHECK(guessMapping(*catalog, QStringLiteral("case"), sample).columns[0].target == QLatin1String("external_ref"));
    sample.headers.append(QStringLiteral("external_ref"));
    sample.rows.first().append(QStringLiteral("4711"));
    const Mapping mapping = guessMapping(*catalog, QStringLiteral("case"), sample);
    CHECK(mapping.columns[0].target.isEmpty());
    CHECK(mapping.columns[2].target == QLatin1String("external_ref"));
}
