// Shell: what its commands do.
#include "core/workspace/care.h"
#include "ui/dashboard/report_paper.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar.h"
#include "ui/support/messages.h"
#include "ui/support/progress_strip.h"
#include "ui/support/search_box.h"
#include "ui/support/side_panel.h"
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QStyle>
#include <QUrl>

namespace perennial {
namespace {

// Commands that the page on screen carries out.
const Command* const pageCommands[] = {
    &command::newHere,    &command::edit,          &command::remove,           &command::duplicate,
    &command::bulkEdit,   &command::merge,         &command::filter,           &command::saveView,
    &command::asList,     &command::asTable,       &command::asBoard,          &command::asCalendar,
    &command::columns,    &command::refresh,       &command::exportList,       &command::print,
    &command::stageNext,  &command::stagePrevious, &command::completeActivity, &command::workThrough,
    &command::logCall,    &command::newActivity,   &command::newNote,          &command::newQuote,
    &command::convertLead};

} // namespace

void Shell::wirePlaces()
{
    const auto place = [this](const Command& command, const char* page, const char* entity) {
        const Place to{QLatin1String(page), QLatin1String(entity), 0, {}, {}};
        m_commands->on(command, this, [this, to] { visit(to); });
    };
    place(command::goMyDay, "my-day", "");
    place(command::goCalendar, "calendar", "");
    place(command::goContacts, "list", "contact");
    place(command::goCompanies, "list", "account");
    place(command::goLeads, "list", "lead");
    place(command::goPipeline, "board", "opportunity");
    place(command::goOrders, "list", "sales_order");
    place(command::goInvoices, "list", "invoice");
    place(command::goCases, "list", "case");
    place(command::goReports, "reports", "");
    place(command::goProducts, "list", "product");
    place(command::goQuotes, "list", "quote");
    place(command::goCampaigns, "list", "campaign");
    place(command::importFile, "import", "");
    place(command::history, "history", "");
    place(command::goTrash, "trash", "");
    place(command::findCaller, "caller", "");
    place(command::settings, "settings", "");
    place(command::shortcuts, "shortcuts", "");
    place(command::about, "about", "");
    const auto section = [this](const Command& command, const char* name) {
        const Place to{QStringLiteral("settings"), {}, 0, {}, {{QStringLiteral("section"), QLatin1String(name)}}};
        m_commands->on(command, this, [this, to] { go(to); });
    };
    section(command::restore, "file");
    section(command::ownFields, "fields");
    const Place pasted{QStringLiteral("import"), {}, 0, {}, {{QStringLiteral("paste"), true}}};
    m_commands->on(command::pasteTable, this, [this, pasted] { go(pasted); });
    m_commands->on(command::help, this, [this] {
        const Place here = currentPage() ? currentPage()->place() : Place();
        go({QStringLiteral("help"), {}, 0, {}, {{QStringLiteral("about"), here.page}}});
    });
    m_commands->on(command::newAny, this, [this] { m_new->showMenu(); });
}

void Shell::openPalette(const QString& text)
{
    m_palette->open(text, currentPage() ? currentPage()->place() : Place());
}

// A list, for one, has commands only once its rows have come.
void Shell::updatePalette()
{
    if (m_palette->isVisible())
        m_palette->follow(currentPage() ? currentPage()->place() : Place());
}

// Round the window: the panes of the page, the panel at the side, the search, the places, and the page again.
void Shell::focusNextPane()
{
    const QWidget* now = QApplication::focusWidget();
    Page* page = currentPage();
    const auto toPlaces = [this] {
        if (m_side->isHidden())
            return false;
        m_sidebar->setFocus(Qt::TabFocusReason);
        return true;
    };
    if (isPanelInstead()) {
        if (!m_panel->isAncestorOf(now) || !toPlaces())
            m_panel->focusFirst();
        return;
    }
    const bool isInPage = page && (now == page || page->isAncestorOf(now));
    if (isInPage && page->focusNextPane())
        return;
    if (isInPage && m_panel->isVisible())
        m_panel->focusFirst();
    else if (isInPage || m_panel->isAncestorOf(now))
        m_search->setFocus(Qt::TabFocusReason);
    else if (m_search->hasFocus() && toPlaces())
        return;
    else if (page && !page->focusNextPane())
        page->focusFirst();
}

void Shell::wireCommands()
{
    wirePlaces();
    wireCare();
    m_commands->on(command::findDuplicates, this, [this] {
        const QString entity = currentPage() ? currentPage()->place().entity : QString();
        go({QStringLiteral("duplicates"), {}, 0, {}, {{QStringLiteral("entity"), entity}}});
    });
    m_commands->on(command::back, this, [this] { goBack(); });
    m_commands->on(command::forward, this, [this] { goForward(); });
    m_commands->on(command::undo, this, [this] { undo(false); });
    m_commands->on(command::redo, this, [this] { undo(true); });
    m_commands->on(command::palette, this, [this] { openPalette({}); });
    m_commands->on(command::quit, this, [this] { close(); });
    m_commands->on(command::newFile, this, &Shell::newFileAsked);
    m_commands->on(command::openFile, this, &Shell::openFileAsked);
    m_commands->on(command::sampleFile, this, &Shell::sampleAsked);
    m_commands->on(command::closeFile, this, &Shell::closeFileAsked);
    m_commands->on(command::openFolder, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workspace->path()).absolutePath()));
    });
    m_commands->on(command::managementReport, this,
                   [this] { Printing::of(this)->preview(managementAsk(m_workspace->clock().today())); });
    m_commands->on(command::nextPane, this, &Shell::focusNextPane);
    m_commands->on(command::quickAdd, this, [this] {
        const QString key = QString::fromLatin1(command::quickAdd.key);
        if (!currentPage() || !currentPage()->canRun(key))
            go({QStringLiteral("my-day"), {}, 0, {}, {}});
        currentPage()->run(key);
    });
    for (const Command* command : pageCommands) {
        const QString key = QString::fromLatin1(command->key);
        m_commands->on(*command, this, [this, key] {
            if (currentPage())
                currentPage()->run(key);
        });
    }
}

