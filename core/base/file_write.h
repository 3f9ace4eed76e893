// Writing a file whole or not at all, and the sentences for a disk that refuses.
#pragma once
#include "core/base/error.h"

#include <QString>
#include <functional>
#include <memory>

class QIODevice;
class QSaveFile;

namespace perennial {

// A temporary file beside `path`, mode 0600, that takes its place once all of it is there: for whoever must do
// something else in between. Until then an older file of that name is untouched, and what is not put in place goes
// away. A link is followed; what is there and no regular file is refused. All throw Error Storage.
class WholeFile {
public:
    explicit WholeFile(const QString& path);
    ~WholeFile();
    QIODevice& device();
    void finish();     // every byte is on the disk: nothing but the name can go wrong from here on
    void putInPlace(); // after finish()

private:
    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
};

// All of that in one go. Whatever `write` throws is passed on, nothing changed.
void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write);

// "The disk is full; nothing was changed. …" and its kin for ENOSPC, EDQUOT, EROFS, EACCES, EIO and others.
Error storageError(int errnoValue, const QString& path);

// The error for a device whose last write or flush failed.
Error writeFailure(const QIODevice& device);

// Makes a rename or a new file in `folder` durable. Throws Error Storage.
void syncFolder(const QString& folder);

} // namespace perennial
