// Opened file.
#include "core/exchange/opened_file.h"
#include "core/base/held_files.h"
#include <QCoreApplication>

namespace perennial {

std::unique_ptr<QFile> openedFile(const QString& path)
{
    requireNotHeld(path);
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        throw Error{Fault::NotFound,
                    QCoreApplication::translate("Csv", "The file “%1” does not exist. Check the name.").arg(path)};
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error{
            Fault::Storage,
            QCoreApplication::translate("Csv", "The file “%1” cannot be read: %2.").arg(path, file->errorString())};
    return file;
}

Error tooLarge(qint64 mostBytes)
{
    return invalid(QCoreApplication::translate("Csv",
                                               "The file is larger than %1 MB. Split it and bring the parts in one "
                                               "after the other.")
                       .arg(mostBytes / 1'000'000));
}

} // namespace perennial
