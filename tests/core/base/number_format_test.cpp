// Number formats: written, read again, and refused where numbers could be mistaken for each other.
#include "core/base/error.h"
#include "core/base/number_format.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a format puts year and number where it says")
{
    CHECK(NumberFormat("INV-{year}-{number:4}").write(7, 2026) == "INV-2026-0007");
    CHECK(NumberFormat("RE {year:2}/{number:5}").write(188, 2026) == "RE 26/00188");
    CHECK(NumberFormat("{number}").write(1, 2026) == "1");
    CHECK(NumberFormat("R-{number:3}").write(12'345, 2026) == "R-12345");
}

TEST_CASE("what a format wrote it reads, and nothing else")
{
    const NumberFormat format("RE {year:2}/{number:5}");
    const auto reading = format.read("RE 26/00188");
    REQUIRE(reading);
    CHECK(reading->number == 188);
    CHECK(reading->year == 2026);
    CHECK(format.read("RE 26/100188")->number == 100'188);
    for (const char* other : {"RE 26/188", "RE 2026/00188", "RE 26/00188 ", "INV-2026-0001", ""})
        CHECK_FALSE(format.read(QString::fromUtf8(other)));
    CHECK_FALSE(NumberFormat("{number}").read("1")->year);
}

TEST_CASE("a pattern without a number, with two, or with unknown words in braces is refused in words")
{
    for (const char* pattern : {"", "INV", "INV-{year}", "{number}-{number}", "{year}/{year}/{number}",
                                "{month}-{number}", "{number:0}", "INV-{number", "{year}{number}", "a\n{number}"}) {
        INFO(pattern);
        try {
            const NumberFormat format(QString::fromUtf8(pattern));
            FAIL("it was taken");
        } catch (const Error& error) {
            CHECK(error.fault == Fault::Invalid);
            CHECK(error.text.endsWith('.'));
        }
    }
}
