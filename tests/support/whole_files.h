// Two files side by side: whether they hold the same records.
#pragma once
#include "core/catalog/own_key.h"
#include "core/exchange/whole_export.h"
#include "core/insight/computed_fields.h"
#include "core/record/format.h"
#include "core/workspace/workspace.h"
#include <QDir>
#include <QFile>
#include <catch2/catch_all.hpp>

namespace perennial::test {

inline std::unique_ptr<Workspace> looked(const QString& path)
{
    OpenOptions options;
    options.use = OpenOptions::Use::Look;
    options.computed = computedFields();
    auto opened = Workspace::open(path, options);
    REQUIRE(opened);
    return std::move(*opened);
}

// Every record with its links told by place: the ids of two files are not the same, their order is.
inline QStringList linesOf(const Reader& reader, const QString& entity)
{
    static const QStringList left{QStringLiteral("document_id"), QStringLiteral("record_id")};
    Query all;
    all.entity = entity;
    all.sort = {{QStringLiteral("id"), false}};
    QStringList lines;
    for (const Record& record : reader.list(all)) {
        QStringList cells;
        for (const FieldDef& field : record.def().fields()) {
            const Value& value = record.value(field.key);
            if (left.contains(field.key) || value.isNull() || isRetired(field))
                continue;
            const bool link = field.kind == Kind::Link;
            if (link && !reader.find(field.target, value.integer()))
                continue; // to a removed record, which does not move along
            cells.append(field.key + QLatin1Char('=') +
                         (link ? reader.titleOf(field.target, value.integer()) : textOfValue(field, value)));
        }
        lines.append(cells.join(QLatin1Char('|')));
    }
    return lines;
}

// Whether every kind of record is there alike.
inline void checkAlike(Workspace& one, Workspace& two)
{
    for (const EntityPtr& def : one.catalog()->entities()) {
        UNSCOPED_INFO(def->key().toStdString());
        CHECK(linesOf(one.reader(), def->key()).join(u'\n').toStdString() ==
              linesOf(two.reader(), def->key()).join(u'\n').toStdString());
    }
}

// Whether an export of everything has the same tables as one that lies in the folder `tables`, byte for byte.
inline void checkSameTables(const Reader& reader, const QString& tables)
{
    const QString again = tables + QStringLiteral(" again");
    REQUIRE(exportAll(reader, again));
    const QStringList names = QDir(tables).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    CHECK(names == QDir(again).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name));
    for (const QString& name : names) {
        QFile one(tables + QLatin1Char('/') + name);
        QFile other(again + QLatin1Char('/') + name);
        REQUIRE(one.open(QIODevice::ReadOnly));
        REQUIRE(other.open(QIODevice::ReadOnly));
        INFO(name.toStdString());
        const QStringList lines = QString::fromUtf8(one.readAll()).split(QLatin1Char('\n'));
        const QStringList theirs = QString::fromUtf8(other.readAll()).split(QLatin1Char('\n'));
        CHECK(lines.size() == theirs.size());
        for (qsizetype i = 0; i < qMin(lines.size(), theirs.size()); ++i) {
            if (lines[i] != theirs[i]) {
                CHECK(lines[i].toStdString() == theirs[i].toStdString()); // the first that differs says enough
                break;
            }
        }
    }
    REQUIRE(QDir(again).removeRecursively());
}

} // namespace perennial::test
