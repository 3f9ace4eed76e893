// Shares of lines as typed at a prompt.
#include "core/base/error.h"
#include "core/lifecycle/transaction/line_shares.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("shares are positions with quantities, or positions alone for all of the line")
{
    const QVector<NamedLine> lines = {{Ref{11}, 1, Quantity{5000}}, {Ref{12}, 2, Quantity{7000}}};
    const QVector<LineShare> shares = lineShares("2:0.5, 1", lines, "lines");
    REQUIRE(shares.size() == 2);
    CHECK(shares[0].line == Ref{12});
    CHECK(shares[0].quantity == Quantity{500});
    CHECK(shares[1].line == Ref{11});
    CHECK(shares[1].quantity == Quantity{5000});
    CHECK(lineShares("", lines, "lines").isEmpty());
    CHECK(lineShares("1=2", lines, "lines").first().quantity == Quantity{2000});
    for (const char* wrong : {"3:1", "x", "1:two", "1:2:3", "1:"})
        CHECK_THROWS_AS(lineShares(wrong, lines, "lines"), Error);
}
