// Language: finds and installs translators, ours and Qt's.
#include "ui/support/language.h"
#include "core/base/code_names.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSet>
#include <QStandardPaths>
#include <QTranslator>

namespace perennial {

namespace {

const QString prefix = QStringLiteral("perennial_");
const QString suffix = QStringLiteral(".qm");

} // namespace

Language::Language(QObject* parent) : QObject(parent), m_current(QStringLiteral("en")), m_system(QLocale::system()) {}

Language::~Language() = default;

QStringList Language::folders() const
{
    QStringList places{QCoreApplication::applicationDirPath() + QStringLiteral("/translations")};
    for (const QString& data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        places << data + QStringLiteral("/perennial/translations");
    places << QStringLiteral(":/i18n");
    return places;
}

QStringList Language::codes() const
{
    QSet<QString> found;
    for (const QString& folder : folders())
        for (const QString& file : QDir(folder).entryList({prefix + u'*' + suffix}, QDir::Files))
            found << file.mid(prefix.size()).chopped(suffix.size());
    found.remove(QStringLiteral("en"));
    QStringList codes(found.cbegin(), found.cend());
    codes.sort();
    codes.prepend(QStringLiteral("en"));
    return codes;
}

QString Language::nameOf(const QString& code)
{
    return languageName(code);
}

QString Language::bestFor(const QString& code) const
{
    const QStringList have = codes();
    QStringList wanted = code.isEmpty() ? m_system.uiLanguages() : QStringList{code};
    for (QString wish : wanted) {
        wish.replace(u'-', u'_');
        if (have.contains(wish))
            return wish;
        const QString language = wish.section(u'_', 0, 0);
        if (have.contains(language))
            return language;
    }
    return QStringLiteral("en");
}

QString Language::fileOf(const QString& base, const QString& code) const
{
    for (const QString& folder : folders()) {
        const QString file = folder + u'/' + base + code + suffix;
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

void Language::install(const QString& file)
{
    auto translator = std::make_unique<QTranslator>();
    if (file.isEmpty() || !translator->load(file))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

QString Language::use(const QString& code)
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_current = bestFor(code);
    // Numbers and dates stay the country's own where the system already speaks this language.
    const bool systems = m_system.name().section(u'_', 0, 0) == m_current.section(u'_', 0, 0);
    QLocale::setDefault(systems ? m_system : QLocale(m_current));
    QString own = fileOf(QStringLiteral("qtbase_"), m_current);
    if (own.isEmpty())
        own = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + m_current + suffix;
    install(own);
    install(fileOf(prefix, m_current));
    // Auto for what is written left to right: then the standard option -reverse still mirrors the window.
    const bool mirrored = QLocale(m_current).textDirection() == Qt::RightToLeft;
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    return m_current;
}

} // namespace perennial
