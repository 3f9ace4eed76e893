// Batches that are worked off by a thread beside: each once, in order, and what goes wrong is heard of.
#include "core/base/batch_thread.h"
#include "core/base/error.h"
#include <QSemaphore>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

struct Numbers {
    std::vector<int> all;

    qsizetype rows() const { return qsizetype(all.size()); }
    void clear() { all.clear(); }
};

constexpr int batches = 500;

void give(BatchThread<Numbers>& thread, int number)
{
    Numbers batch{{2 * number, 2 * number + 1}};
    thread.give(batch);
    CHECK(batch.rows() == 0); // an empty one came back
}

} // namespace

TEST_CASE("every batch is worked off once, in the order in which it was given, the last one by its owner")
{
    std::vector<int> seen;
    QThread* last = nullptr;
    BatchThread<Numbers> thread(
        [&](const Numbers& batch) {
            seen.insert(seen.end(), batch.all.begin(), batch.all.end());
            last = QThread::currentThread();
        },
        3);
    for (int i = 0; i < batches; ++i)
        give(thread, i);
    thread.pause();
    REQUIRE(seen.size() == 2 * batches);
    CHECK(last != QThread::currentThread());
    Numbers rest{{2 * batches}};
    thread.finish(rest);
    CHECK(last == QThread::currentThread());
    for (int i = 0; i <= 2 * batches; ++i)
        REQUIRE(seen.at(std::size_t(i)) == i);
    thread.finish(rest); // empty now
    CHECK(seen.size() == 2 * batches + 1);
}

TEST_CASE("no more batches wait than were allowed")
{
    QSemaphore allowed;
    std::atomic<int> done = 0;
    std::atomic<int> given = 0;
    BatchThread<Numbers> thread(
        [&](const Numbers&) {
            allowed.acquire();
            // This one, two that wait, and the one that has just been put in its place.
            CHECK(given <= ++done + 3);
        },
        2);
    const std::unique_ptr<QThread> opener(QThread::create([&] { allowed.release(batches); }));
    opener->start();
    for (int i = 0; i < batches; ++i) {
        give(thread, i);
        ++given;
    }
    opener->wait();
    thread.pause();
    CHECK(done == batches);
}

TEST_CASE("after a failure nothing further is worked off, and the owner hears of it with every call")
{
    std::atomic<int> done = 0;
    BatchThread<Numbers> thread(
        [&](const Numbers& batch) {
            if (batch.all.front() == 20)
                throw Error{Fault::Storage, QStringLiteral("full")};
            ++done;
        },
        2);
    const auto goOn = [&] {
        for (int i = 0; i < batches; ++i) {
            Numbers batch{{2 * i}};
            thread.give(batch);
        }
    };
    CHECK_THROWS_AS(goOn(), Error);
    CHECK(done == 10);
    CHECK_THROWS_AS(goOn(), Error);
    Numbers rest{{1}};
    CHECK_THROWS_AS(thread.finish(rest), Error);
    CHECK(done == 10);
}

TEST_CASE("what waits is dropped when it is not wanted any more")
{
    std::atomic<int> done = 0;
    QSemaphore begun, allowed;
    {
        BatchThread<Numbers> thread(
            [&](const Numbers&) {
                begun.release();
                allowed.acquire();
                ++done;
            },
            4);
        for (int i = 0; i < 4; ++i)
            give(thread, i);
        begun.acquire();
        const std::unique_ptr<QThread> opener(QThread::create([&] {
            QThread::msleep(20); // for the others to be dropped meanwhile
            allowed.release(batches);
        }));
        opener->start();
        thread.discard();
        opener->wait();
    }
    CHECK(done == 1);
}
