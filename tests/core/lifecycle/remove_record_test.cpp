// Removing a record that others cannot do without.
#include "core/catalog/entities/engagement/opportunity_contact.h"
#include "core/lifecycle/remove_record.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("whoever is named in an opportunity is refused with the opportunity, not with the number of a part of it")
{
    using Role = OpportunityContact;
    TestFile file;
    Id person = 0;
    QString reference;
    const auto name = [&](Desk& desk, const QString& subject) {
        const auto deal = anOpportunity(desk, anAccount(desk).ref(), subject);
        desk.save(desk.blank<Role>()
                      .set(Role::opportunity, deal.ref())
                      .set(Role::contact, Ref{person})
                      .set(Role::role, Role::user));
        return deal.reference();
    };
    file.does([&](Desk& desk) {
        person = aContact(desk).id();
        reference = name(desk, QStringLiteral("Autumn order"));
    });
    const auto objection = [&] { return objectionToRemoval(file.reader(), QStringLiteral("contact"), person); };
    CHECK(objection().contains(QStringLiteral("Autumn order (%1)").arg(reference)));
    CHECK_FALSE(objection().contains(QLatin1String("ROLE-")));
    CHECK_FALSE(objection().contains(QLatin1String("more such")));
    file.does([&](Desk& desk) { name(desk, QStringLiteral("Spring order")); });
    CHECK(objection().contains(QLatin1String("and 1 more such")));
    CHECK_FALSE(objection().contains(u'%'));
}
