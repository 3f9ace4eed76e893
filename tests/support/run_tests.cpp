// Catch2's own implementation: half a minute to compile where it is one header, so it stands here alone.
#include "tests/support/run_tests.h"
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

namespace perennial::test {

int runTests(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace perennial::test
