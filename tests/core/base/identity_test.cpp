// Identity: layout of ids.
#include "core/base/identity.h"

#include "core/base/error.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("an id gives back its three parts and is never negative")
{
    for (const int code : {0, 1, 77, maxEntityCode}) {
        for (const quint32 replica : {0U, 1U, maxReplica}) {
            for (const qint64 counter : {qint64(0), qint64(1), maxCounter}) {
                const Id id = makeId(code, replica, counter);
                CHECK(id >= 0);
                CHECK(entityCodeOf(id) == code);
                CHECK(replicaOf(id) == replica);
                CHECK(counterOf(id) == counter);
                CHECK(id >= firstIdOf(code));
                CHECK(id <= lastIdOf(code));
            }
        }
    }
    CHECK(lastIdOf(3) + 1 == firstIdOf(4));
}

TEST_CASE("a part out of range is refused")
{
    CHECK_THROWS_AS(makeId(maxEntityCode + 1, 0, 0), Error);
    CHECK_THROWS_AS(makeId(-1, 0, 0), Error);
    CHECK_THROWS_AS(makeId(1, maxReplica + 1, 0), Error);
    CHECK_THROWS_AS(makeId(1, 1, maxCounter + 1), Error);
    CHECK_THROWS_AS(makeId(1, 1, -1), Error);
}

TEST_CASE("a drawn replica is never zero and fits")
{
    for (int i = 0; i < 1000; ++i) {
        const quint32 replica = drawReplica();
        REQUIRE(replica >= 1);
        REQUIRE(replica <= maxReplica);
    }
}
