// Writing a file whole or not at all, and the sentences for a disk that refuses.
#pragma once
#include "core/base/error.h"

#include <QString>
#include <functional>

class QIODevice;

namespace perennial {

// Writes to a temporary file beside `path`, mode 0600, and puts it in place only when every byte is on the disk; an
// older file of that name is untouched until then. Throws Error Storage; whatever `write` throws is passed on, nothing
// changed.
void writeWhole(const QString& path, const std::function<void(QIODevice&)>& write);

// "The disk is full; nothing was changed. …" and its kin for ENOSPC, EDQUOT, EROFS, EACCES, EIO and others.
Error storageError(int errnoValue, const QString& path);

// The error for a device whose last write or flush failed.
Error writeFailure(const QIODevice& device);

// Makes a rename or a new file in `folder` durable. Throws Error Storage.
void syncFolder(const QString& folder);

} // namespace perennial
