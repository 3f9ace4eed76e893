// Sample model: the first rows of a file as they are read, and remarks about rows, for tables.
#pragma once
#include "core/exchange/import_plan.h"
#include <QAbstractTableModel>

namespace perennial {

struct ImportSource;

class SampleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSource(const ImportSource& source);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<QString> m_headers;
    QVector<QVector<QString>> m_rows;
};

// Line, the record's name or what is to be said about the row, and the row as it stands in the file.
class RemarkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    // `heading` of the second column; it is left out where no row has anything there.
    void setRemarks(const QVector<RowRemark>& remarks, const QString& heading);
    qint64 line(int row) const { return m_remarks.value(row).line; }
    RowRemark remark(int row) const { return m_remarks.value(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<RowRemark> m_remarks;
    QString m_heading;
    bool m_hasTexts = false;
};

} // namespace perennial
