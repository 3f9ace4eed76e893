// Tests of when computed fields are counted anew.
#include "core/catalog/entities/shared/own_field.h"
#include "core/store/connection.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

int counts = 0;

class Counting : public Computation {
public:
    void recount(const Catalog&, const Ask&) override { ++counts; }
    Value value(const QVector<Value>& inputs) const override { return Value(qint64(inputs.size())); }
    QString explanation(const QVector<Value>&, const NameOf&) const override { return {}; }
};

class CountedFile {
public:
    CountedFile()
    {
        counts = 0;
        options.closing = keepTrue;
        options.computed = {{QString::fromLatin1(Lead::entity), QString::fromLatin1(Lead::score.key),
                             [] { return std::make_unique<Counting>(); }}};
        auto made = Workspace::create(folder.filePath(QStringLiteral("c.perennial")), options);
        REQUIRE(made);
        workspace = std::move(*made);
    }

    void does(const std::function<void(Desk&)>& work) { REQUIRE(workspace->perform(QStringLiteral("Test"), work)); }
    // How often it was counted for one look at all leads.
    int countsOfLook()
    {
        const int before = counts;
        workspace->reader().list<Lead>({});
        return counts - before;
    }

    QTemporaryDir folder;
    OpenOptions options;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_CASE("what a computed field counts from is counted at the first look and kept for the next")
{
    CountedFile file;
    file.does([](Desk& desk) {
        for (int i = 0; i < 20; ++i)
            aLead(desk);
    });
    CHECK(counts == 0);
    CHECK(file.countsOfLook() == 1);
    CHECK(file.countsOfLook() == 0);
}

TEST_CASE("saving a record that goes on, or one of another kind, calls for no new count")
{
    CountedFile file;
    file.does([](Desk& desk) { aLead(desk); });
    file.countsOfLook();
    file.does([](Desk& desk) {
        auto lead = *desk.first<Lead>({});
        desk.save(lead.set(Lead::city, QStringLiteral("Graz")));
        anAccount(desk);
    });
    CHECK(file.countsOfLook() == 0);
}

TEST_CASE("a lead that ends, and one that is taken back, call for one new count at the next look")
{
    CountedFile file;
    file.does([](Desk& desk) { aLead(desk); });
    file.countsOfLook();
    file.does([](Desk& desk) {
        auto lead = *desk.first<Lead>({});
        desk.save(lead.set(Lead::status, Lead::qualified));
    });
    CHECK(file.countsOfLook() == 1);
    REQUIRE(file.workspace->undo());
    CHECK(file.countsOfLook() == 1);
    CHECK(file.countsOfLook() == 0);
}

TEST_CASE("an operation that writes many ended leads and reads between counts once")
{
    CountedFile file;
    file.does([](Desk& desk) {
        for (int i = 0; i < 50; ++i) {
            auto lead = aLead(desk);
            desk.save(lead.set(Lead::status, Lead::qualified));
            desk.load<Lead>(lead.id());
        }
    });
    CHECK(counts == 1);
    CHECK(file.countsOfLook() == 1);
}

TEST_CASE("an own field has its column also where its row calls it computed")
{
    TestFile file;
    file.does([](Desk& desk) {
        auto own = desk.blank<OwnFieldRow>();
        desk.save(own.set(OwnFieldRow::records, QStringLiteral("lead"))
                      .set(OwnFieldRow::key, QStringLiteral("cf_size"))
                      .set(OwnFieldRow::label, QStringLiteral("Size"))
                      .set(OwnFieldRow::kind, QStringLiteral("text")));
    });
    file.close();
    {
        // No save of ours writes that.
        store::Connection connection(file.path(), store::Connection::Access::Salvage, 1000);
        connection.run("UPDATE own_field SET traits=" + QByteArray::number(int(Computed)));
    }
    file.reopen();
    const Id id = file.does([](Desk& desk) {
        auto lead = aLead(desk);
        lead.record().setValue(QStringLiteral("cf_size"), Value(QStringLiteral("large")));
        return desk.save(lead);
    });
    file.reopen();
    CHECK(file.load<Lead>(id).record().value(QStringLiteral("cf_size")).text() == QLatin1String("large"));
}

TEST_CASE("a program that gives no computation sees the field empty")
{
    CountedFile file;
    file.does([](Desk& desk) { aLead(desk); });
    file.workspace.reset();
    OpenOptions plain;
    plain.closing = keepTrue;
    auto opened = Workspace::open(file.folder.filePath(QStringLiteral("c.perennial")), plain);
    REQUIRE(opened);
    CHECK_FALSE((*opened)->reader().first<Lead>({})->has(Lead::score));
}
