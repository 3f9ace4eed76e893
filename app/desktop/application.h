// Application: builds the objects of the desktop program and hands them down; opens and closes files.
#pragma once
#include "ui/support/language.h"
#include "ui/support/page.h"
#include "ui/support/setting.h"
#include "ui/support/theme.h"
#include <QObject>
#include <memory>

namespace perennial {

class ProgressStrip;
class SampleFile;
class Shell;
class WelcomePage;

class Application : public QObject {
    Q_OBJECT
public:
    Application();
    ~Application() override;
    // Opens the file named, else the last one, else the welcome page; then the record of `entity` that `reference`
    // names (CON-17, a number, a unique name), or says that there is none.
    void start(const QString& file, const QString& entity = {}, const QString& reference = {});
    // Opens the made-up company, which is made beside the window where it is missing; the window stays usable and
    // shows how far it is.
    void openSample();

private:
    void welcome();
    bool open(const QString& file, bool create = false, const Place& first = {QStringLiteral("my-day"), {}, 0, {}, {}});
    void goBackTo(const QString& backup, const QString& file);
    void openRestored(const QString& file, const Outcome<QString>& replaced);
    void openRecord(const QString& entity, const QString& reference);
    void startByImport(const QString& table);
    void askToOpen();
    void askForNew();
    void show(std::unique_ptr<QWidget> window);
    ProgressStrip* showStrip(const QString& words, int total, bool stoppable);
    void leaveSample();

    Settings m_settings;
    Language m_language;
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    QString m_file;                       // that is open; empty on the welcome page
    std::unique_ptr<SampleFile> m_sample; // while it is being made
};

} // namespace perennial
