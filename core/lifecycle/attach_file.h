// Attach a file: its bytes come into the company's file and hang on a record.
#pragma once
#include "core/catalog/entities/shared/attachment.h"
#include "core/workspace/desk.h"
#include <QByteArray>

namespace perennial {

// A file as it was read: the name is what people see and never a path.
struct ReadFile {
    QString name;
    QString mediaType; // of its content, "application/pdf"
    QByteArray bytes;
};

// Reads a file that is to be attached. Throws Error NotFound, Storage, and Invalid for what is no plain file or larger
// than AttachmentShelf::largest; nothing of a larger one is read.
ReadFile readAttachable(const QString& path);

// Attaches it to any record but an attachment. The same content under the same name is not attached twice to one
// record: the one there is answered. Throws Error NotFound, Invalid.
Id attachFile(Desk& desk, Id record, const ReadFile& file);

// What hangs on a record, by name.
QVector<Row<Attachment>> attachmentsOf(const Reader& reader, Id record);

// Writes the bytes of an attachment to `path` (mode 0600, whole or not at all), or under its own name into `path` where
// that is a folder; a name that is taken there gets a number. Answers the path written. Throws Error NotFound, Damaged,
// Storage.
QString saveAttachment(const Reader& reader, Id attachment, const QString& path);

} // namespace perennial
