// Charset: which one a file is written in, and turning it into UTF-8 piece by piece.
#pragma once
#include <QByteArray>
#include <QStringDecoder>
#include <memory>

namespace perennial {

// The charset of a file that begins with `sample`, as far as that can be told without asking: a BOM, the pattern of
// zero bytes of UTF-16, strict UTF-8, else `fallback`. Throws Error Invalid for bytes that are no text.
QByteArray charsetOf(QByteArrayView sample, const QByteArray& fallback = "windows-1252");

// Strict UTF-8 but for a last character that the end of the sample cuts.
bool isUtf8Sample(QByteArrayView sample);

// Decodes a stream to UTF-8. The BOM is taken off.
class CharsetDecoder {
public:
    // Throws Error Invalid for a charset that this system does not know.
    explicit CharsetDecoder(const QByteArray& charset);

    // True when the bytes are UTF-8 already and are passed on unchanged (but for the BOM).
    bool isUtf8() const { return m_kind == Kind::Utf8; }
    // Appends; false when the bytes are not of this charset.
    bool append(QByteArray& out, QByteArrayView bytes);
    // Whether what was given so far ends between two characters.
    bool isComplete() const { return m_pending.isEmpty(); }

private:
    enum class Kind { Utf8, Utf16Little, Utf16Big, Windows1252, Other };

    bool appendUtf16(QByteArray& out, QByteArrayView bytes);

    Kind m_kind = Kind::Utf8;
    std::unique_ptr<QStringDecoder> m_decoder;
    QByteArray m_pending; // the beginning of a character whose end is still to come
    bool m_begun = false;
};

} // namespace perennial
