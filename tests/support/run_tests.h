// Runs all tests of a binary; its entry point has made the application they need.
#pragma once

namespace perennial::test {

// The exit code: 0 where all passed.
int runTests(int argc, char** argv);

} // namespace perennial::test
