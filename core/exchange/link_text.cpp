// Link text: one look a record, remembered for a while; in a long export all external references at once.
#include "core/exchange/link_text.h"
#include <algorithm>

namespace perennial {
namespace {

constexpr qsizetype remembered = 60'000;
constexpr int looksBeforeReading = 500;                // a short export is done by then
constexpr std::size_t mostAhead = 10 * 1024 * 1024;    // bytes of references and of what finds them

bool isNumberedByPeople(const EntityDef& def)
{
    const FieldDef* number = def.find(def.numberField());
    return number && !number->is(ReadOnly);
}

// What an amount or a day says is no name to be found by.
bool isNamedByText(const EntityDef& def)
{
    const QVector<int>& titles = def.titleFields();
    return def.isSearchable() && !def.isPart() &&
           std::all_of(titles.begin(), titles.end(), [&def](int title) { return def.field(title).kind == Kind::Text; });
}

QVector<QString> columnsOf(const EntityDef& def)
{
    QVector<QString> columns{QStringLiteral("external_ref")};
    if (isNumberedByPeople(def))
        columns.append(def.numberField());
    if (isNamedByText(def))
        columns.append(QStringLiteral("sort_key"));
    for (int title : def.titleFields())
        columns.append(def.field(title).key);
    return columns;
}

} // namespace

LinkText::LinkText(const Reader& reader, const QString& entity)
    : m_reader(reader), m_def(reader.catalog()->pointer(entity)), m_lookup(reader, entity, columnsOf(*m_def)),
      m_marks(reader)
{
    int column = 1;
    if (isNumberedByPeople(*m_def))
        m_numberColumn = column++;
    if (isNamedByText(*m_def))
        m_sortColumn = column++;
    for (qsizetype i = 0; i < m_def->titleFields().size(); ++i)
        m_titleColumns.append(column++);
}

QByteArrayView LinkText::of(Id id)
{
    if (isAhead(id))
        return ahead(id);
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() >= remembered)
        m_known.clear();
    if (++m_looks == looksBeforeReading)
        readAhead();
    return *m_known.insert(id, look(id));
}

bool LinkText::isAhead(Id id) const
{
    const quint64 place = quint64(id) - quint64(m_firstAhead); // ids before the first one come out far behind the last
    return place < m_isAhead.size() && m_isAhead[place];
}

QByteArrayView LinkText::ahead(Id id) const
{
    const Ahead& text = m_ahead[std::size_t(id - m_firstAhead)];
    return QByteArrayView(m_aheadTexts.data() + text.begin, text.size);
}

// One walk along the index of references instead of a look for every record; records without one are looked at still.
void LinkText::readAhead()
{
    struct Read {
        Id id;
        Ahead text;
    };
    std::vector<Read> read;
    Query query;
    query.entity = m_def->key();
    query.filter.conditions = {{QStringLiteral("external_ref"), Op::NotEmpty, {}, {}}};
    query.sort = {{QStringLiteral("external_ref"), false}};
    TableStream rows(m_reader, query, {QStringLiteral("id"), QStringLiteral("external_ref")});
    while (rows.next()) {
        const QByteArrayView text = rows.utf8(1);
        if (RecordMarks::isMark(text))
            continue; // the name comes before it
        read.push_back({rows.integer(0), {quint32(m_aheadTexts.size()), quint32(text.size())}});
        m_aheadTexts.append(text.data(), std::size_t(text.size()));
        if (m_aheadTexts.size() + read.size() * sizeof(Read) > mostAhead)
            break; // the others are looked at one by one
    }
    if (read.empty())
        return;
    const auto [first, last] =
        std::minmax_element(read.begin(), read.end(), [](const Read& a, const Read& b) { return a.id < b.id; });
    // Ids are given out in a row; those of files that were joined lie far apart and are looked at one by one.
    if (last->id - first->id > qint64(mostAhead / sizeof(Ahead)))
        return;
    m_firstAhead = first->id;
    m_ahead.resize(std::size_t(last->id - first->id) + 1);
    m_isAhead.resize(m_ahead.size());
    for (const Read& one : read) {
        m_ahead[std::size_t(one.id - m_firstAhead)] = one.text;
        m_isAhead[std::size_t(one.id - m_firstAhead)] = true;
    }
}

QByteArray LinkText::look(Id id)
{
    if (!m_lookup.seek(id))
        return {};
    const QByteArray own = m_lookup.utf8(0).toByteArray();
    if (!own.isEmpty() && !RecordMarks::isMark(own))
        return own;
    if (m_numberColumn >= 0 && !m_lookup.isNull(m_numberColumn))
        return m_lookup.utf8(m_numberColumn).toByteArray();
    QByteArray title;
    for (int column : std::as_const(m_titleColumns)) {
        if (m_lookup.isNull(column))
            continue;
        title += title.isEmpty() ? "" : " ";
        title += m_lookup.utf8(column).toByteArray();
    }
    if (!title.isEmpty() && m_sortColumn >= 0 && isOnlyName(m_lookup.utf8(m_sortColumn).toByteArray()))
        return title;
    char mark[RecordMarks::longest];
    return own.isEmpty() ? m_marks.markOf(id, mark).toByteArray() : own;
}

bool LinkText::isOnlyName(const QByteArray& sortKey) const
{
    return m_reader.having(m_def->key(), QStringLiteral("sort_key"), Value(QString::fromUtf8(sortKey)), 2).size() == 1;
}

} // namespace perennial
