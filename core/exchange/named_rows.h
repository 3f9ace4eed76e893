// NamedRows: what sources have in common whose files name their fields, so that nothing is to be guessed.
#pragma once
#include "core/exchange/csv_reader.h"
#include "core/exchange/row_source.h"
#include <QHash>

namespace perennial {

// One record as its file tells it: cells by column, in plain text.
struct NamedRow {
    qint64 line = 0; // where the record begins, from 1
    QHash<QString, QString> cells;
    QStringList remarks;
    QStringList assumed = {};    // columns whose cells only a new record takes
    QVector<RowFile> files = {}; // to be attached to the record
};

class NamedRows : public RowSource {
public:
    const QVector<QByteArray>& header() override { return m_header; }
    bool next(CsvRow& row) override;
    Mapping proposal() const override { return m_proposal; }

protected:
    explicit NamedRows(const QString& entity) { m_proposal.entity = entity; }

    // A column more, in this order; `name` heads it and is the key of its cells. It goes to `target`, or where its name
    // says.
    ColumnMapping& addColumn(const QString& name, const QString& target = {});
    // The next record of the file; false at the end.
    virtual bool read(NamedRow& row) = 0;

private:
    Mapping m_proposal;
    QVector<QByteArray> m_header;
    NamedRow m_row;
    QVector<QByteArray> m_cells;
};

} // namespace perennial
