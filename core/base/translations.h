// Translations: the sentences in another language, and the plural forms of English, found and put in force.
#pragma once
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

class QTranslator;

namespace perennial {

// Built once by each program. Translations are perennial_xx.qm embedded in every program, in "translations" beside it,
// or in perennial/translations of the user's or the system's data folders; a file outside wins over the embedded.
class Translations {
public:
    Translations();
    ~Translations(); // nothing of it stays in force
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    // Codes ("de", "pt_BR") that can be had, English first and then in alphabetical order.
    static QStringList codes();

    // The first of these languages that there is, or English; "de_AT" and "de-AT" are served by "de" too.
    static QString bestOf(const QStringList& wishes);

    // Puts one of the codes in force instead of what was, in our words and in Qt's.
    void use(const QString& code);

private:
    void install(const QString& file);

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace perennial
