// LatestQuestion: who asks again hears the newest answer only.
#include "tests/support/workspace_fixture.h"
#include "ui/model/latest_question.h"
#include <QTest>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a question that was asked again is neither begun nor answered; its failure is not told either")
{
    TestFile file;
    Background background(*file);
    QObject asker;
    LatestQuestion question(background, &asker);
    std::atomic<bool> held{true}, stale{false};
    // The worker is busy while the questions are asked.
    background.ask<int>(
        &asker,
        [&](Reader&) {
            while (held)
                QThread::msleep(1);
            return 0;
        },
        [](const Outcome<int>&) {});
    QVector<int> heard;
    const auto hear = [&](const Outcome<int>& answer) { heard.append(answer ? *answer : -1); };
    question.ask<int>(
        [&](Reader&) -> int {
            stale = true;
            throw Error{Fault::Storage, QStringLiteral("too late")};
        },
        hear);
    question.ask<int>([](Reader&) { return 2; }, hear);
    held = false;
    REQUIRE(QTest::qWaitFor([&] { return background.pending() == 0; }));
    CHECK(heard == QVector<int>{2});
    CHECK_FALSE(stale);
    question.ask<int>([](Reader&) -> int { throw Error{Fault::Storage, QStringLiteral("gone")}; }, hear);
    REQUIRE(QTest::qWaitFor([&] { return background.pending() == 0; }));
    CHECK(heard == QVector<int>{2, -1});
    question.ask<int>([](Reader&) { return 4; }, hear);
    question.drop();
    REQUIRE(QTest::qWaitFor([&] { return background.pending() == 0; }));
    CHECK(heard == QVector<int>{2, -1});
}
