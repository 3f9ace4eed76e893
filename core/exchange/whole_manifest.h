// Whole manifest: what an export of everything says about itself, beside its tables.
#pragma once
#include "core/exchange/table_store.h"
#include "core/workspace/reader.h"
#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVector>

namespace perennial {

// Format 1, without a manifest: exchange rates in millionths. Format 2: rates as numbers.
constexpr int wholeFormat = 2;

struct WholeManifest {
    int format = wholeFormat;
    QString program = {};               // "0.1.0"; for people
    QString written = {};               // a moment in UTC; for people
    QVector<quint32> replicas = {};     // whose ids the file called its own
    QMap<QString, qint64> numbers = {}; // how far each series has come: "INV-2026" → 554
};

WholeManifest manifestOf(const Reader& reader);
// As it stands in manifest.json.
QByteArray manifestText(const WholeManifest& manifest);
QString manifestName();

// Of the tables at `place`, format 1 where they have none. Throws Error Foreign for a newer format, Invalid for what
// cannot be read.
WholeManifest readManifest(const TableStore& tables, const QString& place);

} // namespace perennial
