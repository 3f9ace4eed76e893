// Backups before work that touches much, and before the first work of a day.
#include "core/workspace/backup_before.h"
#include "core/workspace/care.h"
#include "tests/support/kept_file.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a change of many records is made after a backup that is good, one of a few without")
{
    const KeptFile file;
    const auto workspace = file.open();
    backUpBefore(*workspace, "bulk", manyRecords - 1);
    CHECK(backupsOf(file.path).isEmpty());
    backUpBefore(*workspace, "bulk", manyRecords);
    REQUIRE(backupsOf(file.path).size() == 1);
    CHECK(backupsOf(file.path).first().path.contains("_bulk"));
    CHECK(verify(backupsOf(file.path).first().path)->sound);
}

TEST_CASE("what earlier days left is backed up before the first change of a day, and only then")
{
    const KeptFile file(0);
    FixedClock clock(QDate(2026, 3, 1));
    OpenOptions options;
    options.clock = &clock;
    auto opened = Workspace::open(file.path, options);
    REQUIRE(opened);
    Workspace& workspace = **opened;
    CHECK(backUpEarlierDays(workspace)->isEmpty()); // a new file
    KeptFile::addLead(workspace, "Anna");
    CHECK(backUpEarlierDays(workspace)->isEmpty()); // it was begun today
    clock.advance(24LL * 3600 * 1000);
    CHECK_FALSE(backUpEarlierDays(workspace)->isEmpty());
    CHECK(backUpEarlierDays(workspace)->isEmpty()); // there it is
    KeptFile::addLead(workspace, "Bruno");
    CHECK(backUpEarlierDays(workspace)->isEmpty());
    CHECK(backupsOf(file.path).size() == 1);
}
