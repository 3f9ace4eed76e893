// Shell: layout, places and history.
#include "ui/shell/shell.h"
#include "core/lifecycle/engagement/my_day.h"
#include "core/query/filter_text.h"
#include "core/workspace/office.h"
#include "ui/calendar/reminder_bell.h"
#include "ui/model/search_context.h"
#include "ui/model/stored_view.h"
#include "ui/print/print_desk.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/page_table.h"
#include "ui/shell/palette.h"
#include "ui/shell/sidebar.h"
#include "ui/support/banner.h"
#include "ui/support/buttons.h"
#include "ui/support/import_files.h"
#include "ui/support/labels.h"
#include "ui/support/messages.h"
#include "ui/support/page_area.h"
#include "ui/support/search_box.h"
#include "ui/support/side_ground.h"
#include "ui/support/side_panel.h"
#include "ui/support/tab_order.h"
#include "ui/support/toast.h"
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int tidyPause = 1500; // milliseconds after a change until the log is moved into the file, however many follow
constexpr int countPause = 800; // milliseconds after the last change until views are counted
constexpr int rememberedPlaces = 50;

QString keyOf(const Place& place)
{
    return place.page == QLatin1String("record") ? place.page : place.page + QLatin1Char('/') + place.entity;
}

// In line with the pictures of the places above.
QLayout* footOf(QWidget* button)
{
    auto* foot = new QHBoxLayout;
    foot->setObjectName(QStringLiteral("foot"));
    foot->addWidget(button, 0, Qt::AlignLeft);
    return foot;
}

} // namespace

Shell::Shell(std::unique_ptr<Workspace> workspace, Settings& settings, Theme& theme, QWidget* parent)
    : Adaptive<QMainWindow>(parent), m_settings(settings), m_theme(theme), m_workspace(std::move(workspace)),
      m_background(std::make_unique<Background>(*m_workspace, this)), m_errand(std::make_unique<Errand>(*m_workspace)),
      m_care(std::make_unique<Background>(*m_workspace, this)), m_commands(new CommandSet(this, settings)),
      m_tidy(new QTimer(this))
{
    new PrintDesk(*this, *m_background, this); // found by Printing::of()
    build();
    wireCommands();
    wireLooks();
    m_commands->fill(menuBar());
    m_tidy->setSingleShot(true);
    m_tidy->setInterval(tidyPause);
    m_counting = new QTimer(this);
    m_counting->setSingleShot(true);
    m_counting->setInterval(countPause);
    connect(m_counting, &QTimer::timeout, this, &Shell::readViews);
    m_counting->start();
    connect(m_tidy, &QTimer::timeout, this, [this] {
        if (m_workspace->tidy() != Workspace::Tidied::All)
            m_tidy->start();
    });
    connect(m_workspace.get(), &Workspace::changed, this, [this] {
        if (!m_tidy
                 ->isActive()) // begun anew by each change, someone who saves without a pause would put it off for good
            m_tidy->start();
        m_counting->start();
        updateUndo();
        countDay();
    });
    if (!restoreGeometry(settings.read(setting::windowGeometry)))
        // Room for the frame of the window, which is not there yet to be measured.
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, 48)));
    retranslate();
    updateUndo();
    // The page that is opened asks first: it is what is waited for.
    QTimer::singleShot(0, this, &Shell::countDay);
}

Shell::~Shell()
{
    // Pages hold questions to the background and readers of the workspace: they go first.
    qDeleteAll(m_pages);
    m_pages.clear();
    delete m_palette;
    delete m_bell;
    delete m_searchFinisher;
    m_care.reset(); // waits for a backup under way
    m_errand.reset();
    m_background.reset();
}

