// Catch2's own implementation: half a minute to compile where it is one header, so it stands here alone.
#include "tests/support/run_tests.h"
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_case_info.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#define PERENNIAL_CATCH 3
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#define PERENNIAL_CATCH 2
#endif
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace {

#if PERENNIAL_CATCH == 3
using ListenerBase = Catch::EventListenerBase;
using AfterAssertion = void;
#else
using ListenerBase = Catch::TestEventListenerBase;
using AfterAssertion = bool;
#endif

std::vector<std::string>& failures()
{
    static std::vector<std::string> kept;
    return kept;
}

// Remembers what failed: the report itself may be thousands of lines up, or cut by whoever keeps it.
class FailureListener : public ListenerBase {
public:
    using ListenerBase::ListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo& info) override { m_case = info.name; }

    AfterAssertion assertionEnded(const Catch::AssertionStats& stats) override
    {
        const Catch::AssertionResult& result = stats.assertionResult;
        if (!result.isOk()) {
            std::ostringstream line;
            line << m_case << "\n    " << result.getSourceInfo() << ": "
                 << (result.hasExpression() ? result.getExpandedExpression() : std::string(result.getMessage()));
            failures().push_back(line.str());
        }
        return AfterAssertion();
    }

private:
    std::string m_case;
};

CATCH_REGISTER_LISTENER(FailureListener)

} // namespace

namespace perennial::test {

int runTests(int argc, char** argv)
{
    const int code = Catch::Session().run(argc, argv);
    for (const std::string& failure : failures())
        std::cerr << "Failed: " << failure << '\n';
    return code;
}

} // namespace perennial::test
