// Set aside.
#include "core/store/set_aside.h"
#include "core/base/error.h"
#include "core/base/file_write.h"
#include "core/store/file_lock.h"
#include "core/store/file_place.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

namespace perennial::store {
namespace {

QString asideNameOf(const QString& path)
{
    return path + QStringLiteral(".perennial-old");
}

bool isAnythingAside(const QString& path)
{
    const QStringList companions = companionsOf(asideNameOf(path));
    return isTaken(asideNameOf(path)) || std::any_of(companions.begin(), companions.end(), isTaken);
}

QString datedNameOf(const QString& path)
{
    const QFileInfo info(path);
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    const QString stem = QCoreApplication::translate("Store", "%1 (replaced %2)").arg(info.completeBaseName(), moment);
    QString name = info.dir().filePath(stem + suffix);
    for (int twin = 2; isTaken(name); ++twin)
        name = info.dir().filePath(stem + QLatin1Char(' ') + QString::number(twin) + suffix);
    return name;
}

bool link(const QString& from, const QString& to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

void unlink(const QString& path)
{
    ::unlink(QFile::encodeName(path).constData());
}

bool isSameFile(const QString& one, const QString& other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_ino == second.st_ino &&
           first.st_dev == second.st_dev;
}

void giveBack(const QString& from, const QString& to)
{
    if (isTaken(to))
        unlink(from);
    else if (isTaken(from))
        moveWithoutReplacing(from, to);
}

} // namespace

// The journal goes before another file may take the name, or it would be played into that one.
void setAside(const QString& path)
{
    const QString aside = asideNameOf(path);
    const QStringList companions = companionsOf(path);
    const QStringList asideCompanions = companionsOf(aside);
    for (int i = 0; i < companions.size(); ++i) {
        if (isTaken(companions[i]) && !link(companions[i], asideCompanions[i]))
            moveWithoutReplacing(companions[i], asideCompanions[i]);
    }
    if (!link(path, aside))
        moveWithoutReplacing(path, aside); // no hard links here, as on FAT
    for (const QString& companion : companions)
        unlink(companion);
    syncFolder(QFileInfo(path).absolutePath());
}

QString settleSetAside(const QString& path)
{
    if (!isAnythingAside(path))
        return {};
    const QString aside = asideNameOf(path);
    const bool wasReplaced = isTaken(path) && isTaken(aside) && !isSameFile(path, aside);
    QString dated;
    if (wasReplaced) {
        dated = datedNameOf(path);
        for (int i = 0; i < companionsOf(aside).size(); ++i)
            giveBack(companionsOf(aside)[i], companionsOf(dated)[i]);
        moveWithoutReplacing(aside, dated);
    } else {
        for (int i = 0; i < companionsOf(aside).size(); ++i)
            giveBack(companionsOf(aside)[i], companionsOf(path)[i]);
        giveBack(aside, path);
    }
    syncFolder(QFileInfo(path).absolutePath());
    return dated;
}

void settleKilledRestore(const QString& path)
{
    if (!isAnythingAside(path))
        return;
    try {
        if (const auto lock = FileLock::tryLock(path))
            settleSetAside(path);
    } catch (const Error& error) {
        if (error.fault != Fault::Storage)
            throw; // where nothing can be written the file can still be read
    }
}

} // namespace perennial::store
