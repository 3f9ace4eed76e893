// CsvWriter: writes rows of UTF-8 that any spreadsheet reads and none evaluates.
#pragma once
#include <QByteArray>
#include <QString>
#include <QVector>

class QIODevice;

namespace perennial {

struct CsvStyle {
    char separator = ',';
    bool byteOrderMark = false; // some spreadsheets take UTF-8 for granted only with it
    bool guard = true;          // see guarded()
};

// A cell that a spreadsheet would evaluate (= + - @ TAB CR and full-width forms, also after blanks, BOM or NUL) with
// one apostrophe before it, anything else as it is. Phone numbers (+49 30 123) and plain numbers (-5.20) are no
// formulas.
QByteArray guarded(QByteArrayView cell);
// Takes the apostrophe off again: unguarded(guarded(x)) = x for every x.
QByteArrayView unguarded(QByteArrayView cell);
// Whether guarded() would add an apostrophe.
bool needsGuard(QByteArrayView cell);

// RFC 4180: CRLF, quotation marks where needed. Collects and writes in large pieces; finish() must be called.
class CsvWriter {
public:
    // The device must be open for writing and outlive the writer.
    explicit CsvWriter(QIODevice& device, const CsvStyle& style = {});

    void cell(QByteArrayView utf8);
    void cell(QStringView text);
    void cell(qint64 number);
    // An amount with a decimal point: (12345, 2) → 123.45. At most 18 decimals.
    void decimal(qint64 scaled, int decimals);
    void empty();
    void endRow();
    void row(const QVector<QByteArray>& cells);
    void row(const QStringList& cells);

    // Writes what is left. Throws Error Storage, as every other call may, when the device refuses.
    void finish();

private:
    char* room(qsizetype bytes);
    char* separated(char* to);
    void put(QByteArrayView plain);
    void flush();

    QIODevice& m_device;
    CsvStyle m_style;
    QByteArray m_buffer;
    qsizetype m_used = 0;
    int m_column = 0;
    bool m_rowHasText = false;
    bool m_quoted[256] = {}; // what makes a cell need quotation marks
};

} // namespace perennial
