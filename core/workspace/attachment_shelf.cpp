// Attachment shelf: the way to the store.
#include "core/workspace/attachment_shelf.h"
#include "core/base/words.h"
#include "core/store/attachment_store.h"
#include "core/store/connection.h"

namespace perennial {

void AttachmentShelf::requireRoom(qint64 bytes)
{
    if (bytes > largest)
        throw invalid(Words::tr("The file is too large to be attached: %1 MB are the limit. Keep it where it is and "
                                "note down its place.")
                          .arg(largest / (1024 * 1024)));
}

QString AttachmentShelf::hashOf(const QByteArray& bytes)
{
    return store::contentHash(bytes);
}

QString AttachmentShelf::keep(Desk& desk, const QByteArray& bytes)
{
    requireRoom(bytes.size());
    const Reader& reader = desk;
    return store::keepContent(reader.m_connection, bytes);
}

QByteArray AttachmentShelf::bytesOf(const Reader& reader, const QString& sha256)
{
    return store::contentOf(reader.m_connection, sha256);
}

} // namespace perennial
