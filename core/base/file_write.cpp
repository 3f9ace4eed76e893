// Writing a file whole or not at all.
#include "core/base/file_write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <cstring>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace perennial {
namespace {

QString phrase(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

// QSaveFile keeps the reason of a failed write as a kind of error only.
int errnoOf(const QFileDevice& device, int otherwise)
{
    switch (device.error()) {
    case QFileDevice::ResourceError: return ENOSPC;
    case QFileDevice::PermissionsError: return EACCES;
    default: return otherwise != 0 ? otherwise : EIO;
    }
}

void syncContents(QSaveFile& file, const QString& path)
{
    errno = 0;
    if (!file.flush() || file.error() != QFileDevice::NoError)
        throw storageError(errnoOf(file, errno), path);
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        throw storageError(errno, path);
#endif
}

// A pipe, a socket or a device is not replaced by a file of its name: whoever waits at its other end would wait for
// good.
void refuseSpecial(const QString& path)
{
    const QFileInfo there(path); // of what a link leads to
    if (there.exists() && !there.isFile() && !there.isDir())
        throw Error{Fault::Storage,
                    phrase(QT_TRANSLATE_NOOP("Storage",
                                             "A device, a pipe or a socket has that name, which no file may replace; "
                                             "nothing was changed. Choose another name. (%1)"))
                        .arg(QDir::toNativeSeparators(path))};
}

} // namespace

WholeFile::WholeFile(const QString& path) : m_path(path), m_file(std::make_unique<QSaveFile>(path))
{
    refuseSpecial(path);
    m_file->setDirectWriteFallback(false);
    errno = 0;
    if (!m_file->open(QIODevice::WriteOnly)) {
        const int reason = errno;
        throw storageError(QFileInfo(path).isDir() ? EISDIR : errnoOf(*m_file, reason != 0 ? reason : EACCES), path);
    }
    errno = 0;
    if (!m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw storageError(errno != 0 ? errno : EIO, path);
}

WholeFile::~WholeFile() = default;

QIODevice& WholeFile::device()
{
    return *m_file;
}

void WholeFile::finish()
{
    syncContents(*m_file, m_path);
}

void WholeFile::putInPlace()
{
    errno = 0;
    if (!m_file->commit())
        throw storageError(errnoOf(*m_file, errno), m_path);
    syncFolder(QFileInfo(m_path).absolutePath());
}

void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write)
{
    WholeFile file(path);
    write(file.device());
    file.finish();
    file.putInPlace();
}

Error storageError(int errnoValue, const QString& path)
{
    const QString place = QDir::toNativeSeparators(path);
    const auto sentence = [&place](const char* text) { return Error{Fault::Storage, phrase(text).arg(place)}; };
    switch (errnoValue) {
    case ENOSPC:
        return sentence(QT_TRANSLATE_NOOP("Storage", "The disk is full; nothing was changed. Free some space and try "
                                                     "again. (%1)"));
#ifdef EDQUOT
    case EDQUOT:
        return sentence(QT_TRANSLATE_NOOP("Storage",
                                          "Your share of the disk is used up; nothing was changed. Free some "
                                          "space and try again. (%1)"));
#endif
    case EROFS:
        return sentence(QT_TRANSLATE_NOOP("Storage",
                                          "The place is read-only; nothing was changed. Choose another folder. "
                                          "(%1)"));
    case EACCES:
    case EPERM:
        return sentence(QT_TRANSLATE_NOOP("Storage",
                                          "You may not write there; nothing was changed. Choose another folder "
                                          "or ask for the right to write. (%1)"));
    case ENOENT:
    case ENOTDIR:
        return sentence(QT_TRANSLATE_NOOP("Storage",
                                          "The folder does not exist; nothing was changed. Choose another one. "
                                          "(%1)"));
    case EISDIR:
        return sentence(QT_TRANSLATE_NOOP("Storage", "A folder of that name is in the way; nothing was changed. Choose "
                                                     "another name. (%1)"));
    case ENAMETOOLONG:
        return sentence(QT_TRANSLATE_NOOP("Storage", "The name is too long; nothing was changed. Choose a shorter one. "
                                                     "(%1)"));
    case EFBIG:
        return sentence(QT_TRANSLATE_NOOP("Storage",
                                          "The file would be larger than the disk allows; nothing was changed. "
                                          "(%1)"));
    case EMFILE:
    case ENFILE:
        return sentence(QT_TRANSLATE_NOOP("Storage",
                                          "Too many files are open; nothing was changed. Close some programs "
                                          "and try again. (%1)"));
    case EIO:
        return sentence(QT_TRANSLATE_NOOP("Storage",
                                          "The disk reports an error; nothing was changed. Check the disk, and "
                                          "make a backup elsewhere. (%1)"));
    default:
        return {Fault::Storage,
                phrase(QT_TRANSLATE_NOOP("Storage", "Writing failed (%2); nothing was changed. Try again "
                                                    "or choose another folder. (%1)"))
                    .arg(place, QString::fromLocal8Bit(std::strerror(errnoValue)))};
    }
}

Error writeFailure(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    if (file)
        return storageError(errnoOf(*file, 0), file->fileName().isEmpty()
                                                   ? phrase(QT_TRANSLATE_NOOP("Storage", "standard output"))
                                                   : file->fileName());
    return storageError(EIO, device.errorString());
}

void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        throw storageError(errno, folder);
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL; // some network folders cannot be synced
    const int reason = errno;
    ::close(handle);
    if (!synced)
        throw storageError(reason, folder);
#else
    Q_UNUSED(folder);
#endif
}

} // namespace perennial
