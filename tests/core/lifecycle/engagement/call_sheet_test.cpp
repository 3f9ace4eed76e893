// Call sheet: the number, the last words and the deal of whom one is about to call.
#include "core/lifecycle/engagement/call_sheet.h"
#include "core/lifecycle/engagement/log_call.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a call sheet has the number, what was said last and the open deal")
{
    TestFile file;
    Id company = 0;
    Id deal = 0;
    file.does([&](Desk& desk) {
        auto account = anAccount(desk);
        company = account.id();
        desk.save(account.set(Account::phone, QStringLiteral("089 1234")));
        deal = anOpportunity(desk, account.ref()).id();
        const Pick reached{QString::fromLatin1(Activity::reached.key)};
        logCall(desk, {company, reached, QStringLiteral("Ask again in autumn")});
        logCall(desk, {company, reached, QString()});
    });
    const CallSheet sheet = readCallSheet(file.reader(), QStringLiteral("account"), company);
    CHECK(sheet.name == QStringLiteral("Bäckerei Bauer"));
    CHECK(sheet.phone == QStringLiteral("089 1234"));
    CHECK(sheet.lastWords == QStringLiteral("Ask again in autumn"));
    CHECK(sheet.lastOn == QDate(2026, 11, 22));
    CHECK(sheet.deal == deal);
}

TEST_CASE("people and companies can be called, documents cannot")
{
    TestFile file;
    const Catalog& catalog = *file->catalog();
    for (const char* entity : {"lead", "contact", "account"})
        CHECK(canBeCalled(catalog, catalog.entity(QString::fromLatin1(entity))));
    for (const char* entity : {"invoice", "opportunity", "product"})
        CHECK_FALSE(canBeCalled(catalog, catalog.entity(QString::fromLatin1(entity))));
}
