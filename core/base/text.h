// Text: folding for search and comparison, cleaning on the way in, shortening on the way out.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace perennial {

// How search and duplicate checks see a text: lower case, accents removed (ß→ss ł→l đ→d ø→o æ→ae œ→oe þ→th ı→i, Greek
// and Cyrillic accents too), white space collapsed and trimmed, invisible characters dropped.
QString fold(QStringView text);

// The same in UTF-8, appended to `out`; the hot path of imports. Bytes that are not UTF-8 become U+FFFD.
void foldUtf8(QByteArray& out, QByteArrayView text);

// The decimal digits of any script, as ASCII.
QString digits(QStringView text);
void digitsUtf8(QByteArray& out, QByteArrayView text); // ASCII digits only, appended

// The runs of letters, digits and marks of a folded text.
QStringList words(QStringView folded);

// No NUL, no lone surrogates, no noncharacters: what SQLite's UTF-16 interface would change silently.
bool isCleanText(QStringView text);
// The same for UTF-8, which must be strictly valid too.
bool isCleanUtf8(QByteArrayView text);
// Strictly valid UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
bool isUtf8(QByteArrayView text);

// What may be stored: NFC, no leading BOM, trimmed, CR and CRLF as LF, no control characters but LF and TAB, no
// noncharacters. Throws Error Invalid for NUL and lone surrogates.
QString cleanText(QString text);
// The same for UTF-8: answers `text` itself where nothing is to be cleaned, else a view of `scratch`. Throws Error
// Invalid for bytes that are not UTF-8, too.
QByteArrayView cleanUtf8(QByteArrayView text, QByteArray& scratch);

// A file name that every file system takes: no separators, control or direction characters, no reserved device names,
// at most 200 bytes of UTF-8; the extension is kept. Never empty.
QString sanitisedFileName(QString name);

// At most `length` characters, the last of them "…" where something was cut; never half a character. On one line.
QString shortened(QString text, int length);

} // namespace perennial
