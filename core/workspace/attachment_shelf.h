// Attachment shelf: the bytes of attached files, kept by a desk and read back by any reader.
#pragma once
#include "core/workspace/desk.h"
#include <QByteArray>

namespace perennial {

class AttachmentShelf {
public:
    static constexpr qint64 largest = 32 * 1024 * 1024; // bytes of one file

    // Throws Error Invalid for more than `largest`: to be asked before so much is read.
    static void requireRoom(qint64 bytes);

    // By what keep() would answer for the bytes.
    static QString hashOf(const QByteArray& bytes);

    // Keeps the bytes in the desk's operation, once however often they are kept; answers their SHA-256 in lower-case
    // hexadecimal. They stay as long as the file: an attachment that was removed, or undone, may come back.
    // Throws Error Invalid for more than `largest`.
    static QString keep(Desk& desk, const QByteArray& bytes);

    // Throws Error NotFound, or Damaged where the bytes are not those any more.
    static QByteArray bytesOf(const Reader& reader, const QString& sha256);
};

} // namespace perennial
