// Match index: keys, their order, and what speaks against them.
#include "core/catalog/entities/engagement/lead.h"
#include "core/exchange/link_finder.h"
#include "core/exchange/match_index.h"
#include "core/exchange/row_judge.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

Record lead(const ImportDesk& desk, const char* name, const char* email)
{
    Record record(desk.workspace->catalog()->pointer(QStringLiteral("lead")));
    record.setValue(QStringLiteral("name"), Value(QString::fromUtf8(name)));
    record.setValue(QStringLiteral("email"), Value(QString::fromUtf8(email)));
    return record;
}

} // namespace

TEST_CASE("a record is known by its strongest filled key, unless a stronger one says otherwise")
{
    ImportDesk desk;
    desk.importText("name,email\nAnna Bauer,anna@bauer.example\nBruno,\n", QStringLiteral("lead"));
    const EntityPtr def = desk.workspace->catalog()->pointer(QStringLiteral("lead"));
    const int email = def->indexOf("email");
    const int name = def->indexOf("name");
    // Read at once, and asked for row by row: the same answers.
    for (const qint64 rows : {1'000, 0}) {
        MatchIndex index(desk.workspace->reader(), def, {{email}, {name}}, rows);
        const auto found = [&](const char* called, const char* address) {
            const Record record = lead(desk, called, address);
            MatchIndex::Hashes hashes;
            index.hashesOf(record, hashes);
            return index.find(record, hashes).key;
        };
        CHECK(found("Somebody", "ANNA@Bauer.example") == 0);
        CHECK(found("anna  BAUER", "") == 1);
        CHECK(found("Anna Bauer", "other@bauer.example") == -1);
        CHECK(found("bruno", "bruno@new.example") == 1);
        CHECK(found("Nobody", "") == -1);
        CHECK(index.nameOf(1) == QLatin1String("name"));
    }
}

TEST_CASE("links are found by key, name and reference, and not where a name fits two")
{
    ImportDesk desk;
    desk.import(desk.file("CustomerID,CompanyName\nALFKI,Alfreds Futterkiste\n,Zwilling\n,Zwilling\n"),
                QStringLiteral("account"), OnMatch::Add);
    const QVector<Record> accounts = desk.all(QStringLiteral("account"));
    LinkFinder links(desk.workspace->reader(), 10);
    const QString account = QStringLiteral("account");
    CHECK(links.find(account, {}, "ALFKI") == accounts[0].id());
    CHECK(links.find(account, {}, "alfreds FUTTERKISTE") == accounts[0].id());
    CHECK(links.find(account, {}, accounts[1].reference().toUtf8()) == accounts[1].id());
    CHECK(links.find(account, {}, "Zwilling") == LinkFinder::ambiguous);
    CHECK(links.find(account, {}, "Nobody") == LinkFinder::unknown);
    CHECK(links.find(account, QStringLiteral("vendor"), "ALFKI") == LinkFinder::unknown);
    links.learn(account, {}, "Nobody", 42);
    CHECK(links.find(account, {}, "Nobody") == 42);
}

TEST_CASE("a product is named by its SKU before its name")
{
    ImportDesk desk;
    desk.import(desk.file("sku,name\nOV1,Oven\nOven,Spare part\n"), QStringLiteral("product"), OnMatch::Add);
    const QVector<Record> products = desk.all(QStringLiteral("product"));
    const QString product = QStringLiteral("product");
    LinkFinder links(desk.workspace->reader(), 10);
    CHECK(links.find(product, {}, "OV1") == products[0].id());
    CHECK(links.find(product, {}, "Oven") == products[1].id());
}
