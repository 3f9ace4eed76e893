// Held files: their names, and the comparison by what the names lead to.
#include "core/base/held_files.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <mutex>
#include <sys/stat.h>

namespace perennial {
namespace {

std::mutex guard;

QStringList& heldPaths()
{
    static QStringList paths; // a path as often as it is held
    return paths;
}

bool isSame(const struct stat& file, const QString& path)
{
    struct stat other;
    return ::stat(QFile::encodeName(path).constData(), &other) == 0 && file.st_dev == other.st_dev &&
           file.st_ino == other.st_ino;
}

} // namespace

HeldFile::HeldFile(const QString& path) : m_path(path)
{
    const std::lock_guard lock(guard);
    heldPaths().append(m_path);
}

HeldFile::~HeldFile()
{
    const std::lock_guard lock(guard);
    heldPaths().removeOne(m_path);
}

void requireNotHeld(const QString& path)
{
    struct stat file;
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return; // whoever opens it will say so
    const std::lock_guard lock(guard);
    for (const QString& held : std::as_const(heldPaths())) {
        for (const char* companion : {"", "-wal", "-shm", "-journal"}) {
            if (isSame(file, held + QLatin1String(companion)))
                throw invalid(Words::tr("“%1” is the file that is open here. Choose another one; what is in this one "
                                        "can be exported.")
                                  .arg(QFileInfo(path).fileName()));
        }
    }
}

} // namespace perennial
