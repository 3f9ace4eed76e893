// The migrations build what the catalog declares.
#include "core/catalog/define.h"
#include "core/catalog/roll_call.h"
#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/schema.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

struct Parcel {
    static constexpr auto entity = "parcel";
    static constexpr int code = 99;
    static constexpr auto prefix = "PAR";
    static constexpr Field<Parcel, Ref> owner{"account_id"};
    static constexpr Field<Parcel, QDate> sentOn{"sent_on"};
    static constexpr Field<Parcel, qint64> weight{"weight"};
    static QString tr(const char* text) { return QString::fromUtf8(text); }
};

QByteArray indexesOf(const EntityDef& def)
{
    return store::createIndexes(def).join('\n');
}

} // namespace

TEST_CASE("the migrations build exactly what the catalog declares")
{
    TestFile file;
    store::Connection connection(file.path(), store::Connection::Access::Read, 1000);
    connection.setCatalog(file->catalog());
    const QStringList differences = store::schemaDifferences(connection);
    INFO(differences.join(", ").toStdString());
    CHECK(differences.isEmpty());
}

TEST_CASE("a field is said to have an index where an index begins with it, and nowhere else")
{
    const CatalogPtr catalog = builtInCatalog();
    for (const EntityPtr& entity : catalog->entities()) {
        const QByteArray indexes = indexesOf(*entity);
        const QByteArray on = " ON \"" + entity->key().toUtf8() + "\"(";
        for (const FieldDef& field : entity->fields()) {
            const QByteArray name = field.key.toUtf8();
            INFO(entity->key().toStdString() << "." << name.toStdString());
            const bool there = indexes.contains(on + '"' + name + '"') || indexes.contains(on + name + ',');
            CHECK(store::hasIndex(*entity, field) == there);
        }
    }
}

TEST_CASE("the draft is what the migrations build, statement by statement")
{
    store::Connection migrated(QStringLiteral(":memory:"), store::Connection::Access::Write, 0, true);
    store::buildSchema(migrated);
    store::Connection drafted(QStringLiteral(":memory:"), store::Connection::Access::Write, 0, true);
    for (const QByteArray& statement : store::createAll(*builtInCatalog()))
        drafted.run(statement);
    CHECK(store::schemaObjects(migrated) == store::schemaObjects(drafted));
}

TEST_CASE("an index over several fields takes the place of the one that its beginning would have")
{
    const EntityDef plain = Define<Parcel>(Phase::Shared, "cart", "Parcel", "Parcels")
                                .link<Account>(Parcel::owner, "Company", Indexed)
                                .date(Parcel::sentOn, "Sent on")
                                .integer(Parcel::weight, "Weight", Indexed)
                                .sortedBy("sent_on");
    CHECK(indexesOf(plain).contains("\"parcel_account_id\" ON \"parcel\"(\"account_id\", \"sent_on\", removed_at)"));
    CHECK(indexesOf(plain).contains("\"parcel_weight\""));
    const EntityDef wide = Define<Parcel>(Phase::Shared, "cart", "Parcel", "Parcels")
                               .link<Account>(Parcel::owner, "Company", Indexed)
                               .date(Parcel::sentOn, "Sent on")
                               .integer(Parcel::weight, "Weight", Indexed)
                               .sortedBy("sent_on")
                               .indexedBy(Parcel::owner, Parcel::sentOn, Parcel::weight);
    CHECK_FALSE(indexesOf(wide).contains("\"parcel_account_id\""));
    CHECK(indexesOf(wide).contains("(\"account_id\", \"sent_on\", \"weight\", removed_at)"));
    CHECK(indexesOf(wide).contains("\"parcel_weight\""));
}
