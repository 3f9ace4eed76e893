// Workspace: an operation that fails leaves nothing behind, whoever ended its transaction.
#include "core/base/error.h"
#include "core/store/connection.h"
#include "tests/support/kept_file.h"
#include "tests/support/workspace_fixture.h"
#include <QFileInfo>

using namespace perennial;
using namespace perennial::test;

namespace {

// Where the disk is full SQLite takes back the whole transaction by itself.
class FullDisk : public Reader {
public:
    static void endTransactionOf(Desk& desk) { (desk.*(&FullDisk::connection))().run("ROLLBACK"); }
};

} // namespace

TEST_CASE("an operation whose transaction the full disk ended writes nothing more, not even its history")
{
    TestFile file;
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Bauer")); });
    const auto failed = file->perform(QStringLiteral("Test"), [](Desk& desk) {
        anAccount(desk, QStringLiteral("Costa"));
        FullDisk::endTransactionOf(desk);
        throw refused(QStringLiteral("The disk is full."));
    });
    CHECK_FALSE(failed);
    CHECK(file.count<Account>() == 1);
    CHECK(file.reader().history({}, 0).size() == 1);
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Duarte")); });
    CHECK(file.count<Account>() == 2);
    file.undoes();
    CHECK(file.count<Account>() == 1);
}

TEST_CASE("a log that somebody still reads is moved into the file at a later try, not at the next change")
{
    const KeptFile file;
    const auto window = file.open(OpenOptions::Use::Window);
    const auto bytes = [&file] { return QFileInfo(file.path + QStringLiteral("-wal")).size(); };
    store::Connection reading(file.path, store::Connection::Access::Read, 1000);
    reading.run("BEGIN");
    CHECK(reading.integer("SELECT count(*) FROM lead") == 3);
    KeptFile::addLead(*window, QStringLiteral("Anna"));
    while (window->tidy() == Workspace::Tidied::More) {
    }
    CHECK(window->tidy() == Workspace::Tidied::Waiting);
    CHECK(bytes() > 0);
    reading.run("COMMIT");
    CHECK(window->tidy() == Workspace::Tidied::All);
    CHECK(bytes() == 0);
}
