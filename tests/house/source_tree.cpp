// Reads the project's own files from the source folder.
#include "tests/house/source_tree.h"
#include "checkout_paths.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace perennial::house {

static const QStringList readEndings = {"h",  "cpp",  "sql", "cmake", "sh",  "py",  "txt",    "md",
                                        "ts", "json", "xml", "in",    "qrc", "svg", "desktop"};

static SourceTree readTree(const QString& root)
{
    SourceTree tree;
    const QDir top(root);
    QStringList folders = {"app", "core", "ui", "resources", "translations", "tests", "packaging", ".ci"};
    QStringList paths = top.entryList({"*.md", "*.txt", "*.json"}, QDir::Files);
    for (const QString& folder : std::as_const(folders)) {
        QDirIterator it(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(top.relativeFilePath(it.next()));
    }
    paths.sort();
    for (const QString& path : std::as_const(paths)) {
        SourceFile file{path, {}};
        const bool isScript = !file.name().contains(QLatin1Char('.'));
        if (file.isIn("tests/data") || !(readEndings.contains(file.ending()) || isScript))
            continue;
        QFile source(top.filePath(path));
        if (source.open(QIODevice::ReadOnly))
            file.text = QString::fromUtf8(source.readAll());
        tree.append(file);
    }
    return tree;
}

const SourceTree& sourceTree()
{
    static const SourceTree tree = readTree(QStringLiteral(PERENNIAL_SOURCE_DIR));
    return tree;
}

QString offence(const SourceFile& file, int line, const QString& sentence)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(sentence);
}

QString listed(const QStringList& offences)
{
    return QLatin1Char('\n') + offences.join(QLatin1Char('\n'));
}

} // namespace perennial::house
