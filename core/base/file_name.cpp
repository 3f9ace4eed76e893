// File names: what every file system takes.
#include "core/base/text.h"

#include <QSet>
#include <algorithm>

namespace perennial {
namespace {

constexpr qsizetype longestFileName = 200; // bytes of UTF-8; most file systems take 255

bool isForbidden(QChar c)
{
    static const QString separators = QStringLiteral("/\\:*?\"<>|");
    return separators.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

// Windows gives these names to devices, whatever the extension.
bool isDevice(const QString& name)
{
    static const QSet<QString> devices = [] {
        QSet<QString> names{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"), QStringLiteral("NUL")};
        for (int number = 0; number <= 9; ++number)
            names << QStringLiteral("COM%1").arg(number) << QStringLiteral("LPT%1").arg(number);
        return names;
    }();
    return devices.contains(name.section(u'.', 0, 0).trimmed().toUpper());
}

bool isPlainWord(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString cutToBytes(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes) {
        const bool pair = text.size() >= 2 && text.back().isLowSurrogate();
        text.chop(pair ? 2 : 1);
    }
    return text;
}

QString withoutEdges(QString name)
{
    while (!name.isEmpty() && (name.front() == u'.' || name.front().isSpace()))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    return name;
}

} // namespace

QString sanitisedFileName(QString name)
{
    QString clean;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (c.isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate())
            clean.append(c).append(name[++i]);
        else if (c.category() == QChar::Other_Format)
            continue;
        else
            clean.append(c.isSurrogate() || isForbidden(c) ? QChar(u'_') : c);
    }
    clean = withoutEdges(clean);
    const qsizetype dot = clean.lastIndexOf(u'.');
    const bool hasExtension = dot > 0 && clean.size() - dot <= 12 && isPlainWord(QStringView(clean).mid(dot + 1));
    const QString extension = hasExtension ? clean.mid(dot) : QString();
    const QString stem = hasExtension ? clean.left(dot) : clean;
    clean = withoutEdges(cutToBytes(stem, longestFileName - extension.toUtf8().size())) + extension;
    if (clean.isEmpty())
        return QStringLiteral("file");
    return isDevice(clean) ? u'_' + clean : clean;
}

} // namespace perennial
