// Application: builds the objects of the desktop program and hands them down; opens and closes files.
#pragma once
#include "app/desktop/start_ask.h"
#include "ui/support/language.h"
#include "ui/support/page.h"
#include "ui/support/setting.h"
#include "ui/support/theme.h"
#include <QObject>
#include <QVector>
#include <functional>
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
    // Opens the file named, else the last one, else the welcome page; then the record that is asked for (by CON-17, a
    // number, a unique name), or who calls. A window beside another opens no file that was not named.
    void start(const StartAsk& ask, bool beside = false);
    // What a later start asks for: the window comes to the front, another file takes the place of the open one, the
    // record or the caller is shown. While a dialog waits for an answer only the window comes.
    void obey(const StartAsk& ask);
    QWidget* window() const { return m_window.get(); }
    const QString& file() const { return m_file; } // that is open; empty on the welcome page
    // Opens the made-up company, which is made beside the window where it is missing; the window stays usable and
    // shows how far it is.
    void openSample();

private:
    void welcome();
    bool isOpen(const QString& file) const;
    // Opens the file, beside the window where that takes long, and then does what is to follow. What cannot be opened
    // is told, and the window stays as it is; the welcome page where there is none.
    using Then = std::function<void()>;
    void open(const QString& file, const Then& then = {});
    void openBeside(const QString& file, const QString& why, const Then& then);
    void arrive(const QString& file, const Outcome<void>& ready);
    bool openNow(const QString& file, bool create = false,
                 const Place& first = {QStringLiteral("my-day"), {}, 0, {}, {}});
    void goBackTo(const QString& backup, const QString& file);
    void openRestored(const QString& file, const Outcome<QString>& replaced);
    QString lastFile() const;
    bool isWaiting() const;
    void carryOut(const StartAsk& ask);
    void showAsked(const StartAsk& ask);
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
    QString m_file;
    struct Opening {
        QString file;
        QVector<Then> then;
    } m_opening;                          // beside the window, at present
    std::unique_ptr<SampleFile> m_sample; // while it is being made
};

} // namespace perennial
