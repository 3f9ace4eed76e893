// Language: which language the program speaks, from the translations inside it and those laid beside it.
#pragma once
#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QVector>
#include <memory>

class QTranslator;

namespace perennial {

// Built once by the application. Translations are perennial_xx.qm embedded in the program, in "translations" beside
// it, or in perennial/translations of the user's or the system's data folders; a file outside wins over the embedded.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    // Codes ("de", "pt_BR") that can be had, English first and then in alphabetical order.
    QStringList codes() const;
    // The language's own name for itself: "Deutsch".
    static QString nameOf(const QString& code);

    // Puts a language in force; empty means the system's. Widgets hear of it by LanguageChange, numbers and dates
    // follow by QLocale. An unknown code falls back to English. Returns the code now in force.
    QString use(const QString& code);
    QString current() const { return m_current; }

private:
    QStringList folders() const;
    QString fileOf(const QString& base, const QString& code) const;
    void install(const QString& file);
    QString bestFor(const QString& code) const;

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_current;
    QLocale m_system;
};

} // namespace perennial
