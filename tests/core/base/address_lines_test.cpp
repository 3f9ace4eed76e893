// Address lines: every country's own order.
#include "core/base/address_lines.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("an address is written in the order of its country")
{
    CHECK(addressLines({"Hauptstr. 1", "72070", "Tübingen", {}, "DE"}) ==
          QStringList{"Hauptstr. 1", "72070 Tübingen", "Germany"});
    CHECK(addressLines({"Via Roma 5", "10121", "Torino", "TO", "IT"}) ==
          QStringList{"Via Roma 5", "10121 Torino", "TO", "Italy"});
    CHECK(addressLines({"10 Downing Street", "SW1A 2AA", "London", {}, "GB"}) ==
          QStringList{"10 Downing Street", "London", "SW1A 2AA", "United Kingdom"});
    CHECK(addressLines({"1 Main St\nSuite 4", "62701", "Springfield", "IL", "US"}) ==
          QStringList{"1 Main St", "Suite 4", "Springfield IL 62701", "United States"});
    CHECK(addressLines({"5 King St W", "M5H 1A1", "Toronto", "ON", "CA"})[1] == "Toronto ON M5H 1A1");
    CHECK(addressLines({"1 George St", "2000", "Sydney", "NSW", "AU"})[1] == "Sydney NSW 2000");
}

TEST_CASE("parts of an address that are empty leave neither a line nor a blank, and an unknown country the usual order")
{
    CHECK(addressLines({}).isEmpty());
    CHECK(addressLines({{}, {}, "Springfield", {}, "US"}) == QStringList{"Springfield", "United States"});
    CHECK(addressLines({"\n", "8000", {}, {}, {}}) == QStringList{"8000"});
    CHECK(addressLines({{}, "1", "Mare", {}, "The Moon"}) == QStringList{"1 Mare", "The Moon"});
}
