// Two files side by side: whether they hold the same records.
#pragma once
#include "core/catalog/own_key.h"
#include "core/insight/computed_fields.h"
#include "core/record/format.h"
#include "core/workspace/workspace.h"
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
    static const QStringList left{QStringLiteral("created_by_id"), QStringLiteral("changed_by_id"),
                                  QStringLiteral("changed_at"), QStringLiteral("document_id"),
                                  QStringLiteral("record_id")};
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

} // namespace perennial::test
