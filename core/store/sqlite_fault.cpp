// What a failure of SQLite means: one sentence a code family, never the bare text of the library.
#include "core/store/sqlite_fault.h"
#include "core/store/connection.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>

namespace perennial::store {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Store", text);
}

} // namespace

Error faultOfCode(int code, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Fault::Storage, words("The disk is full; nothing was changed. Free some space and try again.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::Busy,
                words("The file “%1” is in use by another program; nothing was changed. Try again when it is done.")
                    .arg(name)};
    case SQLITE_READONLY:
        return {Fault::Storage,
                words("The file “%1” cannot be written to; nothing was changed. Copy it to a place where you "
                      "may write and open the copy.")
                    .arg(name)};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Fault::Storage,
                words("The file “%1” cannot be opened. Check that it is there and that you may read it.").arg(name)};
    case SQLITE_CORRUPT:
        return {Fault::Damaged, words("The file “%1” is damaged; nothing was changed. Restore a backup, or let “doctor "
                                      "--salvage” write what can be read into a new file.")
                                    .arg(name)};
    case SQLITE_NOTADB: return {Fault::Foreign, words("“%1” is not a Perennial file. It was left as it is.").arg(name)};
    case SQLITE_IOERR:
        return {Fault::Storage,
                words("The disk reported an error while “%1” was read or written; nothing was changed. Check "
                      "the disk and try again.")
                    .arg(name)};
    case SQLITE_NOMEM: return {Fault::Storage, words("There is not enough memory for this; nothing was changed.")};
    case SQLITE_TOOBIG: return {Fault::Invalid, words("A text is too long to be stored; nothing was changed.")};
    case SQLITE_CONSTRAINT:
        return {Fault::Conflict, words("This does not fit with what is already in the file; nothing was changed.")};
    case SQLITE_INTERRUPT: return {Fault::Cancelled, words("Stopped; nothing was changed.")};
    default:
        return {
            Fault::Storage,
            words("The file “%1” could not be read or written (code %2); nothing was changed.").arg(name).arg(code)};
    }
}

Error faultOf(Connection& connection)
{
    sqlite3* handle = connection.handle();
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_CANTOPEN;
    return faultOfCode(code, connection.path());
}

} // namespace perennial::store
