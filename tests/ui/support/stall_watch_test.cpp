// Stalls of the window's thread are noticed and measured.
#include "ui/support/stall_watch.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <catch2/catch_all.hpp>
#include <functional>
#include <thread>

using namespace perennial;

static void answerUntil(const std::function<bool()>& done)
{
    QElapsedTimer patience;
    patience.start();
    while (!done() && patience.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

TEST_CASE("a thread that does not answer for a while is reported with the time it took")
{
    StallWatch watch(std::chrono::milliseconds(50));
    int told = 0;
    QObject::connect(&watch, &StallWatch::stalled, &watch, [&told](int milliseconds) { told = milliseconds; });
    // The first question must be on its way before the thread falls silent.
    std::this_thread::sleep_for(std::chrono::milliseconds(250));
    answerUntil([&] { return watch.stalls() > 0; });
    CHECK(watch.stalls() >= 1);
    CHECK(watch.longest() >= std::chrono::milliseconds(100));
    CHECK(told >= 100);
}

TEST_CASE("a stall shorter than the limit is none")
{
    StallWatch watch(std::chrono::milliseconds(60'000));
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    QCoreApplication::processEvents();
    CHECK(watch.stalls() == 0);
}
