// RowSource: rows of cells under headings, wherever they come from; what an import walks through.
#pragma once
#include "core/exchange/mapping.h"
#include <QByteArray>
#include <QVector>

namespace perennial {

struct CsvRow;

// Cells are UTF-8 and guarded as CsvWriter guards them: unguarded() gives the text itself. Everything throws Error
// Invalid, naming the place, for what cannot be read, and Storage.
class RowSource {
public:
    virtual ~RowSource() = default;

    // The names of the columns; empty when there are none or no rows.
    virtual const QVector<QByteArray>& header() = 0;
    // The next row, the header left out; false at the end. Its cells stay valid until the next call.
    virtual bool next(CsvRow& row) = 0;

    // Where the columns go by themselves, one each in their order; no entity where the source does not know.
    virtual Mapping proposal() const { return {}; }

    // How far the source is read, for progress; size is 0 when unknown.
    virtual qint64 bytesRead() const = 0;
    virtual qint64 size() const = 0;
    // How many rows were read leniently so far, and the line of the first (0 for none).
    virtual qint64 looseRows() const { return 0; }
    virtual qint64 firstLooseLine() const { return 0; }
};

} // namespace perennial
