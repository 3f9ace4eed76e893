// Attach a file, list what is attached, and save it again.
#include "core/lifecycle/attach_file.h"

#include "core/base/file_write.h"
#include "core/base/held_files.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/workspace/attachment_shelf.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace perennial {
namespace {

// "offer.pdf", "offer (2).pdf", …: the first that is free in the folder.
QString freePathIn(const QString& folder, const QString& name)
{
    const QFileInfo wanted(name);
    const QString ending = wanted.suffix().isEmpty() ? QString() : QLatin1Char('.') + wanted.suffix();
    QString path = QDir(folder).filePath(name);
    for (int twin = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++twin)
        path = QDir(folder).filePath(
            QStringLiteral("%1 (%2)%3").arg(wanted.completeBaseName(), QString::number(twin), ending));
    return path;
}

} // namespace

ReadFile readAttachable(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    const QString answer = QStringLiteral("path");
    if (!info.exists()) {
        const QString none = Words::tr("There is no file “%1”. Check its name and folder.").arg(name);
        throw Error{Fault::NotFound, none, {{answer, none}}};
    }
    if (!info.isFile())
        throw invalid(Words::tr("“%1” is a folder or a device, not a file. Choose a file.").arg(name), answer);
    AttachmentShelf::requireRoom(info.size());
    requireNotHeld(path);
    QFile file(path);
    ReadFile read{name, {}, {}};
    if (file.open(QIODevice::ReadOnly))
        read.bytes = file.read(AttachmentShelf::largest + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error{
            Fault::Storage,
            Words::tr("“%1” cannot be read: %2. Nothing was attached.").arg(name, shortened(file.errorString(), 100))};
    AttachmentShelf::requireRoom(read.bytes.size()); // it may have grown meanwhile
    read.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, read.bytes).name();
    return read;
}

Id attachFile(Desk& desk, Id record, const ReadFile& file)
{
    const EntityPtr entity = desk.catalog()->ofId(record);
    if (!entity || entity->key() == QLatin1String(Attachment::entity))
        throw invalid(Words::tr("A file is attached to a record, not to another file. Attach it to the record that the "
                                "other one belongs to."));
    (void)desk.load(entity->key(), record);
    const QString name = file.name.simplified();
    const QString hash = AttachmentShelf::keep(desk, file.bytes);
    const auto twin = desk.first<Attachment>(
        {whereIs(Attachment::record, record), whereIs(Attachment::sha256, hash), whereIs(Attachment::name, name)});
    if (twin)
        return twin->id();
    return desk.save(desk.blank<Attachment>()
                         .set(Attachment::name, name)
                         .set(Attachment::mediaType, file.mediaType)
                         .set(Attachment::size, file.bytes.size())
                         .set(Attachment::sha256, hash)
                         .set(Attachment::record, record));
}

QVector<Row<Attachment>> attachmentsOf(const Reader& reader, Id record)
{
    return reader.list<Attachment>({whereIs(Attachment::record, record)}, {{QStringLiteral("title"), false}});
}

QString saveAttachment(const Reader& reader, Id attachment, const QString& path)
{
    const auto row = reader.load<Attachment>(attachment);
    const QByteArray bytes = AttachmentShelf::bytesOf(reader, row[Attachment::sha256]);
    const bool intoFolder = QFileInfo(path).isDir();
    const QString target = intoFolder ? freePathIn(path, sanitisedFileName(row[Attachment::name])) : path;
    writeWhole(target, [&bytes](QIODevice& device) {
        if (device.write(bytes) != bytes.size())
            throw writeFailure(device);
    });
    return target;
}

} // namespace perennial
