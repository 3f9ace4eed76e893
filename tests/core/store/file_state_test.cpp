// What a file knows about itself.
#include "core/store/connection.h"
#include "core/store/file_gate.h"
#include "core/store/file_state.h"
#include "tests/support/kept_file.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using perennial::test::KeptFile;

TEST_CASE("a new file has an identity and a replica number of its own")
{
    const KeptFile one;
    const KeptFile two;
    auto first = store::openFile(one.path, store::Use::Look, 1000);
    auto second = store::openFile(two.path, store::Use::Look, 1000);
    REQUIRE(store::readFileId(*first.connection).size() == 16);
    REQUIRE(store::readFileId(*first.connection) != store::readFileId(*second.connection));
    REQUIRE(store::readReplica(*first.connection) > 0);
}
