// Table rows.
#include "core/exchange/table_rows.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/catalog/entities/shared/office.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/split_guard.h"
#include <algorithm>

namespace perennial {

void eachTableRow(const TableStore& tables, const QString& entity,
                  const std::function<void(const QVector<QString>& headings, const QVector<QString>& cells)>& visit)
{
    if (!tables.has(tableName(entity)))
        return;
    const std::unique_ptr<QIODevice> table = tables.open(tableName(entity));
    CsvReader reader(*table, CsvDialect());
    QVector<QString> headings;
    for (const QByteArray& heading : reader.header())
        headings.append(QString::fromUtf8(heading));
    CsvRow row;
    while (reader.next(row)) {
        QVector<QString> cells;
        QByteArray scratch;
        for (const QByteArrayView& cell : std::as_const(row.fields))
            cells.append(QString::fromUtf8(unguardedThroughout(cell, scratch)));
        visit(headings, cells);
    }
}

bool holdsId(const FieldDef& field)
{
    return field.kind == Kind::Link || field.key == QLatin1String("record_id") ||
           field.key == QLatin1String("document_id");
}

TableIds::TableIds(const TableStore& tables, const Catalog& catalog) : m_replicas{drawReplica()}
{
    for (const EntityPtr& def : catalog.entities()) {
        eachTableRow(tables, def->key(), [&](const QVector<QString>& headings, const QVector<QString>& cells) {
            if (const Id id = cells.value(headings.indexOf(QStringLiteral("id"))).toLongLong())
                take(*def, id);
        });
    }
    std::sort(m_there.begin(), m_there.end());
    const auto twice = std::adjacent_find(m_there.cbegin(), m_there.cend());
    if (twice != m_there.cend())
        throw invalid(Words::tr("Two rows of the export have the id %1; nothing was kept.").arg(*twice));
    if (m_office)
        m_replicas.append(replicaOf(of(m_office)));
}

void TableIds::take(const EntityDef& def, Id inTables)
{
    m_there.append(inTables);
    if (!m_office && def.key() == QLatin1String(Office::entity))
        m_office = inTables;
    if (entityCodeOf(inTables) != def.code() || counterOf(inTables) == 0)
        makeUp(def, inTables);
}

void TableIds::makeUp(const EntityDef& def, Id inTables)
{
    rename(inTables, makeId(def.code(), m_replicas.first(), ++m_madeUp[def.code()]));
}

void TableIds::avoid(const Reader& reader)
{
    for (const EntityPtr& def : reader.catalog()->entities()) {
        const auto first = std::lower_bound(m_there.cbegin(), m_there.cend(), firstIdOf(def->code()));
        const auto last = std::upper_bound(first, m_there.cend(), lastIdOf(def->code()));
        for (auto id = first; id != last; ++id) {
            if (!m_renamed.contains(*id) && reader.find(def->key(), *id, true))
                makeUp(*def, *id);
        }
    }
}

Id TableIds::of(Id inTables) const
{
    const auto renamed = m_renamed.constFind(inTables);
    if (renamed != m_renamed.cend())
        return *renamed;
    return std::binary_search(m_there.cbegin(), m_there.cend(), inTables) ? inTables : 0;
}

} // namespace perennial
