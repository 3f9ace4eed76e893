// Opened file: a file to be read, or the sentence that says why it cannot be.
#pragma once
#include "core/base/error.h"
#include <QFile>
#include <QString>
#include <memory>

namespace perennial {

// Open for reading, unbuffered: readers here ask for large pieces. Throws Error NotFound or Storage.
std::unique_ptr<QFile> openedFile(const QString& path);

// Error Invalid for a file of more bytes than are read.
Error tooLarge(qint64 mostBytes);

} // namespace perennial
