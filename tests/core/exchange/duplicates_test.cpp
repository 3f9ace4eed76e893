// Duplicates: how many known twins are found, and how many of those found are twins.
#include "core/catalog/entities/engagement/contact.h"
#include "core/exchange/duplicates.h"
#include "core/exchange/name_likeness.h"
#include "tests/support/import_desk.h"
#include "tests/support/shared_files.h"
#include <QSet>
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

TEST_CASE("names are as alike as Jaro and Winkler say")
{
    CHECK(qAbs(nameLikeness(u"martha", u"marhta") - 961) <= 2);
    CHECK(qAbs(nameLikeness(u"dwayne", u"duane") - 840) <= 2);
    CHECK(qAbs(nameLikeness(u"dixon", u"dicksonx") - 813) <= 2);
    CHECK(nameLikeness(u"anna", u"anna") == 1000);
    CHECK(nameLikeness(u"anna", u"") == 0);
    CHECK(withoutLegalForm(u"acme gmbh & co. kg") == QLatin1String("acme"));
}

TEST_CASE("twins share an e-mail, a phone number or a name, and say so")
{
    ImportDesk desk;
    desk.import(desk.file("Name,E-Mail,Phone,Firma\nAnna Bauer,anna@b.example,030 123456,\n"
                          "A. Bauer,ANNA@b.example,,\nBruno Costa,b@c.example,,\nChiara Duarte,,+49 30 123456,\n"
                          "Bauer Anna,,0049 30 123456,\n"),
                QStringLiteral("contact"), OnMatch::Add);
    const QVector<Twins> twins = likelyTwins(desk.workspace->reader(), QStringLiteral("contact"));
    REQUIRE(twins.size() >= 2);
    for (const Twins& pair : twins) {
        CHECK(pair.certainty >= 70);
        CHECK_FALSE(pair.reasons.isEmpty());
        CHECK(desk.workspace->reader().titleOf(QStringLiteral("contact"), pair.first).contains(QLatin1String("Bauer")));
        CHECK(
            desk.workspace->reader().titleOf(QStringLiteral("contact"), pair.second).contains(QLatin1String("Bauer")));
    }
    CHECK(likelyTwins(desk.workspace->reader(), QStringLiteral("contact"), 1).size() == 1);
    CHECK_THROWS_AS(likelyTwins(desk.workspace->reader(), QStringLiteral("sales_order_line")), Error);
}

TEST_CASE("known twins among five thousand people are found, and few others")
{
    const auto path = test::sharedFile(QStringLiteral("febrl/dataset2.csv"));
    if (!path) {
        WARN("skipped: the shared data is not here");
        return;
    }
    ImportDesk desk;
    ImportRequest request = desk.request(*path, QStringLiteral("contact"));
    const QHash<QString, QString> targets{{QStringLiteral("rec_id"), QStringLiteral("external_ref")},
                                          {QStringLiteral("given_name"), QStringLiteral("given_name")},
                                          {QStringLiteral("surname"), QStringLiteral("family_name")},
                                          {QStringLiteral("address_1"), QStringLiteral("street")},
                                          {QStringLiteral("suburb"), QStringLiteral("city")},
                                          {QStringLiteral("postcode"), QStringLiteral("postcode")},
                                          {QStringLiteral("date_of_birth"), QStringLiteral("birthday")}};
    for (ColumnMapping& column : request.mapping.columns)
        column.target = targets.value(column.header);
    const auto plan = importFile(*desk.workspace, request);
    REQUIRE(plan);
    QHash<Id, QString> origin;
    QHash<QString, int> sizes;
    for (const Record& record : desk.all(QStringLiteral("contact"))) {
        const QString person = record.value(QStringLiteral("external_ref")).text().section(QLatin1Char('-'), 1, 1);
        origin.insert(record.id(), person);
        ++sizes[person];
    }
    qint64 pairs = 0;
    for (int size : std::as_const(sizes))
        pairs += qint64(size) * (size - 1) / 2;
    qint64 right = 0;
    const QVector<Twins> found = likelyTwins(desk.workspace->reader(), QStringLiteral("contact"));
    for (const Twins& twins : found)
        right += origin.value(twins.first) == origin.value(twins.second) ? 1 : 0;
    const double recall = double(right) / double(pairs);
    const double precision = double(right) / double(found.size());
    INFO("recall " << recall << ", precision " << precision << " of " << pairs << " pairs");
    CHECK(recall > 0.70);
    CHECK(precision > 0.90);
}
