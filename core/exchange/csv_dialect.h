// CsvDialect: how a delimited text file is written, and how to find out.
#pragma once
#include <QByteArray>
#include <QString>

class QIODevice;

namespace perennial {

struct CsvDialect {
    char separator = ',';
    char quote = '"';
    bool header = true;           // the first row names the columns
    QByteArray charset = "UTF-8"; // UTF-8, UTF-16LE, UTF-16BE, windows-1252 or another name QStringDecoder knows
    int skippedLines = 0;         // lines before the header that are no data ("sep=;", title lines)

    bool operator==(const CsvDialect&) const = default;
};

// Judges a sample from the beginning of a file. Charset: BOM, pattern of UTF-16, strict UTF-8, else `fallbackCharset`;
// separator: the one of , ; TAB | that gives the most even columns. Throws Error Invalid for what is no text.
CsvDialect sniffDialect(QByteArrayView sample, const QByteArray& fallbackCharset = "windows-1252");

// The same for a file, where UTF-8 is proven over all of it. Throws Error Storage or NotFound too.
CsvDialect sniffFile(const QString& path, const QByteArray& fallbackCharset = "windows-1252");

} // namespace perennial
