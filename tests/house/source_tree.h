// SourceFile and SourceTree: the project's own files as the house tests read them.
#pragma once
#include <QString>
#include <QStringList>
#include <QVector>

namespace perennial::house {

struct SourceFile {
    QString path; // from the root, with slashes
    QString text;

    QString name() const { return path.section(QLatin1Char('/'), -1); }
    QString folder() const { return path.section(QLatin1Char('/'), 0, -2); }
    QString ending() const { return name().section(QLatin1Char('.'), -1); }
    bool isCpp() const { return ending() == QLatin1String("h") || ending() == QLatin1String("cpp"); }
    bool isIn(const QString& room) const { return path.startsWith(room + QLatin1Char('/')); }
    QStringList lines() const { return text.split(QLatin1Char('\n')); }
};

using SourceTree = QVector<SourceFile>;

// Every text file of the project; build folders, version control and test data are left out.
const SourceTree& sourceTree();

// One offence, in the form that editors can jump to: "path:line: sentence".
QString offence(const SourceFile& file, int line, const QString& sentence);

// Applies `rule` (SourceFile -> QStringList) to every file.
template <class Rule> QStringList offencesIn(const SourceTree& tree, Rule rule)
{
    QStringList all;
    for (const SourceFile& file : tree)
        all += rule(file);
    return all;
}

// The offences one below the other, for a test's message.
QString listed(const QStringList& offences);

} // namespace perennial::house
