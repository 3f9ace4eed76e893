// WelcomePage: the first thing one sees without a file — bring a table in, look around, start empty, or open a file.
#pragma once
#include "ui/support/adaptive.h"
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace perennial {

class ComboBox;
class Language;
class PlainLabel;
class Settings;
class Theme;

// A file dropped anywhere on it is opened, or imported where it is a table. Language and colours apply at once.
class WelcomePage : public Adaptive<QWidget> {
    Q_OBJECT
public:
    WelcomePage(Settings& settings, Theme& theme, Language& language, QWidget* parent = nullptr);

Q_SIGNALS:
    void importAsked(const QString& table); // empty: ask for it
    void sampleAsked();
    void emptyAsked();
    void openAsked(const QString& file); // empty: ask for it

protected:
    void retranslate() override;

private:
    void build();
    QWidget* buildRecent();
    QHBoxLayout* buildFoot();
    void fillChoices();

    Settings& m_settings;
    Theme& m_theme;
    Language& m_language;
    PlainLabel* m_title;
    PlainLabel* m_promise;
    PlainLabel* m_drop;
    PlainLabel* m_languageCaption;
    PlainLabel* m_themeCaption;
    QPushButton* m_import;
    QPushButton* m_sample;
    QPushButton* m_empty;
    QPushButton* m_open;
    ComboBox* m_languages;
    ComboBox* m_themes;
};

} // namespace perennial
