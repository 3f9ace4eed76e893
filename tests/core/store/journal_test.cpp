// What the journal writes, and what it leaves out.
#include "core/store/journal.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("what an operation does to records it added itself is one addition, undone and redone whole")
{
    TestFile file;
    const Id id = file.does([](Desk& desk) {
        auto account = anAccount(desk, "First");
        desk.save(account.set(Account::name, "Second"));
        desk.save(account.set(Account::industry, "Baking"));
        return account.id();
    });
    const auto history = file.reader().history(QString::fromLatin1(Account::entity), id);
    REQUIRE(history.size() == 1);
    CHECK(history.first().changes.size() == 1);
    file.undoes();
    CHECK(file.count<Account>() == 0);
    file.redoes();
    CHECK(file.load<Account>(id)[Account::name] == "Second");
    CHECK(file.load<Account>(id)[Account::industry] == "Baking");
}

TEST_CASE("what an operation does to older records is written field by field")
{
    TestFile file;
    const Id id = file.does([](Desk& desk) { return anAccount(desk, "First").id(); });
    file.does([id](Desk& desk) {
        auto account = desk.load<Account>(id);
        desk.save(account.set(Account::name, "Second").set(Account::industry, "Baking"));
        anAccount(desk, "Another");
    });
    file.undoes();
    CHECK(file.load<Account>(id)[Account::name] == "First");
    CHECK_FALSE(file.load<Account>(id).has(Account::industry));
    CHECK(file.count<Account>() == 1);
    file.redoes();
    CHECK(file.load<Account>(id)[Account::name] == "Second");
    CHECK(file.count<Account>() == 2);
}
