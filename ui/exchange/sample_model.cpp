// Sample model: cells as literal text, cut where a cell is a book.
#include "ui/exchange/sample_model.h"
#include "core/exchange/import_run.h"
#include "ui/support/display.h"
#include "ui/support/plain_text.h"
#include <algorithm>

namespace perennial {
namespace {

constexpr qsizetype sampleCharacters = 200; // of a cell; more would make painting slow and be read by nobody
constexpr qsizetype tipCharacters = 1000;

QVariant cellData(const QString& text, int role)
{
    switch (role) {
    case Qt::DisplayRole: return text.left(sampleCharacters).simplified();
    case Qt::ToolTipRole: return plainTip(text.left(tipCharacters));
    default: return {};
    }
}

} // namespace

void SampleModel::setSource(const ImportSource& source)
{
    beginResetModel();
    m_headers = source.headers;
    m_rows = source.rows;
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant SampleModel::data(const QModelIndex& index, int role) const
{
    return index.isValid() ? cellData(m_rows[index.row()].value(index.column()), role) : QVariant();
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? cellData(m_headers.value(section), role) : QVariant();
}

void RemarkModel::setRemarks(const QVector<RowRemark>& remarks, const QString& heading)
{
    beginResetModel();
    m_remarks = remarks;
    m_heading = heading;
    m_hasTexts = std::any_of(remarks.begin(), remarks.end(), [](const RowRemark& row) { return !row.text.isEmpty(); });
    endResetModel();
}

int RemarkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_remarks.size());
}

int RemarkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_hasTexts ? 3 : 2;
}

QVariant RemarkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RowRemark& remark = m_remarks[index.row()];
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(formatCount(remark.line)) : QVariant();
    return cellData(m_hasTexts && index.column() == 1 ? remark.text : remark.row, role);
}

QVariant RemarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Line");
    return m_hasTexts && section == 1 ? m_heading : tr("Row");
}

} // namespace perennial
