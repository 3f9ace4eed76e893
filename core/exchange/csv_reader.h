// CsvReader: reads delimited text row by row in constant memory and gives UTF-8.
#pragma once
#include "core/exchange/csv_dialect.h"
#include "core/exchange/row_source.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>
#include <memory>
#include <vector>

class QIODevice;

namespace perennial {

class CsvSource;

// What a file may hold at most; every refusal names the line.
struct CsvLimits {
    qint64 field = 1'000'000;
    qint64 row = 8'000'000;
    qint64 file = 2'000'000'000;
    int columns = 1'000;
};

// A file that a row brings with it: the picture of a contact.
struct RowFile {
    QString name;
    QString mediaType;
    QByteArray bytes;
};

// One row: views that stay valid until the next call of next(). Delimited text fills the first three only.
struct CsvRow {
    QVector<QByteArrayView> fields;
    qint64 line = 0;             // where the row begins, from 1
    bool loose = false;          // quotation marks were not as they should be; the text was kept as it stands
    QStringList remarks = {};    // what the source could not give as it stands
    QVector<int> assumed = {};   // columns that the source has from looking around: only a new record takes them
    QVector<RowFile> files = {}; // to be attached to the record

    qsizetype size() const { return fields.size(); }
    QByteArrayView operator[](qsizetype column) const { return fields.at(column); }
};

// RFC 4180 with leniencies: rows end in LF, CRLF or CR; empty lines are skipped; a quotation mark inside an unquoted
// field is text; text after a closing quotation mark is kept (the row is `loose`). NUL, bytes that are not of the
// charset, an unclosed quotation mark and anything beyond the limits throw Error Invalid with the line.
class CsvReader final : public RowSource {
public:
    // The device must be open for reading and outlive the reader.
    CsvReader(QIODevice& device, const CsvDialect& dialect, const CsvLimits& limits = {});
    // Opens the file; throws Error NotFound or Storage when that fails.
    CsvReader(const QString& path, const CsvDialect& dialect, const CsvLimits& limits = {});
    ~CsvReader() override;
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    // The names of the columns; empty when the dialect has no header or the file is empty.
    const QVector<QByteArray>& header() override;

    // The next row of data, the header left out; false at the end.
    bool next(CsvRow& row) override;
    bool next(QVector<QByteArray>& row);

    // The line of the row last read.
    qint64 line() const { return m_rowLine; }
    // How far the file is read, for progress; size is 0 when unknown.
    qint64 bytesRead() const override;
    qint64 size() const override;
    // How many rows were read leniently so far, and the line of the first (0 for none).
    qint64 looseRows() const override { return m_looseRows; }
    qint64 firstLooseLine() const override { return m_firstLoose; }

private:
    // Where a field stands in the window.
    struct Span {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool quoted = false;
        bool rewrite = false; // holds doubled or loose quotation marks
    };
    enum class Stop { Row, NeedMore, End };

    CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect& dialect, const CsvLimits& limits);

    void readHeader();
    void skipLines();
    bool readRow(CsvRow& row);
    void readMore();
    Stop scanRow();
    Stop scanQuoted(Span& span, qsizetype& at);
    Stop endRow(qsizetype at);
    Stop needMore(qsizetype fieldBegin) const;
    void deliver(CsvRow& row);
    [[noreturn]] void refuseColumns() const;
    [[noreturn]] void refuseField() const;
    void keepRowWithinLimits(qsizetype end) const;
    [[noreturn]] void refuse(qint64 line, const QString& what) const;

    std::unique_ptr<QIODevice> m_ownDevice;
    std::unique_ptr<CsvSource> m_source;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    QVector<QByteArray> m_header;
    CsvRow m_row;
    std::vector<Span> m_spans; // room for the most columns; m_columns of them are in use
    qsizetype m_columns = 0;
    bool m_alreadyUtf8 = true;
    bool m_headerRead = false;
    bool m_loose = false;
    qsizetype m_at = 0;      // where the next row begins in the window
    qsizetype m_rowEnd = 0;  // where its text ends
    qsizetype m_rowNext = 0; // where the row after it begins
    qint64 m_line = 1;       // the line at which the next row begins
    qint64 m_scanLine = 1;   // the line the scan has reached
    qint64 m_rowLine = 0;
    qint64 m_looseRows = 0;
    qint64 m_firstLoose = 0;
    bool m_special[256] = {};       // what ends an unquoted field
    bool m_quotedSpecial[256] = {}; // what is looked at inside a quoted one
};

} // namespace perennial
