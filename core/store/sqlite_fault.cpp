// What a failure of SQLite means: one sentence a code family, never the bare text of the library.
#include "core/store/sqlite_fault.h"
#include "core/base/file_write.h"
#include "core/base/words.h"
#include "core/store/connection.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <cerrno>
#include <sqlite3.h>

namespace perennial::store {
Error movedError(const QString& path)
{
    return {
        Fault::Conflict,
        Words::tr("The file “%1” was replaced, renamed or removed by another program while it was open; nothing was "
                  "written. Close it, see which file is the right one, and open that.")
            .arg(QFileInfo(path).fileName())};
}

Error faultOfCode(int code, const QString& path, int systemError)
{
    const QString name = QFileInfo(path).fileName();
    // Only a failed write says FULL by itself; a file that cannot be made, lengthened or synced for lack of space does
    // not.
    const bool vague = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN;
    if (vague && (systemError == ENOSPC || systemError == EDQUOT || systemError == EROFS || systemError == EMFILE))
        return storageError(systemError, path);
    if (code == SQLITE_READONLY_DBMOVED)
        return movedError(path);
    if (code == SQLITE_IOERR_DIR_FSYNC)
        return {
            Fault::Storage,
            Words::tr("The disk reported an error at the last moment; the change to “%1” may be lost. Check the disk, "
                      "then open the file and see whether it is there.")
                .arg(name)};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Fault::Storage, Words::tr("The disk is full; nothing was changed. Free some space and try again.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::Busy,
                Words::tr("The file “%1” is in use by another program; nothing was changed. Try again when it is done.")
                    .arg(name)};
    case SQLITE_READONLY:
        return {Fault::Storage,
                Words::tr("The file “%1” cannot be written to; nothing was changed. Copy it to a place where you "
                          "may write and open the copy.")
                    .arg(name)};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {
            Fault::Storage,
            Words::tr("The file “%1” cannot be opened. Check that it is there and that you may read it.").arg(name)};
    case SQLITE_CORRUPT:
        return {Fault::Damaged,
                Words::tr("The file “%1” is damaged; nothing was changed. Restore a backup, or let “doctor "
                          "--salvage” write what can be read into a new file.")
                    .arg(name)};
    case SQLITE_NOTADB:
        return {Fault::Foreign, Words::tr("“%1” is not a Perennial file. It was left as it is.").arg(name)};
    case SQLITE_IOERR:
        return {Fault::Storage,
                Words::tr("The disk reported an error while “%1” was read or written; nothing was changed. Check "
                          "the disk and try again.")
                    .arg(name)};
    case SQLITE_NOMEM: return {Fault::Storage, Words::tr("There is not enough memory for this; nothing was changed.")};
    case SQLITE_TOOBIG: return {Fault::Invalid, Words::tr("A text is too long to be stored; nothing was changed.")};
    case SQLITE_CONSTRAINT:
        return {Fault::Conflict, Words::tr("This does not fit with what is already in the file; nothing was changed.")};
    case SQLITE_INTERRUPT: return {Fault::Cancelled, Words::tr("Stopped; nothing was changed.")};
    default:
        return {Fault::Storage, Words::tr("The file “%1” could not be read or written (code %2); nothing was changed.")
                                    .arg(name)
                                    .arg(code)};
    }
}

Error faultOf(Connection& connection)
{
    sqlite3* handle = connection.handle();
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_CANTOPEN;
    return faultOfCode(code, connection.path(), handle ? sqlite3_system_errno(handle) : 0);
}

} // namespace perennial::store
