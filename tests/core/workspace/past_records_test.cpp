// Past records: records that come back as they were.
#include "core/catalog/entities/shared/office.h"
#include "core/workspace/care.h"
#include "core/workspace/past_records.h"
#include "tests/support/workspace_fixture.h"
#include <QTemporaryDir>

using namespace perennial;
using namespace perennial::test;

namespace {

Row<Lead> pastLead(Desk& desk, const char* name)
{
    auto lead = desk.blank<Lead>();
    lead.set(Lead::name, name)
        .set(Common::createdAt, momentOf(u"2020-01-02T03:04:05.678Z"))
        .set(Common::changedAt, momentOf(u"2021-01-02T03:04:05.678Z"));
    return lead;
}

} // namespace

TEST_CASE("a record that comes back keeps its id and its stamps, and no later one is given that id")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("past.perennial");
    const quint32 other = 4711;
    Id own = 0;
    {
        PastRecords past;
        OpenOptions options;
        options.past = &past;
        const auto file = Workspace::create(path, options);
        REQUIRE(file);
        past.adopt({other});
        own = makeId(Lead::code, replicaOf((*file)->reader().first<Office>({})->id()), 7);
        const auto done = (*file)->perform("Back", [&](Desk& desk) {
            for (const Id id : {makeId(Lead::code, other, 17), own}) {
                past.expect(id);
                CHECK(desk.save(pastLead(desk, "Anna")) == id);
            }
            CHECK(replicaOf(desk.save(pastLead(desk, "Drawn"))) == replicaOf(own));
        });
        REQUIRE(done);
    }
    const auto file = Workspace::open(path);
    REQUIRE(file);
    const auto lead = (*file)->reader().load<Lead>(makeId(Lead::code, other, 17));
    CHECK(momentText(lead[Common::createdAt]) == "2020-01-02T03:04:05.678Z");
    CHECK(momentText(lead[Common::changedAt]) == "2021-01-02T03:04:05.678Z");
    CHECK(lead.reference() == "LEAD-17");
    const auto next = (*file)->perform("Next", [](Desk& desk) { return aLead(desk).id(); });
    REQUIRE(next);
    CHECK(counterOf(*next) == counterOf(own) + 2);
    const auto report = check(path, true);
    REQUIRE(report);
    CHECK(report->sound);
}

TEST_CASE("a record that comes back may link to one that follows, but not to one that never comes")
{
    const QTemporaryDir folder;
    PastRecords past;
    OpenOptions options;
    options.past = &past;
    const auto file = Workspace::create(folder.filePath("past.perennial"), options);
    REQUIRE(file);
    const Id campaign = makeId(Campaign::code, 4711, 1);
    const auto back = [&](bool follows) {
        return (*file)->perform("Back", [&](Desk& desk) {
            desk.save(pastLead(desk, "Anna").set(Lead::campaign, Ref{campaign}));
            past.expect(follows ? campaign : 0);
            if (follows)
                desk.save(desk.blank<Campaign>().set(Campaign::name, "Fair"));
        });
    };
    CHECK_FALSE(back(false));
    CHECK((*file)->reader().count(queryOf<Lead>({})) == 0);
    CHECK(back(true));
    CHECK((*file)->reader().load<Campaign>(campaign)[Campaign::name] == "Fair");
}
