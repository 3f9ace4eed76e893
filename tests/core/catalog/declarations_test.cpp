// The rules that every declared entity keeps.
#include "core/catalog/define.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/roll_call.h"
#include "core/record/format.h"
#include "core/record/record.h"
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

// Kept for the whole run: the entities live as long as their catalog.
const QVector<EntityPtr>& allEntities()
{
    static const CatalogPtr catalog = builtInCatalog();
    return catalog->entities();
}

template <class R, class F>
concept Answers = requires(const R& row, F field)
{
    row[field];
};
template <class R, class F, class T>
concept Accepts = requires(R& row, F field, const T& value)
{
    row.set(field, value);
};
template <class D, class F>
concept Declares = requires(D& define, F field)
{
    define.text(field, "");
};
template <class W, class A, class B>
concept Moves = requires(W& flow, A from, B to)
{
    flow.move(from, to);
};

static_assert(Answers<Row<Lead>, Field<Lead, QString>>);
static_assert(!Answers<Row<Lead>, Field<Account, QString>>);
static_assert(Answers<Row<Lead>, Field<Common, Ref>>);
static_assert(Accepts<Row<Lead>, Field<Lead, Money>, Money>);
static_assert(!Accepts<Row<Lead>, Field<Lead, Money>, QString>);
static_assert(!Accepts<Row<Lead>, Field<Lead, QDate>, Money>);
static_assert(!Accepts<Row<Lead>, Field<Account, Money>, Money>);
static_assert(Accepts<Row<Lead>, Field<Lead, Pick>, Choice<Lead>>);
static_assert(!Accepts<Row<Lead>, Field<Lead, Pick>, Choice<Account>>);
static_assert(Declares<Define<Lead>, Field<Lead, QString>>);
static_assert(!Declares<Define<Lead>, Field<Account, QString>>);
static_assert(!Declares<Define<Lead>, Field<Lead, Money>>);
static_assert(Moves<Flow<Lead>, Choice<Lead>, Choice<Lead>>);
static_assert(!Moves<Flow<Lead>, Choice<Lead>, Choice<Account>>);

bool isSnakeCase(const QString& key)
{
    static const QRegularExpression snake(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    return snake.match(key).hasMatch();
}

const QSet<QString> tones{QStringLiteral("grey"),  QStringLiteral("blue"),  QStringLiteral("teal"),
                          QStringLiteral("green"), QStringLiteral("amber"), QStringLiteral("red"),
                          QStringLiteral("violet")};

} // namespace

TEST_CASE("no two entities share a key, a code or a prefix")
{
    QSet<QString> keys, prefixes;
    QSet<int> codes;
    for (const EntityPtr& entity : allEntities()) {
        INFO(entity->key().toStdString());
        CHECK(isSnakeCase(entity->key()));
        CHECK_FALSE(keys.contains(entity->key()));
        CHECK_FALSE(prefixes.contains(entity->prefix()));
        CHECK_FALSE(codes.contains(entity->code()));
        CHECK_FALSE(entity->prefix().isEmpty());
        CHECK((entity->code() >= 1 && entity->code() <= maxEntityCode));
        keys.insert(entity->key());
        prefixes.insert(entity->prefix());
        codes.insert(entity->code());
    }
}

TEST_CASE("every field has a snake_case key used once, a label used once and a section")
{
    for (const EntityPtr& entity : allEntities()) {
        QSet<QString> keys, labels;
        for (const FieldDef& field : entity->fields()) {
            INFO(entity->key().toStdString() << "." << field.key.toStdString());
            CHECK(isSnakeCase(field.key));
            CHECK_FALSE(keys.contains(field.key));
            CHECK_FALSE(field.label.isEmpty());
            CHECK_FALSE(field.group.isEmpty());
            CHECK_FALSE(field.custom);
            if (!field.is(Hidden) && field.group != "Record") {
                CHECK_FALSE(labels.contains(field.shownLabel()));
                labels.insert(field.shownLabel());
            }
            keys.insert(field.key);
        }
    }
}

TEST_CASE("links lead to entities that exist, and parts hang on a link that is required and indexed")
{
    const CatalogPtr catalog = builtInCatalog();
    for (const EntityPtr& entity : catalog->entities()) {
        for (const FieldDef& field : entity->fields()) {
            INFO(entity->key().toStdString() << "." << field.key.toStdString());
            if (field.kind == Kind::Link)
                CHECK(catalog->find(field.target) != nullptr);
            else
                CHECK(field.target.isEmpty());
        }
        if (entity->isPart()) {
            const FieldDef* parent = entity->find(entity->parentField());
            REQUIRE(parent != nullptr);
            CHECK(parent->kind == Kind::Link);
            CHECK(parent->is(Required));
            CHECK(parent->is(Indexed));
        }
    }
}

