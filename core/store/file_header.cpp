// File header: reading it, and refusing what is not ours or too new.
#include "core/store/file_header.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/store/file_place.h"
#include "core/store/library.h"
#include "core/store/machine_record.h"
#include "core/store/schema.h"
#include "core/store/sqlite_fault.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>
#include <cstring>
#include <memory>
#include <sqlite3.h>

namespace perennial::store {
namespace {

// Offsets of the file format (sqlite.org/fileformat2.html, 1.3).
constexpr int headerLength = 100;
constexpr int writeVersionAt = 18;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

} // namespace

FileHeader readHeader(const QString& path)
{
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/") + "?mode=ro&immutable=1";
    settleLibrary(); // the header of a file is read before its first connection
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(opened, sqlite3_close_v2);
    if (code != SQLITE_OK)
        throw faultOfCode(code, path, opened ? sqlite3_system_errno(opened) : 0);
    sqlite3_file* file = nullptr;
    sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods)
        throw faultOfCode(SQLITE_CANTOPEN, path);
    char bytes[headerLength] = {};
    const int read = file->pMethods->xRead(file, bytes, headerLength, 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        throw faultOfCode(read, path, sqlite3_system_errno(opened));
    FileHeader header;
    header.isSqlite = std::memcmp(bytes, "SQLite format 3", 16) == 0;
    header.wal = bytes[writeVersionAt] == 2;
    header.userVersion = qFromBigEndian<qint32>(bytes + userVersionAt);
    header.applicationId = qFromBigEndian<quint32>(bytes + applicationIdAt);
    return header;
}

QByteArray freshHeader()
{
    QByteArray bytes(headerLength, '\0');
    const auto put = [&bytes](int at, quint32 number) { qToBigEndian(number, bytes.data() + at); };
    bytes.replace(0, 15, "SQLite format 3");
    bytes.replace(16, 8, QByteArray("\x10\x00\x01\x01\x00\x40\x20\x20", 8));
    put(24, 1); // unlike the number at 92: the count of pages at 28 is then not believed
    put(40, 1);
    put(44, 4);
    put(56, 1);
    put(userVersionAt, quint32(formatVersion));
    put(applicationIdAt, applicationId);
    put(96, SQLITE_VERSION_NUMBER);
    return bytes;
}

void refuseForeign(const QString& path, const FileHeader& header)
{
    if (header.isSqlite && header.applicationId == applicationId) {
        if (header.userVersion <= formatVersion)
            return;
        throw Error{Fault::Foreign,
                    aboutFile(Words::tr("“%1” was written by a newer Perennial (format %2; this one knows formats up "
                                        "to %3). It was left as it is; please install the newer program."),
                              path)
                        .arg(header.userVersion)
                        .arg(formatVersion)};
    }
    if (!remembered(path).fileId.isEmpty())
        throw Error{
            Fault::Damaged,
            aboutFile(
                Words::tr("“%1” was a Perennial file, but its beginning can no longer be read. It was left as it is; "
                          "restore a backup, or let “doctor --salvage” write what can be read into a new file."),
                path)};
    throw Error{Fault::Foreign, aboutFile(Words::tr("“%1” is not a Perennial file. It was left as it is."), path)};
}

} // namespace perennial::store
