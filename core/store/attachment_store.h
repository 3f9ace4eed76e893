// Attachment store: the bytes of attached files, each content once, under its SHA-256.
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace perennial::store {

class Connection;

// Lower-case hexadecimal, as attachment.sha256 holds it.
QString contentHash(const QByteArray& bytes);

// Keeps the bytes in the running transaction; content that is there already is not written again. Nothing is ever
// taken away here: an attachment that was removed, or whose making was undone, may come back.
QString keepContent(Connection& connection, const QByteArray& bytes);

// Throws Error NotFound, or Damaged where the bytes are not those that were kept.
QByteArray contentOf(Connection& connection, const QString& sha256);

// One line for each content whose bytes are not those of its name, and each attachment whose bytes are missing or of
// another size.
QStringList wrongContents(Connection& connection);

} // namespace perennial::store
