// Backup room: a file is made and removed, and the disk asked.
#include "core/store/backup_room.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/store/file_place.h"
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace perennial::store {

void requireRoom(const QString& folder, qint64 bytes)
{
    const QString place = QDir::toNativeSeparators(folder);
    QTemporaryFile trial(folder + QStringLiteral("/.perennial-trial-XXXXXX"));
    if (!trial.open())
        throw Error{Fault::Storage,
                    Words::tr("The backup before this change cannot be written to %1 (%2); nothing was changed. Let "
                              "that folder be written to, then try again.")
                        .arg(place, trial.errorString())};
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < bytes)
        throw Error{
            Fault::Storage,
            Words::tr("There is no room for the backup before this change: it takes %1, and %2 are free for "
                      "%3. Nothing was changed. Free some space, then try again.")
                .arg(QLocale().formattedDataSize(bytes), QLocale().formattedDataSize(disk.bytesAvailable()), place)};
}

qint64 bytesOf(const QString& path)
{
    qint64 bytes = QFileInfo(path).size();
    for (const QString& companion : companionsOf(path))
        bytes += QFileInfo(companion).size();
    return bytes;
}

} // namespace perennial::store
