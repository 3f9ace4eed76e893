// FileLock: flock on the companion, its text, and the sentences about who holds it.
#include "core/store/file_lock.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/file_write.h"
#include "core/store/file_place.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace perennial::store {
namespace {

constexpr int stoppedPatienceMs = 1500; // a stopped holder is given this long to go on

struct Holder {
    QString program;
    qint64 process = 0;
    QString host;
    QString since;
};

// Four lines: program, process, host, moment. Anything else is nobody.
Holder parsed(const QByteArray& text)
{
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    if (lines.size() < 4)
        return {};
    return {lines[0], lines[1].toLongLong(), lines[2], lines[3]};
}

QByteArray textOf(int descriptor)
{
    char buffer[1024];
    const ssize_t got = ::pread(descriptor, buffer, sizeof buffer, 0);
    return got > 0 ? QByteArray(buffer, int(got)) : QByteArray();
}

Holder holderAt(const QString& companion)
{
    QFile file(companion);
    return file.open(QIODevice::ReadOnly) ? parsed(file.read(1024)) : Holder();
}

// Linux tells the state of a process; elsewhere nobody counts as stopped.
bool isStopped(const Holder& holder)
{
    if (holder.process <= 0 || holder.host != QSysInfo::machineHostName())
        return false;
    QFile stat(QStringLiteral("/proc/%1/stat").arg(holder.process));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.read(4096);
    const int state = int(text.lastIndexOf(')')) + 2;
    return state >= 2 && state < text.size() && (text[state] == 'T' || text[state] == 't');
}

QString described(const Holder& holder)
{
    if (holder.program.isEmpty())
        return QCoreApplication::translate("Store", "another program");
    const QDateTime since = momentOf(holder.since);
    return QCoreApplication::translate("Store", "%1 (process %2 on %3, since %4)")
        .arg(holder.program)
        .arg(holder.process)
        .arg(holder.host, since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

Error busyError(const QString& path, const Holder& holder)
{
    const QString name = QFileInfo(path).fileName();
    if (isStopped(holder))
        return {Fault::Busy,
                QCoreApplication::translate(
                    "Store", "The file “%1” is in use by %2, which is stopped and does not answer; nothing "
                             "was changed. Let it continue or end it, then try again.")
                    .arg(name, described(holder))};
    if (!holder.host.isEmpty() && holder.host != QSysInfo::machineHostName())
        return {Fault::Busy, QCoreApplication::translate(
                                 "Store", "The file “%1” is in use by %2, another computer; nothing was changed. Close "
                                          "it there. If that computer has crashed, remove the file “%3”.")
                                 .arg(name, described(holder), QFileInfo(FileLock::companionOf(path)).fileName())};
    return {Fault::Busy,
            QCoreApplication::translate(
                "Store", "The file “%1” is in use by %2; nothing was changed. Close it there, then try again.")
                .arg(name, described(holder))};
}

// `path` is the file that is locked: what a person named.
int openCompanion(const QString& companion, const QString& path)
{
    int descriptor = -1;
    do {
        descriptor = ::open(QFile::encodeName(companion).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        throw storageError(errno, path);
    return descriptor;
}

bool lockNow(int descriptor)
{
    int result = 0;
    do {
        result = ::flock(descriptor, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

// A companion that was removed between opening and locking it would let two holders in.
bool isStillThere(int descriptor, const QString& companion)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(descriptor, &open) == 0 && ::stat(QFile::encodeName(companion).constData(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

} // namespace

QString canonicalPath(const QString& path)
{
    QString at = path;
    for (int hop = 0; hop < 40; ++hop) {
        const QFileInfo info(at);
        if (info.exists())
            return info.canonicalFilePath();
        if (!info.isSymLink())
            break;
        at = info.symLinkTarget(); // of a link into nowhere: the place where the file would be made
    }
    const QFileInfo info(at);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

QString FileLock::companionOf(const QString& path)
{
    return canonicalPath(path) + QStringLiteral(".lock");
}

FileLock::FileLock(int descriptor, const QString& companion, bool inherited)
    : m_descriptor(descriptor), m_companion(companion), m_inherited(inherited)
{
    sign();
}

FileLock::~FileLock()
{
    // Removed while it is held: whoever waits for this very inode will see that it is gone and start anew.
    ::unlink(QFile::encodeName(m_companion).constData());
    ::close(m_descriptor);
}

// A full disk may keep the name from being written; the lock holds without it.
void FileLock::sign() const
{
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    const QByteArray text = QStringLiteral("%1\n%2\n%3\n%4\n")
                                .arg(program)
                                .arg(QCoreApplication::applicationPid())
                                .arg(QSysInfo::machineHostName(), momentText(SystemClock().now()))
                                .toUtf8();
    int result = 0;
    do {
        result = ::ftruncate(m_descriptor, 0);
    } while (result != 0 && errno == EINTR);
    qsizetype done = 0;
    while (result == 0 && done < text.size()) {
        const ssize_t wrote = ::pwrite(m_descriptor, text.constData() + done, size_t(text.size() - done), off_t(done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return;
        done += wrote;
    }
}

std::unique_ptr<FileLock> FileLock::tryLock(const QString& path)
{
    const QString companion = companionOf(path);
    for (;;) {
        const int descriptor = openCompanion(companion, path);
        if (!lockNow(descriptor)) {
            ::close(descriptor);
            return nullptr;
        }
        if (!isStillThere(descriptor, companion)) {
            ::close(descriptor);
            continue;
        }
        const QByteArray before = textOf(descriptor);
        // Where several computers share the folder, flock may not reach the others: their text counts.
        const QString host = parsed(before).host;
        if (!host.isEmpty() && host != QSysInfo::machineHostName() && isSharedPlace(companion)) {
            ::close(descriptor);
            return nullptr;
        }
        return std::unique_ptr<FileLock>(new FileLock(descriptor, companion, !before.isEmpty()));
    }
}

std::unique_ptr<FileLock> FileLock::waitFor(const QString& path, int patienceMs)
{
    QElapsedTimer waited;
    waited.start();
    unsigned long pause = 5;
    for (;;) {
        if (std::unique_ptr<FileLock> lock = tryLock(path))
            return lock;
        const Holder holder = holderAt(companionOf(path));
        const bool hopeless = isStopped(holder) && waited.elapsed() >= stoppedPatienceMs;
        if (hopeless || waited.elapsed() >= patienceMs)
            throw busyError(path, holder);
        QThread::msleep(pause);
        pause = qMin(pause * 2, 100UL);
    }
}

QString FileLock::holder(const QString& path)
{
    const QString companion = companionOf(path);
    const int descriptor = ::open(QFile::encodeName(companion).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return {};
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0;
    const Holder holder = parsed(textOf(descriptor));
    ::close(descriptor);
    return held ? described(holder) : QString();
}

} // namespace perennial::store
