// Row writer: cells to delimited text, to one JSON object a line, or to a sheet.
#pragma once
#include "core/catalog/field.h"
#include "core/exchange/csv_writer.h"
#include <QByteArray>
#include <QVector>
#include <memory>

class QIODevice;

namespace perennial {

enum class ExportFormat;

// Cells come in the order of the headings, one call each. Every call may throw Error Storage.
class RowWriter {
public:
    virtual ~RowWriter() = default;
    // Called first, by whoever knows: what the rows are called, and the kind of each column.
    virtual void describe(const QString& /*title*/, const QVector<Kind>& /*kinds*/) {}
    virtual void begin(const QVector<QByteArray>& headings) = 0;
    virtual void text(QByteArrayView utf8) = 0; // an empty one is no value
    virtual void number(QByteArrayView digits) = 0;
    virtual void decimal(qint64 scaled, int decimals) = 0;
    virtual void flag(bool set) = 0;
    virtual void empty() = 0;
    virtual void endRow() = 0;
    virtual void finish() = 0;
};

// The device must be open for writing and outlive the writer.
std::unique_ptr<RowWriter> rowWriter(QIODevice& device, ExportFormat format, bool byteOrderMark);

} // namespace perennial
