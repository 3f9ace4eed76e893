// Entry point of tests that need no display.
#include "tests/support/run_tests.h"
#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    return perennial::test::runTests(argc, argv);
}
