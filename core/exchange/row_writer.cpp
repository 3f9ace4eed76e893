// Row writer: the forms of a row.
#include "core/exchange/row_writer.h"
#include "core/base/file_write.h"
#include "core/base/numbers.h"
#include "core/exchange/export_run.h"
#include "core/exchange/sheet_rows.h"
#include <QIODevice>

namespace perennial {
namespace {

class DelimitedRows final : public RowWriter {
public:
    DelimitedRows(QIODevice& device, const CsvStyle& style) : m_csv(device, style) {}

    void begin(const QVector<QByteArray>& headings) override { m_csv.row(headings); }
    void text(QByteArrayView utf8) override { m_csv.cell(utf8); }
    void number(QByteArrayView digits) override { m_csv.cell(digits); }
    void decimal(qint64 scaled, int decimals) override { m_csv.decimal(scaled, decimals); }
    void flag(bool set) override { m_csv.cell(QByteArrayView(set ? "1" : "0", 1)); }
    void empty() override { m_csv.empty(); }
    void endRow() override { m_csv.endRow(); }
    void finish() override { m_csv.finish(); }

private:
    CsvWriter m_csv;
};

QByteArray jsonText(QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray text(1, '"');
    for (const char c : utf8) {
        switch (c) {
        case '"': text += "\\\""; break;
        case '\\': text += "\\\\"; break;
        case '\n': text += "\\n"; break;
        case '\r': text += "\\r"; break;
        case '\t': text += "\\t"; break;
        default:
            if (uchar(c) < 0x20) {
                text += "\\u00";
                text += hex[uchar(c) >> 4];
                text += hex[uchar(c) & 15];
            } else {
                text += c;
            }
        }
    }
    return text + '"';
}

// Empty fields are left out of their object.
class JsonRows final : public RowWriter {
public:
    explicit JsonRows(QIODevice& device) : m_device(device) {}

    void begin(const QVector<QByteArray>& headings) override
    {
        for (const QByteArray& heading : headings)
            m_names.append(jsonText(heading) + ':');
        m_line = "{";
    }
    void text(QByteArrayView utf8) override { utf8.isEmpty() ? empty() : put(jsonText(utf8)); }
    void number(QByteArrayView digits) override { put(digits); }
    void decimal(qint64 scaled, int decimals) override { put(decimalText(scaled, decimals).toLatin1()); }
    void flag(bool set) override { put(QByteArrayView(set ? "true" : "false")); }
    void empty() override { ++m_column; }
    void endRow() override
    {
        m_line += "}\n";
        m_column = 0;
        if (m_line.size() > 256 * 1024)
            flush();
        m_line += '{';
        m_first = true;
    }
    void finish() override
    {
        m_line.chop(1); // the brace of a row that did not come
        flush();
    }

private:
    void put(QByteArrayView value)
    {
        if (!m_first)
            m_line += ',';
        m_first = false;
        m_line += m_names[m_column++];
        m_line += value;
    }
    void flush()
    {
        if (m_device.write(m_line) != m_line.size())
            throw writeFailure(m_device);
        m_line.resize(0);
    }

    QIODevice& m_device;
    QVector<QByteArray> m_names;
    QByteArray m_line;
    int m_column = 0;
    bool m_first = true;
};

} // namespace

std::unique_ptr<RowWriter> rowWriter(QIODevice& device, ExportFormat format, bool byteOrderMark)
{
    if (format == ExportFormat::JsonLines)
        return std::make_unique<JsonRows>(device);
    if (format == ExportFormat::Workbook)
        return sheetRows(device);
    CsvStyle style;
    style.separator = format == ExportFormat::Tsv ? '\t' : ',';
    style.byteOrderMark = byteOrderMark;
    return std::make_unique<DelimitedRows>(device, style);
}

} // namespace perennial
