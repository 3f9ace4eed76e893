// Link text: one look a record, remembered for a while.
#include "core/exchange/link_text.h"
#include "core/record/format.h"

namespace perennial {
namespace {

constexpr qsizetype remembered = 60'000;

QVector<QString> columnsOf(const EntityDef& def)
{
    QVector<QString> columns{QStringLiteral("external_ref")};
    if (!def.numberField().isEmpty())
        columns.append(def.numberField());
    if (def.isSearchable())
        columns.append(QStringLiteral("sort_key"));
    for (int title : def.titleFields())
        columns.append(def.field(title).key);
    return columns;
}

} // namespace

LinkText::LinkText(const Reader& reader, const QString& entity)
    : m_reader(reader), m_def(reader.catalog()->pointer(entity)), m_lookup(reader, entity, columnsOf(*m_def))
{
    int column = 1;
    if (!m_def->numberField().isEmpty())
        m_numberColumn = column++;
    if (m_def->isSearchable())
        m_sortColumn = column++;
    for (qsizetype i = 0; i < m_def->titleFields().size(); ++i)
        m_titleColumns.append(column++);
}

const QByteArray& LinkText::of(Id id)
{
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() >= remembered)
        m_known.clear();
    return *m_known.insert(id, look(id));
}

QByteArray LinkText::look(Id id)
{
    if (!m_lookup.seek(id))
        return {};
    if (!m_lookup.isNull(0))
        return m_lookup.utf8(0).toByteArray();
    if (m_numberColumn >= 0 && !m_lookup.isNull(m_numberColumn))
        return m_lookup.utf8(m_numberColumn).toByteArray();
    QByteArray title;
    for (int column : std::as_const(m_titleColumns)) {
        if (m_lookup.isNull(column))
            continue;
        title += title.isEmpty() ? "" : " ";
        title += m_lookup.utf8(column).toByteArray();
    }
    const QByteArray sortKey = m_sortColumn >= 0 ? m_lookup.utf8(m_sortColumn).toByteArray() : QByteArray();
    if (!title.isEmpty() && !m_def->isPart() && isOnlyName(sortKey))
        return title;
    return referenceOf(*m_def, id).toUtf8();
}

bool LinkText::isOnlyName(const QByteArray& sortKey) const
{
    return m_reader.having(m_def->key(), QStringLiteral("sort_key"), Value(QString::fromUtf8(sortKey)), 2).size() == 1;
}

} // namespace perennial
