// Rows of many ids come in the order asked for, however many they are and whatever is missing.
#include "core/store/connection.h"
#include "core/store/many_rows.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

struct Companies {
    TestFile file;
    QVector<Id> ids;

    explicit Companies(int count)
    {
        ids = file.does([&](Desk& desk) {
            QVector<Id> made;
            for (int i = 0; i < count; ++i)
                made.append(anAccount(desk, QString::number(i)).id());
            return made;
        });
    }

    QStringList read(const QVector<Id>& wanted, bool withRemoved)
    {
        store::Connection connection(file->path(), store::Connection::Access::Read, 1000);
        const EntityDef& def = file->catalog()->entity(QString::fromLatin1(Account::entity));
        store::ManyRows rows(connection, store::ManyRows::textOf("r.id, r.name", def, withRemoved));
        QStringList names;
        rows.each(wanted, [&](const store::Statement& row) { names.append(row.text(1)); });
        return names;
    }
};

} // namespace

TEST_CASE("rows of many ids come in the order asked for, the same one as often as it is asked for")
{
    Companies companies(45); // more than one statement asks for
    QVector<Id> backwards(companies.ids.crbegin(), companies.ids.crend());
    QStringList expected;
    for (int i = 44; i >= 0; --i)
        expected.append(QString::number(i));
    CHECK(companies.read(backwards, false) == expected);
    CHECK(companies.read({companies.ids[7], companies.ids[3], companies.ids[7]}, false) == QStringList{"7", "3", "7"});
    CHECK(companies.read({}, false).isEmpty());
}

TEST_CASE("of many ids those of removed records are left out or not, and those of none always")
{
    Companies companies(4);
    companies.file.does([&](Desk& desk) { desk.remove(QString::fromLatin1(Account::entity), companies.ids[1]); });
    const QVector<Id> wanted{companies.ids[2], companies.ids[1], companies.ids[3] + 1000, companies.ids[0]};
    CHECK(companies.read(wanted, false) == QStringList{"2", "0"});
    CHECK(companies.read(wanted, true) == QStringList{"2", "1", "0"});
}