// Long work on the file that writes nothing in it: with progress, and without anything else having to wait.
template <class T>
void Shell::takeCare(const QString& words, std::function<T()> work, std::function<void(const T&)> done)
{
    if (m_care->pending()) {
        tell(tr("Another step is still being done. Try again in a moment."));
        return;
    }
    m_progress->start(words, 0, false);
    m_care->ask<T>(
        this, [work = std::move(work)](Reader&) { return work(); },
        [this, done = std::move(done)](Outcome<T> outcome) {
            m_progress->finish();
            if (outcome)
                done(*outcome);
            else
                tell(outcome.error());
        });
}

void Shell::checkFile()
{
    const QString path = m_workspace->path();
    takeCare<bool>(
        tr("Checking the file…"),
        [path] {
            const auto report = check(path, false);
            if (!report)
                throw report.error();
            return report->sound;
        },
        [this](const bool& sound) {
            tell(sound ? tr("The file is sound.") : tr("The file has faults; see “Restore a backup”."));
        });
}

void Shell::backUp()
{
    const QString path = m_workspace->path();
    const QString to = Messages::of(this).fileToSave(
        this, {tr("Back up"), tr("Perennial files (*.perennial)"), {}, QStringLiteral("perennial")});
    if (to.isEmpty())
        return;
    const QString name = QFileInfo(to).fileName();
    takeCare<QString>(
        tr("Backing up to %1…").arg(name),
        [path, to] {
            const auto done = backup(path, to);
            if (!done)
                throw done.error();
            return to;
        },
        [this, path, name](const QString&) {
            m_settings.write(setting::backedUp, true, path);
            tell(tr("Backed up to %1").arg(name));
        });
}

void Shell::wireCare()
{
    m_commands->on(command::checkFile, this, [this] { checkFile(); });
    m_commands->on(command::backUp, this, [this] { backUp(); });
}

void Shell::wireLooks()
{
    m_commands->on(command::largerText, this, [this] { m_theme.growText(); });
    m_commands->on(command::smallerText, this, [this] { m_theme.shrinkText(); });
    m_commands->on(command::normalText, this, [this] { m_theme.resetText(); });
    m_commands->on(command::densityRelaxed, this, [this] { m_theme.setDensity(Density::Relaxed); });
    m_commands->on(command::densityNormal, this, [this] { m_theme.setDensity(Density::Normal); });
    m_commands->on(command::densityCompact, this, [this] { m_theme.setDensity(Density::Compact); });
    m_commands->on(command::themeSystem, this, [this] { m_theme.setMode(ThemeMode::System); });
    m_commands->on(command::themeLight, this, [this] { m_theme.setMode(ThemeMode::Light); });
    m_commands->on(command::themeDark, this, [this] { m_theme.setMode(ThemeMode::Dark); });
    m_commands->on(command::fullScreen, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_commands->on(command::sidebar, this, [this] {
        QWidget* side = findChild<QWidget*>(QStringLiteral("side"));
        side->setVisible(side->isHidden());
    });
}

void Shell::updateCommands()
{
    for (const Command* command : pageCommands)
        m_commands->setEnabled(*command, currentPage() && currentPage()->canRun(QString::fromLatin1(command->key)));
    m_commands->setEnabled(command::back, !m_past.isEmpty());
    m_commands->setEnabled(command::forward, !m_future.isEmpty());
    updatePalette();
}

} // namespace perennial
