// Workspace: an operation that fails leaves nothing behind, whoever ended its transaction.
#include "core/base/error.h"
#include "core/store/connection.h"
#include "tests/support/workspace_fixture.h"

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
