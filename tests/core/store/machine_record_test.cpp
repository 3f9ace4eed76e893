// What this machine remembers about a file: its operations, and that it came back older.
#include "core/store/connection.h"
#include "core/store/file_gate.h"
#include "core/store/file_state.h"
#include "core/store/machine_record.h"
#include "tests/support/kept_file.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using perennial::test::KeptFile;

namespace {

qint64 commitsOf(const KeptFile& file)
{
    auto opened = store::openFile(file.path, store::Use::Look, 1000);
    return store::readCommits(*opened.connection);
}

} // namespace

TEST_CASE("every operation counts once, and this machine remembers the count only when it was committed")
{
    const KeptFile file;
    const qint64 before = commitsOf(file);
    REQUIRE(store::remembered(file.path).commits == before);
    auto workspace = file.open();
    KeptFile::addLead(*workspace, "One more");
    REQUIRE(store::remembered(file.path).commits == before + 1);
    const auto refused = workspace->perform("add", [](Desk& desk) {
        Row<Lead> lead = desk.blank<Lead>();
        desk.save(lead); // a lead needs a name
    });
    REQUIRE_FALSE(refused);
    REQUIRE(store::remembered(file.path).commits == before + 1);
}

TEST_CASE("counting an operation leaves what others noted in the record meanwhile")
{
    const KeptFile file;
    auto window = file.open(OpenOptions::Use::Window);
    KeptFile::addLead(*window, "First");
    store::Remembered noted = store::remembered(file.path);
    const qint64 before = noted.commits;
    noted.checked = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    REQUIRE(store::remember(file.path, noted));
    KeptFile::addLead(*window, "Second");
    REQUIRE(store::remembered(file.path).commits == before + 1);
    REQUIRE(store::remembered(file.path).checked == noted.checked);
}

TEST_CASE("a file that came back older is said to be so, with how much is missing, until somebody goes on with it")
{
    const KeptFile file;
    REQUIRE(QFile::copy(file.path, file.path + ".older"));
    {
        auto workspace = file.open();
        KeptFile::addLead(*workspace, "Newer");
        KeptFile::addLead(*workspace, "Newest");
    }
    QFile::remove(file.path);
    REQUIRE(QFile::rename(file.path + ".older", file.path));
    auto opened = store::openFile(file.path, store::Use::Look, 1000);
    REQUIRE(opened.warning.contains("older"));
    REQUIRE(opened.warning.contains("2 operation"));
    opened = {};
    KeptFile::addLead(*file.open(), "Going on");
    REQUIRE(store::openFile(file.path, store::Use::Look, 1000).warning.isEmpty());
}

TEST_CASE("another file under the same name is not mistaken for an older one")
{
    const KeptFile file;
    KeptFile::addLead(*file.open(), "Newer");
    QFile::remove(file.path);
    REQUIRE(Workspace::create(file.path));
    REQUIRE(store::openFile(file.path, store::Use::Look, 1000).warning.isEmpty());
}

TEST_CASE("a state folder that cannot be written is no reason to refuse a file")
{
    const KeptFile file;
    qputenv("XDG_DATA_HOME", "/dev/null/nowhere");
    KeptFile::addLead(*file.open(), "Without memory");
    REQUIRE(file.leads() == 4);
}
