// Places: which folders are shared, and moving files without losing any.
#include "core/base/error.h"
#include "core/store/file_place.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::store;

namespace {

void fill(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_CASE("a folder that a service keeps in step is a shared place, with a warning that says what to do")
{
    const QTemporaryDir folder;
    REQUIRE_FALSE(isSharedPlace(folder.filePath("a.perennial")));
    REQUIRE(placeWarning(folder.filePath("a.perennial")).isEmpty());
    QDir(folder.path()).mkpath("OneDrive - Firm/customers");
    REQUIRE(isSharedPlace(folder.filePath("OneDrive - Firm/customers/a.perennial")));
    REQUIRE(placeWarning(folder.filePath("OneDrive - Firm/customers/a.perennial")).contains("step"));
    QDir(folder.path()).mkpath("mine/.stfolder");
    REQUIRE(isSharedPlace(folder.filePath("mine/a.perennial")));
}

TEST_CASE("moving a file never replaces another, not even a link into nowhere")
{
    const QTemporaryDir folder;
    const QString from = folder.filePath("from");
    const QString to = folder.filePath("to");
    fill(from, "new");
    SECTION("a file")
    {
        fill(to, "old");
    }
    SECTION("a link")
    {
        REQUIRE(QFile::link(folder.filePath("nowhere"), to));
    }
    REQUIRE_THROWS_AS(moveWithoutReplacing(from, to), Error);
    REQUIRE(QFile::exists(from));
    REQUIRE(isTaken(to));
}

TEST_CASE("a moved file has one name again")
{
    const QTemporaryDir folder;
    fill(folder.filePath("from"), "text");
    moveWithoutReplacing(folder.filePath("from"), folder.filePath("to"));
    REQUIRE_FALSE(isTaken(folder.filePath("from")));
    REQUIRE(namesOf(folder.filePath("to")) == 1);
}

TEST_CASE("a file goes with everything SQLite keeps beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a");
    fill(path, "x");
    for (const QString& companion : companionsOf(path))
        fill(companion, "x");
    removeWithCompanions(path);
    REQUIRE(QDir(folder.path()).isEmpty());
}
