// NamedRows: a record's cells in the order of the columns.
#include "core/exchange/named_rows.h"
#include "core/exchange/split_guard.h"

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
    m_row.assumed.clear();
    m_row.files.clear();
    if (!read(m_row))
        return false;
    m_cells.clear();
    row.fields.clear();
    row.assumed.clear();
    for (int i = 0; i < m_proposal.columns.size(); ++i) {
        const QString& column = m_proposal.columns[i].header;
        m_cells.append(guardedThroughout(m_row.cells.value(column).toUtf8()));
        if (m_row.assumed.contains(column))
            row.assumed.append(i);
    }
    for (const QByteArray& cell : std::as_const(m_cells))
        row.fields.append(cell);
    row.line = m_row.line;
    row.loose = false;
    row.remarks = m_row.remarks;
    row.files = m_row.files;
    return true;
}

} // namespace perennial
