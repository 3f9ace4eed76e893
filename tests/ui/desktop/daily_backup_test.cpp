// The daily backup of a window that stays open over midnight.
#include "app/desktop/daily_backup.h"
#include "core/workspace/care.h"
#include "tests/support/kept_file.h"
#include <QTest>
#include <QThreadPool>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a window that stays open over midnight keeps what the day before left, once")
{
    const KeptFile file;
    const auto window = file.open(OpenOptions::Use::Window);
    FixedClock clock(QDate(2026, 3, 1));
    DailyBackup daily(file.path, clock);
    const auto backups = [&file] {
        REQUIRE(QThreadPool::globalInstance()->waitForDone(30'000));
        return backupsOf(file.path).size();
    };
    CHECK(backups() == 1);
    KeptFile::addLead(*window, "In the evening");
    daily.look();
    CHECK(backups() == 1);
    clock.advance(24LL * 3600 * 1000);
    daily.look();
    CHECK(backups() == 2);
    daily.look();
    CHECK(backups() == 2);
}
