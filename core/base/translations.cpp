// Translations: where they lie, and which of them fits a wish.
#include "core/base/translations.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSet>
#include <QStandardPaths>
#include <QTranslator>

namespace perennial {

namespace {

const QString prefix = QStringLiteral("perennial_");
const QString suffix = QStringLiteral(".qm");
const QString english = QStringLiteral("en");

QStringList folders()
{
    QStringList places{QCoreApplication::applicationDirPath() + QStringLiteral("/translations")};
    for (const QString& data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        places << data + QStringLiteral("/perennial/translations");
    places << QStringLiteral(":/i18n");
    return places;
}

QString fileOf(const QString& base, const QString& code)
{
    for (const QString& folder : folders()) {
        const QString file = folder + u'/' + base + code + suffix;
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

} // namespace

Translations::Translations() = default;

Translations::~Translations()
{
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Translations::codes()
{
    QSet<QString> found;
    for (const QString& folder : folders())
        for (const QString& file : QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files))
            found << file.mid(prefix.size()).chopped(suffix.size());
    found.remove(english);
    QStringList codes(found.cbegin(), found.cend());
    codes.sort();
    codes.prepend(english);
    return codes;
}

QString Translations::bestOf(const QStringList& wishes)
{
    const QStringList have = codes();
    for (QString wish : wishes) {
        wish.replace(u'-', u'_');
        if (have.contains(wish))
            return wish;
        const QString language = wish.section(u'_', 0, 0);
        if (have.contains(language))
            return language;
    }
    return english;
}

void Translations::install(const QString& file)
{
    auto translator = std::make_unique<QTranslator>();
    if (file.isEmpty() || !translator->load(file))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

void Translations::use(const QString& code)
{
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    QString ofQt = fileOf(QStringLiteral("qtbase_"), code);
    if (ofQt.isEmpty())
        ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + code + suffix;
    install(ofQt);
    install(fileOf(prefix, code));
}

} // namespace perennial