void Shell::build()
{
    m_sidebar = new Sidebar;
    connect(m_sidebar, &Sidebar::chosen, this, &Shell::visit);
    m_search = new SearchBox({});
    m_search->setMaximumWidth(scaled(420));
    m_new = new Button({}, QStringLiteral("add"));
    auto* kinds = new QMenu(m_new);
    connect(kinds, &QMenu::aboutToShow, this, [this, kinds] { fillNew(kinds); });
    m_new->setMenu(kinds);
    m_settingsButton = new LinkButton({}, QStringLiteral("settings"));
    connect(m_settingsButton, &QPushButton::clicked, this, [this] { go({QStringLiteral("settings"), {}, 0, {}, {}}); });
    m_panel = new SidePanel;
    m_panel->hide();
    m_palette = new Palette(*this, *m_background, this);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_search->clear();
        openPalette(text);
    });
    m_side = buildSide();
    m_centre = buildCentre();
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_centre, 1);
    row->addWidget(m_panel);
    setCentralWidget(whole);
    new FileDrop(this, importEndings(), [this](const QString& file) {
        go({QStringLiteral("import"), {}, 0, {}, {{QStringLiteral("file"), file}}});
    });
    setMinimumSize(1024, 640);
    keepKeyboardInSight(this);
}

QWidget* Shell::buildSide()
{
    auto* side = new SideGround;
    side->setObjectName(QStringLiteral("side"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::m, 0, space::m);
    auto* name = new PlainLabel(QFileInfo(m_workspace->path()).completeBaseName(), TextSize::Section);
    name->setElided(true);
    name->setContentsMargins(space::l, 0, space::l, space::s);
    column->addWidget(name);
    column->addWidget(m_sidebar, 1);
    column->addLayout(footOf(m_settingsButton));
    return side;
}

QWidget* Shell::buildCentre()
{
    m_area = new PageArea;
    m_stack = m_area->stack();
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::l, space::m, space::l, 0);
    top->addWidget(m_search, 1);
    top->addSpacing(space::s);
    top->addStretch();
    top->addWidget(m_new);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    markSample(column);
    addNotices(column);
    column->addLayout(top);
    column->addWidget(m_area, 1);
    return centre;
}

// Whoever looks around is told so all the time, and how to begin in earnest.
void Shell::markSample(QVBoxLayout* column)
{
    if (!isSample(m_workspace->reader()))
        return;
    m_sample = new Banner(Tone::Amber, QStringLiteral("sample"), {});
    m_ownFile = m_sample->addButton({});
    connect(m_ownFile, &QPushButton::clicked, this, &Shell::newFileAsked);
    column->addWidget(m_sample);
}

void Shell::retranslate()
{
    m_search->setWords(tr("Search or run a command  Ctrl+K"), tr("Search  Ctrl+K"));
    m_new->setText(tr("&New"));
    m_settingsButton->setText(tr("Settings"));
    if (m_sample) {
        m_sample->setText(tr("Sample data: a made-up company to look around in. Try anything."), tr("Sample data"));
        m_ownFile->setText(tr("Start with your own"));
    }
    if (isVisible()) // the views that come with the program have names, too
        readViews();
    m_commands->fill(menuBar());
    updateTitle();
}

void Shell::readViews()
{
    const Id person = m_workspace->person().id;
    using Views = QVector<Sidebar::PinnedView>;
    m_background->ask<Views>(
        this,
        [person](Reader& reader) {
            Views views;
            const SearchContext context = searchContextOf(reader, person);
            for (const StoredView& view : storedViews(reader)) {
                if (!view.pinned)
                    continue;
                const EntityDef& def = reader.def(view.entity);
                const auto meant = attempt([&] { return readSearch(def, view.filter, context); });
                const auto count = attempt([&] { return reader.count(parseSearch(def, view.filter, context)); });
                const QString filter = meant ? filterSentence(def, meant->filter, context) : QString();
                views.append(
                    {view.name, placeOf(view), count ? int(*count) : -1, tr("%1: %2").arg(def.many(), filter)});
            }
            return views;
        },
        [this](Outcome<Views> views) {
            if (!views)
                return;
            m_sidebar->setViews(*views);
            if (currentPage() && !m_sidebar->hasFocus()) // a view that was just kept is there from now on
                m_sidebar->mark(currentPage()->place());
        });
}

Page* Shell::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

Page* Shell::makePage(const Place& place)
{
    Page* page = pageOf(place, *this, *m_background);
    if (!page)
        return nullptr;
    connect(page, &Page::titleChanged, this, &Shell::updateTitle);
    connect(page, &Page::commandsChanged, this, &Shell::updateCommands);
    connect(page, &Page::begunAnew, m_area, &PageArea::begin);
    if (auto* settings = qobject_cast<SettingsPage*>(page))
        connect(settings, &SettingsPage::restoreAsked, this, &Shell::restoreAsked);
    m_stack->addWidget(page);
    m_pages.insert(keyOf(place), page);
    return page;
}

