// ContentLines: the lines of vCard and iCalendar, unfolded and taken apart.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>
#include <memory>
#include <vector>

class QIODevice;

namespace perennial {

// "item1.TEL;TYPE=work,voice:+49 30 123": one property.
struct ContentLine {
    QString group;                                   // "item1"
    QString name;                                    // in upper case
    QVector<std::pair<QString, QString>> parameters; // names in upper case; "TEL;WORK" gives TYPE=WORK
    QString value;                                   // decoded, but not unescaped
    qint64 line = 0;                                 // where it begins, from 1
    bool binary = false;                             // a picture or the like: its value is `packed`
    QByteArray packed;                               // in Base64, as it stands
    bool cut = false;                                // a picture or the like that is too long: its value was let go

    // Of the first parameter of that name; empty when absent.
    QString parameter(const char* key) const;
    // Whether one of its TYPEs is this word, in lower case.
    bool isType(const char* word) const;

    // The value with \n, \, \; and \\ resolved.
    QString text() const;
    // The parts of a structured value (N, ADR, ORG) between semicolons, each resolved and trimmed.
    QStringList parts() const;
    // The values between commas, likewise.
    QStringList list() const;
};

// Lines end in LF, CRLF or CR; a line that begins with a blank goes on the one before it (RFC 6350, RFC 5545), one
// whose QUOTED-PRINTABLE value ends in "=" goes on in the next (vCard 2.1). Values are UTF-8 where they can be, else of
// their CHARSET, else windows-1252; a file with the BOM of UTF-16 is of that. Lines without a colon are passed over. Of
// a picture or the like longer than 4 MB as it stands, only its name is kept; any other value of that length, and a
// file larger than `mostBytes`, throw Error Invalid with the line.
class ContentLines {
public:
    // The device must be open for reading, at its beginning, and outlive the reader.
    ContentLines(QIODevice& device, qint64 mostBytes);
    ~ContentLines();

    bool next(ContentLine& line);

    qint64 bytesRead() const { return m_bytesRead; }
    // From the beginning again.
    void restart();

private:
    bool physical(QByteArray& line);
    qsizetype endOfLine(QByteArray& head);
    bool fill();
    bool logical(QByteArray& line);

    QIODevice& m_device;
    qint64 m_mostBytes;
    QByteArray m_window;
    QByteArray m_charset; // empty: each value by itself
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    qint64 m_line = 0;    // of the physical line last read
    qint64 m_beganAt = 0; // of the logical line
    bool m_ended = false;
    bool m_cut = false;      // the physical line last read was too long: only its head was kept
    bool m_overlong = false; // the logical one
    bool m_held = false;     // a physical line was read too far
    bool m_nextCut = false;
    QByteArray m_next;
};

// "=C3=A4" → the bytes; soft line breaks must be gone. What is no escape stays as it is.
QByteArray fromQuotedPrintable(QByteArrayView text);
// Bytes of unknown or named charset as text; never fails: what does not fit becomes U+FFFD.
QString decoded(const QByteArray& bytes, const QByteArray& charset);

} // namespace perennial
