// File spellings: names that differ in case or accents only.
#include "core/exchange/file_spellings.h"
#include "core/exchange/link_finder.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

QStringList citiesByName(const ImportDesk& desk)
{
    QStringList lines;
    for (const Record& account : desk.all(QStringLiteral("account")))
        lines.append(account.value(QStringLiteral("name")).text() + QLatin1Char('/') +
                     account.value(QStringLiteral("billing_city")).text());
    return lines;
}

// Rows that an import looks up one by one, and so many that it reads all records first.
QByteArray fillers(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += "Filler " + QByteArray::number(i) + ",\n";
    return rows;
}

} // namespace

TEST_CASE("two companies whose names differ in accents or case stay two when their table comes in, and again")
{
    const QString account = QStringLiteral("account");
    for (const int more : {0, 400}) {
        ImportDesk desk;
        const QByteArray table = "name,billing_city\nMüller,Köln\nMuller,Paris\nMULLER,Bern\n" + fillers(more);
        CHECK(desk.importText(table, account).counts.added == 3 + more);
        CHECK(citiesByName(desk).mid(0, 3) == QStringList{"Müller/Köln", "Muller/Paris", "MULLER/Bern"});
        CHECK(desk.importText(table, account).counts.same == 3 + more);
        const QByteArray moved = "name,billing_city\nMULLER,Basel\nMuller,Lyon\nMüller,Bonn\n" + fillers(more);
        CHECK(desk.importText(moved, account).counts.updated == 3);
        CHECK(citiesByName(desk).mid(0, 3) == QStringList{"Müller/Bonn", "Muller/Lyon", "MULLER/Basel"});
        CHECK(desk.count(account) == 3 + more);
    }
}

TEST_CASE("a company in another spelling is the one that is there, unless the file has that one, too")
{
    const QString account = QStringLiteral("account");
    for (const int more : {0, 400}) {
        ImportDesk desk;
        desk.importText("name,billing_city\nMüller,Köln\n", account);
        const ImportPlan one = desk.importText("name,billing_city\nmuller,Bonn\n" + fillers(more), account);
        CHECK(one.counts.updated == 1);
        CHECK(citiesByName(desk).first() == QLatin1String("muller/Bonn"));

        const ImportPlan both =
            desk.importText("name,billing_city\nMuller,Paris\nmuller,Köln\nMuller,Lyon\n" + fillers(more), account);
        CHECK(both.counts.added == 1);
        CHECK(citiesByName(desk).first() == QStringLiteral("muller/Köln"));
        CHECK(citiesByName(desk).last() == QLatin1String("Muller/Lyon"));
    }
}

TEST_CASE("of companies that differ in accents only, a contact's is the one that is spelled so")
{
    ImportDesk desk;
    desk.importText("name\nMüller\nMuller\n", QStringLiteral("account"));
    const QVector<Record> accounts = desk.all(QStringLiteral("account"));
    for (const qint64 rows : {0, 1'000}) {
        LinkFinder links(desk.workspace->reader(), rows);
        CHECK(links.find(QStringLiteral("account"), {}, "Müller") == accounts[0].id());
        CHECK(links.find(QStringLiteral("account"), {}, "Muller") == accounts[1].id());
        CHECK(links.find(QStringLiteral("account"), {}, "MULLER") == LinkFinder::ambiguous);
    }
}

TEST_CASE("keys of another program that differ in case only are two records")
{
    ImportDesk desk;
    desk.importText("external_ref,name\nAb1,First\nAB1,Second\n", QStringLiteral("account"));
    CHECK(desk.count(QStringLiteral("account")) == 2);
}
