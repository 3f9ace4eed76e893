// Whole manifest: a small JSON object.
#include "core/exchange/whole_manifest.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial {
namespace {

constexpr qint64 largestManifest = 1'000'000; // bytes
constexpr qint64 mostOfSeries = 1'000'000;    // documents of a year

const QString formatKey = QStringLiteral("format");
const QString programKey = QStringLiteral("program");
const QString writtenKey = QStringLiteral("written");
const QString replicasKey = QStringLiteral("replicas");
const QString numbersKey = QStringLiteral("numbers");

} // namespace

WholeManifest manifestOf(const Reader& reader)
{
    WholeManifest manifest;
    manifest.program = QCoreApplication::applicationVersion();
    manifest.written = momentText(reader.clock().now());
    manifest.replicas = reader.catalog()->entities().first()->homeReplicas();
    for (const QVector<Value>& series : reader.ask(QStringLiteral("issued_numbers")).rows)
        manifest.numbers.insert(series[0].text(), series[1].integer());
    return manifest;
}

QByteArray manifestText(const WholeManifest& manifest)
{
    QJsonArray replicas;
    for (const quint32 replica : manifest.replicas)
        replicas.append(qint64(replica));
    QJsonObject numbers;
    for (auto series = manifest.numbers.cbegin(); series != manifest.numbers.cend(); ++series)
        numbers.insert(series.key(), series.value());
    const QJsonObject whole{{formatKey, manifest.format},
                            {programKey, manifest.program},
                            {writtenKey, manifest.written},
                            {replicasKey, replicas},
                            {numbersKey, numbers}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

QString manifestName()
{
    return QStringLiteral("manifest.json");
}

WholeManifest readManifest(const TableStore& tables, const QString& place)
{
    WholeManifest manifest;
    manifest.format = 1;
    if (!tables.has(manifestName()))
        return manifest;
    const QJsonObject whole = QJsonDocument::fromJson(tables.open(manifestName())->read(largestManifest)).object();
    manifest.format = whole.value(formatKey).toInt();
    manifest.program = whole.value(programKey).toString();
    manifest.written = whole.value(writtenKey).toString();
    if (manifest.format < 1)
        throw invalid(Words::tr("The manifest.json of %1 does not say in which format the tables are; nothing was "
                                "written. Take the export as it was written, or write it anew.")
                          .arg(place));
    if (manifest.format > wholeFormat)
        throw Error{Fault::Foreign, Words::tr("%1 was written by a newer Perennial (%2, format %3; this one reads "
                                              "formats up to %4). Nothing was written; please install the newer "
                                              "program.")
                                        .arg(place, manifest.program)
                                        .arg(manifest.format)
                                        .arg(wholeFormat)};
    for (const QJsonValue& replica : whole.value(replicasKey).toArray())
        manifest.replicas.append(quint32(qBound(qint64(0), replica.toInteger(), qint64(maxReplica))));
    const QJsonObject numbers = whole.value(numbersKey).toObject();
    for (auto series = numbers.begin(); series != numbers.end(); ++series)
        manifest.numbers.insert(series.key(), qBound(qint64(0), series.value().toInteger(), mostOfSeries));
    return manifest;
}

} // namespace perennial
