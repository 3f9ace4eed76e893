// Table stream: a prepared statement walked row by row.
#include "core/workspace/table_stream.h"
#include "core/store/connection.h"
#include "core/store/key_lookup.h"
#include "core/store/sql_writer.h"
#include "core/workspace/reader.h"

namespace perennial {

struct TableStream::Parts {
    store::Statement row;
};

TableStream::TableStream(const Reader& reader, const Query& query, const QVector<QString>& columns)
{
    const EntityDef& def = reader.def(query.entity);
    const QByteArray list = store::storedColumns(def, columns);
    m_parts = std::make_unique<Parts>(
        Parts{store::bound(reader.connection(), store::writeQuery(reader.connection(), query, list))});
}

TableStream::~TableStream() = default;

bool TableStream::next()
{
    return m_parts->row.step();
}

bool TableStream::isNull(int column) const
{
    return m_parts->row.isNull(column);
}

qint64 TableStream::integer(int column) const
{
    return m_parts->row.integer(column);
}

QByteArrayView TableStream::utf8(int column) const
{
    return m_parts->row.utf8(column);
}

struct RecordLookup::Parts {
    store::Statement row;
};

RecordLookup::RecordLookup(const Reader& reader, const QString& entity, const QVector<QString>& columns)
    : m_parts(std::make_unique<Parts>(Parts{store::lookupById(reader.connection(), reader.def(entity), columns)}))
{}

RecordLookup::~RecordLookup() = default;

bool RecordLookup::seek(Id id)
{
    m_parts->row.reset();
    return m_parts->row.bind(1, id).step();
}

bool RecordLookup::isNull(int column) const
{
    return m_parts->row.isNull(column);
}

qint64 RecordLookup::integer(int column) const
{
    return m_parts->row.integer(column);
}

QByteArrayView RecordLookup::utf8(int column) const
{
    return m_parts->row.utf8(column);
}

} // namespace perennial
