// Language: which language the window speaks, with its numbers, dates and direction of writing.
#pragma once
#include "core/base/translations.h"
#include <QLocale>

namespace perennial {

// Built once by the application; the words themselves are the translations of core.
class Language {
public:
    // Codes ("de", "pt_BR") that can be had, English first and then in alphabetical order.
    static QStringList codes() { return Translations::codes(); }
    // The language's own name for itself: "Deutsch".
    static QString nameOf(const QString& code);

    // Puts a language in force; empty means the system's. Widgets hear of it by LanguageChange, numbers and dates
    // follow by QLocale. An unknown code falls back to English. Returns the code now in force.
    QString use(const QString& code);
    QString current() const { return m_current; }

private:
    Translations m_translations;
    QString m_current{QStringLiteral("en")};
    QLocale m_system = QLocale::system();
};

} // namespace perennial
