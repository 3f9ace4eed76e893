// Report JSON: figures exact, texts escaped, empty cells left out.
#include "core/insight/report_json.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a report as JSON holds its figures with the decimals of their currency")
{
    Report report;
    report.key = QStringLiteral("sales");
    report.title = QStringLiteral("Sales “and” \"more\"");
    report.currency = QStringLiteral("EUR");
    report.columns = {{QStringLiteral("month"), QStringLiteral("Month"), Unit::Month, false},
                      {QStringLiteral("name"), QStringLiteral("Name"), Unit::Text, false},
                      {QStringLiteral("net"), QStringLiteral("Net"), Unit::Money, true},
                      {QStringLiteral("share"), QStringLiteral("Share"), Unit::Percent, false}};
    report.rows = {
        {QStringLiteral("a"),
         {Value(qint64(2024 * 12)), Value(QStringLiteral("x\ny")), Value(qint64(126'579)), Value()}},
        {QStringLiteral("b"), {Value(qint64(2024 * 12 + 1)), Value(), Value(qint64(-50)), Value(qint64(952))}}};
    report.remarks = {QStringLiteral("left out")};
    const QByteArray json = jsonOf(report);
    CHECK(json.contains("\"net\": 1265.79"));
    QJsonParseError error;
    const QJsonObject read = QJsonDocument::fromJson(json, &error).object();
    INFO(error.errorString().toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    CHECK(read.value(QStringLiteral("title")).toString() == report.title);
    const QJsonArray rows = read.value(QStringLiteral("rows")).toArray();
    REQUIRE(rows.size() == 2);
    const QJsonObject first = rows[0].toObject();
    CHECK(first.value(QStringLiteral("month")).toString() == QLatin1String("2024-01"));
    CHECK(first.value(QStringLiteral("name")).toString() == QLatin1String("x\ny"));
    CHECK_FALSE(first.contains(QStringLiteral("share")));
    CHECK(rows[1].toObject().value(QStringLiteral("share")).toDouble() == 9.52);
    CHECK(json.contains("\"totals\": {\"net\": 1265.29}"));
    CHECK(read.value(QStringLiteral("remarks")).toArray().size() == 1);
    CHECK(kindsOf(report) == QVector<Kind>{Kind::Text, Kind::Text, Kind::Money, Kind::Percent});
}
