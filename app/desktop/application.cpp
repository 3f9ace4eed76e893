// Application: the composition root of the window.
#include "app/desktop/application.h"
#include "app/desktop/daily_backup.h"
#include "app/desktop/sample_file.h"
#include "core/base/currency.h"
#include "core/insight/computed_fields.h"
#include "core/lifecycle/closing_rules.h"
#include "core/workspace/care.h"
#include "core/workspace/workspace.h"
#include "ui/shell/shell.h"
#include "ui/shell/welcome_page.h"
#include "ui/support/accessible.h"
#include "ui/support/import_files.h"
#include "ui/support/messages.h"
#include "ui/support/progress_strip.h"
#include "ui/support/to_front.h"
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLayout>
#include <QMainWindow>
#include <QPointer>
#include <QStandardPaths>
#include <QStatusBar>
#include <QThreadPool>
#include <QTimer>
#include <utility>

namespace perennial {
namespace {

constexpr int waitingPause = 250; // milliseconds until it is looked again whether the window is free

} // namespace

Application::Application() : m_settings(Settings::standardFile()), m_theme(m_settings)
{
    passOverStacks();
    m_language.use(m_settings.read(setting::language));
    connect(&m_settings, &Settings::changed, this, [this](const QString& key) {
        if (key == QLatin1String(setting::language.key))
            m_language.use(m_settings.read(setting::language));
    });
}

Application::~Application()
{
    QThreadPool::globalInstance()->waitForDone(); // a restored backup reports here
}

QString Application::lastFile() const
{
    const QStringList recent = m_settings.read(setting::recentFiles);
    const bool wanted = m_settings.read(setting::reopenLast) && !recent.isEmpty() && QFileInfo::exists(recent.first());
    return wanted ? recent.first() : QString();
}

void Application::start(const StartAsk& ask, bool beside)
{
    const QString wanted = !ask.file.isEmpty() ? ask.file : beside ? QString() : lastFile();
    if (wanted.isEmpty())
        welcome();
    else
        open(wanted, [this, ask] { showAsked(ask); });
}

void Application::obey(const StartAsk& ask)
{
    if (!ask.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", ask.activation.toUtf8()); // read and used up when a window is activated
    if (m_window)
        bringToFront(m_window.get());
    carryOut(ask);
}

// Somebody is asked something, or the file is being restored: nothing may take the window away under it.
bool Application::isWaiting() const
{
    return !m_window || !m_window->isEnabled() || QApplication::activeModalWidget() ||
           QApplication::activePopupWidget();
}

void Application::carryOut(const StartAsk& ask)
{
    if (isWaiting()) {
        QTimer::singleShot(waitingPause, this, [this, ask] { carryOut(ask); });
        return;
    }
    const bool shows = !ask.entity.isEmpty() || !ask.call.isEmpty();
    const QString wanted = ask.file.isEmpty() && m_file.isEmpty() && shows ? lastFile() : ask.file;
    if (wanted.isEmpty() || isOpen(wanted)) {
        showAsked(ask);
        return;
    }
    open(wanted, [this, ask] {
        bringToFront(m_window.get());
        showAsked(ask);
    });
}

void Application::showAsked(const StartAsk& ask)
{
    auto* shell = qobject_cast<Shell*>(m_window.get());
    if (!shell)
        return;
    if (!ask.entity.isEmpty())
        openRecord(ask.entity, ask.reference);
    if (!ask.call.isEmpty())
        shell->go({QStringLiteral("caller"), {}, 0, ask.call, {{QStringLiteral("answer"), true}}});
}

void Application::openRecord(const QString& entity, const QString& reference)
{
    auto* shell = qobject_cast<Shell*>(m_window.get());
    const auto found = attempt([&] {
        if (!shell->workspace().catalog()->find(entity))
            throw Error{Fault::NotFound, tr("There is no kind of record “%1”. Names are contact, account, lead and the "
                                            "others that “perennial-cli verbs” lists.")
                                             .arg(entity)};
        return shell->workspace().reader().resolve(entity, reference);
    });
    if (found)
        shell->go({QStringLiteral("record"), entity, *found, {}, {}});
    else
        shell->tell(found.error());
}

void Application::show(std::unique_ptr<QWidget> window)
{
    window->show();
    const std::unique_ptr<QWidget> former = std::move(m_window); // after the new one: the program never is without
    m_window = std::move(window);
    m_opening = {};
    QTimer::singleShot(0, &m_theme, &Theme::followSystem);
}

void Application::welcome()
{
    auto page = std::make_unique<WelcomePage>(m_settings, m_theme, m_language);
    page->setWindowTitle(QStringLiteral("Perennial"));
    page->resize(1024, 680);
    connect(page.get(), &WelcomePage::openAsked, this, [this](const QString& file) {
        if (file.isEmpty())
            askToOpen();
        else
            QTimer::singleShot(0, this, [this, file] { open(file); }); // the page is gone then: not under its click
    });
    connect(page.get(), &WelcomePage::emptyAsked, this, &Application::askForNew);
    connect(page.get(), &WelcomePage::importAsked, this, &Application::startByImport);
    connect(page.get(), &WelcomePage::sampleAsked, this, &Application::openSample);
    m_file.clear();
    show(std::move(page));
}

namespace {

QString reasonToWait(OpeningDelay delay, const QString& file)
{
    const QString name = QFileInfo(file).completeBaseName();
    switch (delay) {
    case OpeningDelay::None: return {};
    case OpeningDelay::InUse: return Application::tr("“%1” is in use by another program. Waiting for it…").arg(name);
    case OpeningDelay::OlderFormat: return Application::tr("Backing up “%1” and bringing it up to date…").arg(name);
    case OpeningDelay::LeftOpen:
        return Application::tr("“%1” was not closed last time. Looking whether all of it is well…").arg(name);
    case OpeningDelay::WeeklyCheck:
        return Application::tr("Looking whether all of “%1” is well, as every week…").arg(name);
    }
    return {};
}

} // namespace

bool Application::isOpen(const QString& file) const
{
    return !m_file.isEmpty() && QFileInfo(file) == QFileInfo(m_file);
}

void Application::open(const QString& file, const Then& then)
{
    const QString why = isOpen(file) ? QString() : reasonToWait(openingDelay(file), file);
    if (!why.isEmpty()) {
        openBeside(file, why, then);
        return;
    }
    const bool opened = isOpen(file) || openNow(file);
    if (!m_window)
        welcome();
    if (opened && then)
        then();
}

// The window can be used meanwhile. Whoever stops waiting stays where they are; SQLite looks on to the end of the file.
void Application::openBeside(const QString& file, const QString& why, const Then& then)
{
    if (!m_window)
        welcome();
    if (m_opening.file != file) {
        m_opening = {file, {}};
        const QPointer<ProgressStrip> strip = showStrip(why, 0, true);
        connect(strip.data(), &ProgressStrip::cancelled, this, [this, strip] {
            m_opening = {};
            strip->deleteLater();
        });
        QThreadPool::globalInstance()->start([this, file, strip] {
            const Outcome<void> ready = makeReadyToOpen(file);
            QMetaObject::invokeMethod(this, [this, file, ready, strip] {
                delete strip;
                arrive(file, ready);
            });
        });
    }
    if (then)
        m_opening.then << then;
}

// Whoever went on with another file meanwhile stays there; whoever is asked something answers first.
void Application::arrive(const QString& file, const Outcome<void>& ready)
{
    if (m_opening.file != file)
        return;
    if (isWaiting()) {
        QTimer::singleShot(waitingPause, this, [this, file, ready] { arrive(file, ready); });
        return;
    }
    const Opening opening = std::exchange(m_opening, {});
    if (!ready) {
        Messages::of(m_window.get()).tell(m_window.get(), tr("The file was not opened"), ready.error());
        return;
    }
    if (openNow(file)) {
        for (const Then& then : opening.then)
            then();
    }
}

bool Application::openNow(const QString& file, bool create, const Place& first)
{
    OpenOptions options;
    options.use = OpenOptions::Use::Window;
    options.create = create;
    const QString currency = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    if (isCurrency(currency))
        options.currency = currency;
    options.closing = keepTrue;
    options.computed = computedFields();
    auto workspace = Workspace::open(file, options);
    if (!workspace) {
        Messages::of(m_window.get()).tell(m_window.get(), tr("The file was not opened"), workspace.error());
        return false;
    }
    QStringList recent = m_settings.read(setting::recentFiles);
    recent.removeAll(file);
    recent.prepend(file);
    m_settings.write(setting::recentFiles, recent.mid(0, 8));
    m_file = file;
    const Clock& clock = (*workspace)->clock(); // the workspace lives as long as the shell
    auto shell = std::make_unique<Shell>(std::move(*workspace), m_settings, m_theme);
    connect(shell.get(), &Shell::openFileAsked, this, &Application::askToOpen);
    connect(shell.get(), &Shell::newFileAsked, this, &Application::askForNew);
    connect(shell.get(), &Shell::sampleAsked, this, &Application::openSample);
    connect(shell.get(), &Shell::closeFileAsked, this, [this] { QTimer::singleShot(0, this, &Application::welcome); });
    connect(shell.get(), &Shell::restoreAsked, this, [this, file](const QString& backup) {
        QTimer::singleShot(0, this, [this, file, backup] { goBackTo(backup, file); });
    });
    shell->go(first);
    new DailyBackup(file, clock, shell.get());
    show(std::move(shell));
    return true;
}

// The window lets go of the file before another takes its place, and opens nothing meanwhile.
void Application::goBackTo(const QString& backup, const QString& file)
{
    welcome();
    m_window->setEnabled(false);
    const QPointer<ProgressStrip> strip = showStrip(tr("Restoring the backup…"), 0, false);
    QThreadPool::globalInstance()->start([this, backup, file, strip] {
        const Outcome<QString> replaced = restore(backup, file);
        QMetaObject::invokeMethod(this, [this, file, replaced, strip] {
            delete strip;
            m_window->setEnabled(true);
            openRestored(file, replaced);
        });
    });
}

void Application::openRestored(const QString& file, const Outcome<QString>& replaced)
{
    if (!replaced) {
        Messages::of(m_window.get()).tell(m_window.get(), tr("The backup was not restored"), replaced.error());
        open(file);
        return;
    }
    open(file, [this, kept = *replaced] {
        if (!kept.isEmpty())
            static_cast<Shell*>(m_window.get())
                ->tell(tr("Restored. The file as it was is kept as %1.").arg(QFileInfo(kept).fileName()));
    });
}

// A first import asks for the table only: the company file is made where documents are, under a name that is free.
void Application::startByImport(const QString& table)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString from = table;
    if (from.isEmpty())
        from = Messages::of(m_window.get())
                   .fileToOpen(m_window.get(), {tr("Import a spreadsheet"), importFilter(), documents, {}});
    if (from.isEmpty())
        return;
    QDir().mkpath(documents);
    QString file = documents + QLatin1Char('/') + tr("My business") + QStringLiteral(".perennial");
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = documents + QLatin1Char('/') + tr("My business %1").arg(number) + QStringLiteral(".perennial");
    const Place import{QStringLiteral("import"), {}, 0, {}, {{QStringLiteral("file"), from}}};
    QTimer::singleShot(0, this, [this, file, import] { openNow(file, true, import); });
}

void Application::askToOpen()
{
    const QString file = Messages::of(m_window.get())
                             .fileToOpen(m_window.get(), {tr("Open"), tr("Perennial files (*.perennial)"), {}, {}});
    if (!file.isEmpty())
        QTimer::singleShot(0, this, [this, file] { open(file); });
}

void Application::askForNew()
{
    const QString start =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + tr("/My business.perennial");
    const QString file =
        Messages::of(m_window.get())
            .fileToSave(m_window.get(), {tr("Where shall your file be?"), tr("Perennial files (*.perennial)"), start,
                                         QStringLiteral("perennial")});
    if (file.isEmpty())
        return;
    QTimer::singleShot(0, this, [this, file] { openNow(file, true); });
}

// Below everything else of the window.
ProgressStrip* Application::showStrip(const QString& words, int total, bool stoppable)
{
    auto* strip = new ProgressStrip;
    if (auto* main = qobject_cast<QMainWindow*>(m_window.get())) {
        main->statusBar()->addWidget(strip, 1);
        connect(strip, &QObject::destroyed, main->statusBar(), &QWidget::hide);
    } else {
        m_window->layout()->addWidget(strip);
    }
    strip->start(words, total, stoppable);
    return strip;
}

void Application::openSample()
{
    if (m_sample || m_file == SampleFile::path())
        return;
    m_sample = std::make_unique<SampleFile>();
    const QPointer<QWidget> asked = m_window.get();
    const QPointer<ProgressStrip> strip = showStrip(tr("Making the sample data"), 100, true);
    connect(strip.data(), &ProgressStrip::cancelled, m_sample.get(), &SampleFile::stop);
    connect(m_sample.get(), &SampleFile::progressed, strip.data(), [strip](int percent) { strip->advance(percent); });
    // Whoever went on with another file meanwhile stays there; the sample is ready for the next time.
    connect(m_sample.get(), &SampleFile::ready, this, [this, asked, strip](const QString& path) {
        delete strip;
        leaveSample();
        if (asked && asked == m_window.get())
            open(path);
    });
    connect(m_sample.get(), &SampleFile::failed, this, [this, strip](const Error& error) {
        delete strip;
        leaveSample();
        if (error.fault != Fault::Cancelled)
            Messages::of(m_window.get()).tell(m_window.get(), tr("The sample data was not made"), error);
    });
    m_sample->prepare();
}

// The object is in the middle of telling: it goes when it has done so.
void Application::leaveSample()
{
    m_sample.release()->deleteLater();
}

} // namespace perennial
