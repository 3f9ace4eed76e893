// CsvSource: a window over a delimited file, in UTF-8, that is moved forward row by row.
#pragma once
#include "core/exchange/charset.h"

#include <QByteArray>
#include <memory>

class QIODevice;

namespace perennial {

// Holds the text from the present row on; the byte behind it is always NUL, so a scan needs no bound.
class CsvSource {
public:
    // `mostBytes` is how much the device may hold; more throws Error Invalid.
    CsvSource(QIODevice& device, const QByteArray& charset, qint64 mostBytes);

    char* text() { return m_buffer.data(); }
    qsizetype size() const { return m_size; }
    bool atEnd() const { return m_atEnd; }
    // Drops what is before `from` and reads on until the window is full. False when bytes were not of the charset.
    bool more(qsizetype from);

    qint64 bytesRead() const { return m_bytesRead; }
    qint64 bytesTotal() const;

private:
    bool readInto(qsizetype room);

    QIODevice& m_device;
    CharsetDecoder m_decoder;
    qint64 m_mostBytes;
    QByteArray m_buffer;
    QByteArray m_raw;
    QByteArray m_decoded;
    qsizetype m_size = 0;
    qint64 m_bytesRead = 0;
    bool m_atEnd = false;
    bool m_wellFormed = true;
    bool m_begun = false;
};

} // namespace perennial