TEST_CASE("money names a currency field of its own record")
{
    for (const EntityPtr& entity : allEntities()) {
        for (const FieldDef& field : entity->fields()) {
            INFO(entity->key().toStdString() << "." << field.key.toStdString());
            if (field.currencyField.isEmpty())
                continue;
            CHECK(field.kind == Kind::Money);
            const FieldDef* currency = entity->find(field.currencyField);
            REQUIRE(currency != nullptr);
            CHECK(currency->kind == Kind::Currency);
        }
    }
}

TEST_CASE("options have unique keys, labels and a known tone")
{
    for (const EntityPtr& entity : allEntities()) {
        for (const FieldDef& field : entity->fields()) {
            INFO(entity->key().toStdString() << "." << field.key.toStdString());
            CHECK((field.kind == Kind::Choice) != field.options.isEmpty());
            QSet<QString> keys, labels;
            for (const Option& option : field.options) {
                CHECK(isSnakeCase(option.key));
                CHECK_FALSE(keys.contains(option.key));
                CHECK_FALSE(labels.contains(option.label));
                CHECK_FALSE(option.label.isEmpty());
                CHECK(tones.contains(option.tone));
                keys.insert(option.key);
                labels.insert(option.label);
            }
        }
    }
}

TEST_CASE("standard values can be read by their field")
{
    for (const EntityPtr& entity : allEntities()) {
        for (const FieldDef& field : entity->fields()) {
            INFO(entity->key().toStdString() << "." << field.key.toStdString());
            if (!field.standard.isEmpty())
                CHECK_FALSE(valueOfText(field, field.standard).isNull());
        }
        CHECK_NOTHROW(Record(entity));
    }
}

TEST_CASE("lists, subtitles and matches name fields that exist")
{
    for (const EntityPtr& entity : allEntities()) {
        INFO(entity->key().toStdString());
        int listed = 0;
        for (const FieldDef& field : entity->fields())
            listed += field.is(Listed) ? 1 : 0;
        CHECK(listed >= 2);
        CHECK(listed <= 10);
        for (const int field : entity->subtitleFields())
            CHECK(field >= 0);
        for (const QVector<QString>& keys : entity->matchKeys()) {
            CHECK_FALSE(keys.isEmpty());
            for (const QString& key : keys)
                CHECK(entity->find(key) != nullptr);
        }
        if (!entity->sortField().isEmpty())
            CHECK(entity->find(entity->sortField()) != nullptr);
        if (!entity->dateField().isEmpty()) {
            const FieldDef* date = entity->find(entity->dateField());
            REQUIRE(date != nullptr);
            CHECK((date->kind == Kind::Date || date->kind == Kind::Moment));
        }
        if (!entity->numberField().isEmpty())
            CHECK(entity->find(entity->numberField()) != nullptr);
    }
}

TEST_CASE("the catalog knows who links to an account, and which parts a contact has")
{
    const CatalogPtr catalog = builtInCatalog();
    QStringList children;
    for (const Child& child : catalog->children(QStringLiteral("account")))
        children.append(child.entity->key() + u'.' + child.field);
    CHECK(children.contains(QStringLiteral("contact.account_id")));
    CHECK(children.contains(QStringLiteral("opportunity.account_id")));
    CHECK(children.contains(QStringLiteral("lead.converted_account_id")));
    const QVector<Child> parts = catalog->parts(QStringLiteral("contact"));
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].entity->key() == QLatin1String("contact_point"));
    CHECK(parts[1].entity->key() == QLatin1String("account_membership"));
}

TEST_CASE("who wrote a record and when are stamps, whose it is is not")
{
    for (const EntityPtr& def : allEntities()) {
        INFO(def->key().toStdString());
        QStringList stamps;
        for (int at = 0; at < def->fields().size(); ++at) {
            if (def->isStamp(at))
                stamps.append(def->field(at).key);
        }
        CHECK(stamps == QStringList{QStringLiteral("created_at"), QStringLiteral("created_by_id"),
                                    QStringLiteral("changed_at"), QStringLiteral("changed_by_id")});
        CHECK_FALSE(def->isStamp(def->indexOf(Common::owner.key)));
        CHECK_FALSE(def->isStamp(-1));
    }
}
