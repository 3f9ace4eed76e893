// Attachment store: keeping, reading back and proving the bytes of attached files.
#include "core/store/attachment_store.h"
#include "core/base/error.h"
#include "core/store/connection.h"
#include <QCoreApplication>
#include <QCryptographicHash>

namespace perennial::store {

QString contentHash(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString keepContent(Connection& connection, const QByteArray& bytes)
{
    const QString hash = contentHash(bytes);
    // An empty array would be bound as NULL.
    const QByteArrayView view = bytes.isEmpty() ? QByteArrayView("", qsizetype(0)) : QByteArrayView(bytes);
    connection.statement("INSERT OR IGNORE INTO attachment_content(sha256, bytes) VALUES(?, ?)")
        .bind(1, hash)
        .bindBlob(2, view)
        .run();
    return hash;
}

QByteArray contentOf(Connection& connection, const QString& sha256)
{
    Statement row = connection.statement("SELECT bytes FROM attachment_content WHERE sha256=?");
    if (!row.bind(1, sha256).step())
        throw Error{Fault::NotFound, QCoreApplication::translate(
                                         "Store", "The bytes of this attachment are not in the file. Only its name is "
                                                  "known; attach the file again.")};
    const QByteArray bytes = row.blob(0);
    if (contentHash(bytes) != sha256)
        throw Error{Fault::Damaged, QCoreApplication::translate(
                                        "Store", "The bytes of this attachment are no longer those that were attached. "
                                                 "Restore a backup, or attach the file again.")};
    return bytes;
}

QStringList wrongContents(Connection& connection)
{
    QStringList lines;
    Statement contents = connection.statement("SELECT sha256, bytes FROM attachment_content");
    while (contents.step()) {
        if (contentHash(contents.blob(1)) != contents.text(0))
            lines.append(QCoreApplication::translate("Store", "attached bytes differ from what was kept (%1)")
                             .arg(contents.text(0).left(12)));
    }
    Statement missing = connection.statement(
        "SELECT a.id, a.name, c.sha256 IS NULL FROM attachment a LEFT JOIN attachment_content c ON c.sha256=a.sha256 "
        "WHERE a.sha256 IS NOT NULL AND (c.sha256 IS NULL OR length(c.bytes) IS NOT a.size)");
    while (missing.step()) {
        lines.append((missing.integer(2)
                          ? QCoreApplication::translate("Store", "attachment: the bytes of “%1” are missing")
                          : QCoreApplication::translate("Store", "attachment: “%1” has another size than it says"))
                         .arg(missing.text(1)));
    }
    return lines;
}

} // namespace perennial::store