Page* Shell::pageFor(const Place& place)
{
    Page* known = m_pages.value(keyOf(place));
    return known ? known : makePage(place);
}

void Shell::showPlace(const Place& place)
{
    Page* page = pageFor(place);
    if (!page)
        return;
    if (isPanelInstead()) {
        m_panel->hide(); // what was typed is on the shelf of drafts
        arrange();
    }
    m_stack->setCurrentWidget(page);
    m_area->begin(); // also where the page is on screen already
    page->show(place);
    page->focusFirst();
    if (place.page == QLatin1String("record"))
        m_palette->remember(place.id);
    m_sidebar->mark(place);
    updateTitle();
    updateCommands();
}

void Shell::go(const Place& place)
{
    if (Page* page = currentPage()) {
        m_past.append(page->place());
        if (m_past.size() > rememberedPlaces)
            m_past.removeFirst();
    }
    m_future.clear();
    showPlace(place);
}

void Shell::visit(const Place& place)
{
    if (m_pages.contains(keyOf(place)))
        return go(place);
    makePage(place);
    QTimer::singleShot(0, this, [this, place] { go(place); });
}

void Shell::goBack()
{
    if (m_past.isEmpty())
        return;
    if (Page* page = currentPage())
        m_future.append(page->place());
    showPlace(m_past.takeLast());
}

void Shell::goForward()
{
    if (m_future.isEmpty())
        return;
    if (Page* page = currentPage())
        m_past.append(page->place());
    showPlace(m_future.takeLast());
}

void Shell::tell(const QString& sentence, bool undoable)
{
    if (undoable)
        Toast::tell(this, sentence, tr("Undo"), [this] { undo(false); });
    else
        Toast::tell(this, sentence);
}

void Shell::tell(const Error& error)
{
    Toast::tell(this, error.text, tr("Copy details"),
                [details = detailsOf(error)] { QApplication::clipboard()->setText(details); });
}

void Shell::updateTitle()
{
    const QString page = currentPage() ? currentPage()->pageTitle() : QString();
    const QString file = QFileInfo(m_workspace->path()).completeBaseName();
    setWindowTitle(page.isEmpty() ? tr("%1 – Perennial").arg(file) : tr("%1 – %2 – Perennial").arg(page, file));
}

void Shell::updateUndo()
{
    const QString undo = m_workspace->undoTitle();
    const QString redo = m_workspace->redoTitle();
    m_commands->setEnabled(command::undo, !undo.isEmpty());
    m_commands->setEnabled(command::redo, !redo.isEmpty());
    m_commands->setWords(command::undo, undo.isEmpty() ? QString() : tr("Undo: %1").arg(undo));
    m_commands->setWords(command::redo, redo.isEmpty() ? QString() : tr("Redo: %1").arg(redo));
    updatePalette();
}

void Shell::countDay()
{
    const Ref person = m_workspace->person();
    m_background->ask<DueCount>(
        this, [person](Reader& reader) { return countDue(reader, person); },
        [this](Outcome<DueCount> count) {
            if (count)
                m_sidebar->setBadge(QStringLiteral("my-day"), {}, int(count->overdue + count->today));
        });
}

// What comes back may be an import of thousands of rows: on a thread of its own, like the import.
void Shell::undo(bool forward)
{
    const QString title = forward ? m_workspace->redoTitle() : m_workspace->undoTitle();
    const bool begun = m_errand->run<ChangeSet>(
        [forward](Workspace& workspace) {
            Outcome<ChangeSet> done = forward ? workspace.redo() : workspace.undo();
            if (!done)
                throw done.error();
            return *done;
        },
        [this, forward, title](const Outcome<ChangeSet>& done) {
            if (!done)
                tell(done.error());
            else
                tell((forward ? tr("Done again: %1") : tr("Undone: %1")).arg(title));
            updateUndo();
        });
    if (!begun)
        tell(tr("Another step is still being done. Try again in a moment."));
}

void Shell::closeEvent(QCloseEvent* event)
{
    m_settings.write(setting::windowGeometry, saveGeometry());
    event->accept();
}

} // namespace perennial
