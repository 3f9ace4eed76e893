// Language names: what languages call themselves, as Qt knows it.
#include "core/base/code_names.h"
#include "core/base/text.h"

#include <QHash>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>

namespace perennial {
namespace {

QString withCapital(const QString& name)
{
    return name.left(1).toUpper() + name.mid(1);
}

// Qt names the most usual country along with some: "American English", "español de España".
QString plainName(const QString& code)
{
    static const QHash<QString, QString> plain{{QStringLiteral("en"), QStringLiteral("English")},
                                               {QStringLiteral("es"), QStringLiteral("Español")},
                                               {QStringLiteral("zh"), QStringLiteral("中文")}};
    const QString known = plain.value(code);
    return known.isEmpty() ? withCapital(QLocale(code).nativeLanguageName()) : known;
}

// The languages that Qt knows and that have a name, by their codes.
const QMap<QString, QLocale::Language>& languages()
{
    static const QMap<QString, QLocale::Language> byCode = [] {
        QMap<QString, QLocale::Language> table;
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
            const QString code = QLocale::languageToCode(QLocale::Language(language));
            if (QLocale(code).language() == language && !QLocale(code).nativeLanguageName().isEmpty())
                table.insert(code, QLocale::Language(language));
        }
        return table;
    }();
    return byCode;
}

} // namespace

QString languageName(const QString& code)
{
    static const QRegularExpression written(QStringLiteral("^([a-z]{2,3})([-_][A-Za-z]{2,4})?$"));
    const QRegularExpressionMatch match = written.match(code);
    if (!match.hasMatch() || !languages().contains(match.captured(1)))
        return code;
    return match.captured(2).isEmpty() ? plainName(code) : withCapital(QLocale(code).nativeLanguageName());
}

QString languageCode(const QString& text)
{
    const QString wanted = fold(text);
    for (auto language = languages().cbegin(); language != languages().cend(); ++language) {
        if (fold(plainName(language.key())) == wanted || fold(QLocale::languageToString(language.value())) == wanted ||
            language.key() == wanted)
            return language.key();
    }
    return text;
}

QStringList languageNames()
{
    QStringList names;
    for (auto language = languages().cbegin(); language != languages().cend(); ++language)
        names.append(plainName(language.key()));
    return names;
}

} // namespace perennial
