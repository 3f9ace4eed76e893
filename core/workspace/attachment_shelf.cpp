// Attachment shelf: the way to the store.
#include "core/workspace/attachment_shelf.h"
#include "core/base/words.h"
#include "core/store/attachment_store.h"
#include "core/store/connection.h"

namespace perennial {
namespace {

struct Door : Reader {
    static store::Connection& of(const Reader& reader) { return (reader.*&Door::connection)(); }
};

} // namespace

void AttachmentShelf::requireRoom(qint64 bytes)
{
    if (bytes > largest)
        throw invalid(Words::tr("The file is too large to be attached: %1 MB are the limit. Keep it where it is and "
                                "note down its place.")
                          .arg(largest / (1024 * 1024)));
}

QString AttachmentShelf::keep(Desk& desk, const QByteArray& bytes)
{
    requireRoom(bytes.size());
    return store::keepContent(Door::of(desk), bytes);
}

QByteArray AttachmentShelf::bytesOf(const Reader& reader, const QString& sha256)
{
    return store::contentOf(Door::of(reader), sha256);
}

} // namespace perennial
