// Where tests find real files made by others; absent ones are skipped, never copied into the project.
#pragma once
#include "checkout_paths.h"
#include <QByteArray>
#include <QDir>
#include <QFileInfo>
#include <QString>
#include <optional>

namespace perennial::test {

// `relative` below the folder named by PERENNIAL_SHARED_DATA, else below ../shared/data of the source or its parents.
inline std::optional<QString> sharedFile(const QString& relative)
{
    QStringList folders;
    if (qEnvironmentVariableIsSet("PERENNIAL_SHARED_DATA"))
        folders << qEnvironmentVariable("PERENNIAL_SHARED_DATA");
    QDir at(QStringLiteral(PERENNIAL_SOURCE_DIR));
    for (int up = 0; up < 3 && at.cdUp(); ++up)
        folders << at.filePath(QStringLiteral("shared/data"));
    for (const QString& folder : folders) {
        const QString path = QDir(folder).filePath(relative);
        if (QFileInfo::exists(path))
            return path;
    }
    return std::nullopt;
}

} // namespace perennial::test
