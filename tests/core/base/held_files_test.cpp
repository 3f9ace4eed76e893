// The open file is not read past SQLite: closing it there would take its locks away.
#include "core/base/error.h"
#include "core/base/held_files.h"
#include "core/exchange/import_run.h"
#include "core/lifecycle/attach_file.h"
#include "tests/support/workspace_fixture.h"
#include <QFile>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a file is held as long as a connection to it is open, under every name it has")
{
    TestFile file;
    const QString other = file.folder() + QStringLiteral("/other.csv");
    REQUIRE(QFile::link(file.path(), other));
    CHECK_THROWS_AS(requireNotHeld(file.path()), Error);
    CHECK_THROWS_AS(requireNotHeld(other), Error);
    CHECK_NOTHROW(requireNotHeld(file.folder() + QStringLiteral("/not there")));
    {
        const auto reader = file->newReader();
        REQUIRE(reader);
    }
    CHECK_THROWS_AS(requireNotHeld(file.path()), Error); // the other connection still holds it
    file.close();
    CHECK_NOTHROW(requireNotHeld(file.path()));
    CHECK_NOTHROW(requireNotHeld(other));
}

TEST_CASE("the open file is neither imported nor attached, and the sentence says what it is")
{
    TestFile file;
    const auto source = attempt([&] { return openSource(file.path()); });
    REQUIRE_FALSE(source);
    CHECK(source.error().fault == Fault::Invalid);
    CHECK(source.error().text.startsWith(QStringLiteral("“test.perennial” is the file that is open here.")));
    const auto attached = attempt([&] { return readAttachable(file.path()); });
    REQUIRE_FALSE(attached);
    CHECK(attached.error().text == source.error().text);
}
