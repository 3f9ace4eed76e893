// NamedRows: a record's cells in the order of the columns.
#include "core/exchange/named_rows.h"
#include "core/exchange/csv_writer.h"

namespace perennial {

ColumnMapping& NamedRows::addColumn(const QString& name, const QString& target)
{
    m_header.append(name.toUtf8());
    ColumnMapping column;
    column.header = name;
    column.target = target.isEmpty() ? name : target;
    m_proposal.columns.append(column);
    return m_proposal.columns.last();
}

bool NamedRows::next(CsvRow& row)
{
    m_row.cells.clear();
    m_row.remarks.clear();
    if (!read(m_row))
        return false;
    m_cells.clear();
    row.fields.clear();
    for (const ColumnMapping& column : std::as_const(m_proposal.columns))
        m_cells.append(guarded(m_row.cells.value(column.header).toUtf8()));
    for (const QByteArray& cell : std::as_const(m_cells))
        row.fields.append(cell);
    row.line = m_row.line;
    row.loose = false;
    row.remarks = m_row.remarks;
    return true;
}

} // namespace perennial
