// The place of a file: file system kinds, renaming without replacing, syncing.
#include "core/store/file_place.h"
#include "core/base/error.h"
#include "core/base/file_write.h"
#include "core/base/words.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/vfs.h>
#endif

namespace perennial::store {
namespace {

bool isNetwork(const QString& folder)
{
#ifdef Q_OS_LINUX
    // From linux/magic.h, where the C library does not carry them all.
    constexpr quint32 kinds[] = {0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                 0x01021997, 0x5346414F, 0x73757245, 0x00C36400};
    struct statfs place = {};
    if (::statfs(QFile::encodeName(folder).constData(), &place) != 0)
        return false;
    for (const quint32 kind : kinds) {
        if (quint32(place.f_type) == kind)
            return true;
    }
#else
    Q_UNUSED(folder);
#endif
    return false;
}

bool isSynced(const QString& folder)
{
    static const QStringList names{QStringLiteral("dropbox"),      QStringLiteral("onedrive"),
                                   QStringLiteral("nextcloud"),    QStringLiteral("owncloud"),
                                   QStringLiteral("google drive"), QStringLiteral("icloud drive"),
                                   QStringLiteral("seafile"),      QStringLiteral("pcloud")};
    QDir at(folder);
    do {
        const QString name = at.dirName().toLower();
        for (const QString& service : names) {
            if (name == service || name.startsWith(service + QStringLiteral(" - ")))
                return true;
        }
        if (at.exists(QStringLiteral(".stfolder")))
            return true;
    } while (at.cdUp());
    return false;
}

Error takenError(const QString& path)
{
    return {Fault::Conflict,
            QCoreApplication::translate("Store", "“%1” exists already and was left as it is. Choose another name.")
                .arg(QFileInfo(path).fileName())};
}

bool moveByLink(const QByteArray& from, const QByteArray& to)
{
    if (::link(from.constData(), to.constData()) != 0)
        return false;
    ::unlink(from.constData());
    return true;
}

} // namespace

bool isSharedPlace(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return isNetwork(folder) || isSynced(folder);
}

QString aboutFile(const QString& sentence, const QString& path)
{
    return sentence.arg(QFileInfo(path).fileName());
}

QString placeWarning(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (isNetwork(folder))
        return QCoreApplication::translate("Store",
                                           "This file lies in a network folder. Let only one computer work with "
                                           "it at a time, and keep backups on this computer.");
    if (isSynced(folder))
        return QCoreApplication::translate("Store",
                                           "This file lies in a folder that a service keeps in step with other "
                                           "computers. Let it finish before you open the file elsewhere, and "
                                           "never work on two computers at a time.");
    return {};
}

bool isTaken(const QString& path)
{
    struct stat entry = {};
    return ::lstat(QFile::encodeName(path).constData(), &entry) == 0;
}

int namesOf(const QString& path)
{
    struct stat entry = {};
    return ::stat(QFile::encodeName(path).constData(), &entry) == 0 ? int(entry.st_nlink) : 0;
}

QString temporaryNameOf(const QString& path)
{
    return path + QStringLiteral(".perennial-new");
}

void moveWithoutReplacing(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return;
    const bool unknown = errno == EINVAL || errno == ENOSYS;
#else
    const bool unknown = true;
#endif
    if (unknown && moveByLink(source, target))
        return;
    if (unknown && (errno == EPERM || errno == EOPNOTSUPP) && !isTaken(to) &&
        ::rename(source.constData(), target.constData()) == 0)
        return; // no hard links here, as on FAT
    if (errno == EEXIST || isTaken(to))
        throw takenError(to);
    throw storageError(errno, to);
}

void syncContents(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        throw storageError(errno, path);
    const int result = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    if (result != 0)
        throw storageError(reason, path);
}

QStringList companionsOf(const QString& path)
{
    return {path + QStringLiteral("-journal"), path + QStringLiteral("-wal"), path + QStringLiteral("-shm")};
}

void removeWithCompanions(const QString& path)
{
    for (const QString& companion : companionsOf(path))
        ::unlink(QFile::encodeName(companion).constData());
    ::unlink(QFile::encodeName(path).constData());
}

} // namespace perennial::store
