// Language: the translations of core, with Qt's locale and direction beside them.
#include "ui/support/language.h"
#include "core/base/code_names.h"
#include <QGuiApplication>

namespace perennial {

QString Language::nameOf(const QString& code)
{
    return languageName(code);
}

QString Language::use(const QString& code)
{
    m_current = Translations::bestOf(code.isEmpty() ? m_system.uiLanguages() : QStringList{code});
    // Numbers and dates stay the country's own where the system already speaks this language.
    const bool systems = m_system.name().section(u'_', 0, 0) == m_current.section(u'_', 0, 0);
    QLocale::setDefault(systems ? m_system : QLocale(m_current));
    m_translations.use(m_current);
    // Auto for what is written left to right: then the standard option -reverse still mirrors the window.
    const bool mirrored = QLocale(m_current).textDirection() == Qt::RightToLeft;
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    return m_current;
}

} // namespace perennial
