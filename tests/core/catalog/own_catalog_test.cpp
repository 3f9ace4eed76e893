// What users add to the catalog of their file: fields, options and stages.
#include "core/base/error.h"
#include "core/catalog/roll_call.h"
#include "core/record/record.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

// Kept for the whole run: the entities live as long as their catalog.
const QVector<EntityPtr>& allEntities()
{
    static const CatalogPtr catalog = builtInCatalog();
    return catalog->entities();
}

OwnField shoeSize(const QString& entity, Kind kind = Kind::Integer)
{
    FieldDef field;
    field.key = QStringLiteral("cf_shoe_size");
    field.label = "Schuhgröße";
    field.kind = kind;
    field.custom = true;
    return {entity, field};
}

OwnOption stage(const QString& key, const QString& label, StatusType type, int position)
{
    OwnOption own;
    own.entity = QStringLiteral("opportunity");
    own.field = QStringLiteral("stage");
    own.option = {key, label, type, QStringLiteral("blue"), 60, true};
    own.position = position;
    return own;
}

} // namespace

TEST_CASE("an own field stands behind the built-in ones of its entity only, under the user's own words")
{
    const CatalogPtr catalog = builtInCatalog()->withOwn({shoeSize(QStringLiteral("contact"))}, {}, {7});
    const EntityDef& contact = catalog->entity(QStringLiteral("contact"));
    REQUIRE(contact.find(QStringLiteral("cf_shoe_size")) != nullptr);
    CHECK(contact.fields().last().key == QLatin1String("cf_shoe_size"));
    CHECK(contact.fields().last().shownLabel() == QStringLiteral("Schuhgröße"));
    CHECK(catalog->entity(QStringLiteral("lead")).find(QStringLiteral("cf_shoe_size")) == nullptr);
    CHECK(builtInCatalog()->entity(QStringLiteral("contact")).find(QStringLiteral("cf_shoe_size")) == nullptr);
    CHECK(contact.homeReplicas() == QVector<quint32>{7});
}

TEST_CASE("an own field of every kind can be laid over every entity")
{
    for (const EntityPtr& entity : allEntities()) {
        for (int kind = int(Kind::Text); kind <= int(Kind::Link); ++kind) {
            OwnField own = shoeSize(entity->key(), Kind(kind));
            if (own.field.kind == Kind::Link)
                own.field.target = QStringLiteral("account");
            const CatalogPtr catalog = builtInCatalog()->withOwn({own}, {}, {1});
            Record record(catalog->pointer(entity->key()));
            CHECK(record.value(QStringLiteral("cf_shoe_size")).isNull());
        }
    }
}

TEST_CASE("an own link makes its entity a child of the target")
{
    OwnField own = shoeSize(QStringLiteral("case"), Kind::Link);
    own.field.target = QStringLiteral("campaign");
    const CatalogPtr catalog = builtInCatalog()->withOwn({own}, {}, {1});
    const QVector<Child>& children = catalog->children(QStringLiteral("campaign"));
    CHECK(std::any_of(children.begin(), children.end(),
                      [](const Child& child) { return child.field == QLatin1String("cf_shoe_size"); }));
}

TEST_CASE("a renamed stage keeps its type, whatever the user calls it")
{
    OwnOption renamed = stage(QStringLiteral("won"), QStringLiteral("Verloren"), StatusType::Lost, 4);
    const CatalogPtr catalog = builtInCatalog()->withOwn({}, {renamed}, {1});
    const EntityDef& deal = catalog->entity(QStringLiteral("opportunity"));
    CHECK(deal.statusType(QStringLiteral("won")) == StatusType::Won);
    CHECK(deal.find(QStringLiteral("stage"))->shownOption(QStringLiteral("won")) == QLatin1String("Verloren"));
    CHECK(deal.flow().stages.size() == 6);
}

TEST_CASE("an own stage stands where the user put it and is entered and left as those of its type")
{
    const CatalogPtr catalog = builtInCatalog()->withOwn(
        {}, {stage(QStringLiteral("trial"), QStringLiteral("Trial"), StatusType::Ongoing, 2)}, {1});
    const EntityDef& deal = catalog->entity(QStringLiteral("opportunity"));
    REQUIRE(deal.flow().stages.size() == 7);
    CHECK(deal.flow().stages[2].key == QLatin1String("trial"));
    CHECK(deal.statusType(QStringLiteral("trial")) == StatusType::Ongoing);
    CHECK(deal.flow().next(QStringLiteral("prospecting")).contains(QStringLiteral("trial")));
    CHECK(deal.flow().next(QStringLiteral("trial")).contains(QStringLiteral("won")));
}

TEST_CASE("a stage that is renamed without a place keeps its own, a new one without a place comes last")
{
    const CatalogPtr catalog = builtInCatalog();
    const auto keysOf = [](const Catalog& of) {
        QStringList keys;
        for (const Option& each : of.entity("opportunity").flow().stages)
            keys.append(each.key);
        return keys;
    };
    const auto laid = catalog->withOwn({},
                                       {stage("proposal", "On the table", StatusType::Ongoing, -1),
                                        stage("trial", "Trial week", StatusType::Ongoing, -1)},
                                       {});
    CHECK(keysOf(*laid) == keysOf(*catalog) + QStringList{"trial"});
    CHECK(laid->entity("opportunity").flow().stage("proposal")->label == "On the table");
}

TEST_CASE("asking for a kind of record that does not exist names those that do")
{
    const CatalogPtr catalog = builtInCatalog();
    try {
        catalog->entity(QStringLiteral("unicorn"));
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.fault == Fault::NotFound);
        CHECK(error.text.contains(QLatin1String("unicorn")));
        CHECK(error.text.contains(QLatin1String("account")));
    }
}
