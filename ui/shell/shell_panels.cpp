// Shell: the side panel for new records and for what business steps ask, drafts and reminders.
#include "core/base/in_sentence.h"
#include "core/lifecycle/verbs.h"
#include "core/workspace/draft_shelf.h"
#include "ui/calendar/reminder_bell.h"
#include "ui/lifecycle/verb_form.h"
#include "ui/record/record_form.h"
#include "ui/shell/palette_ways.h"
#include "ui/shell/search_finisher.h"
#include "ui/shell/shell.h"
#include "ui/support/banner.h"
#include "ui/support/desktop_notice.h"
#include "ui/support/plain_text.h"
#include "ui/support/progress_strip.h"
#include "ui/support/side_panel.h"
#include "ui/support/to_front.h"
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int panelWidth = 400, leastBeside = 440; // pixels of the page

} // namespace

// The places take at most a quarter of the window, however large the text is. Beside an open panel first they make
// room, then the page does.
void Shell::arrange()
{
    if (!m_centre)
        return;
    const int side = qMin(scaled(extent::sidebar), qMax(extent::sidebar, width() / 4));
    m_side->setFixedWidth(side);
    const int edge = scaled(100) > 150 ? space::xs : space::l; // large text needs the room
    m_side->layout()->findChild<QLayout*>(QStringLiteral("foot"))->setContentsMargins(edge, 0, edge, 0);
    const bool isOpen = !m_panel->isHidden();
    const int beside = width() - scaled(panelWidth);
    const bool instead = isOpen && beside < scaled(leastBeside);
    m_panel->setMinimumWidth(instead ? 0 : scaled(panelWidth));
    m_panel->setMaximumWidth(instead ? QWIDGETSIZE_MAX : scaled(panelWidth));
    m_centre->setVisible(!instead);
    m_side->setVisible(!isOpen || instead || beside - side >= scaled(leastBeside));
}

bool Shell::isPanelInstead() const
{
    return m_centre->isHidden();
}

void Shell::resizeEvent(QResizeEvent* event)
{
    Adaptive<QMainWindow>::resizeEvent(event);
    arrange();
}

void Shell::openPanel(const QString& title, const QString& saveWords, QWidget* body, bool another,
                      const std::function<bool(bool)>& save)
{
    m_panel->disconnect(this);
    m_panel->setTitle(title);
    m_panel->setBody(body);
    m_panel->setProblem({});
    m_panel->setSaveWords(saveWords);
    m_panel->setSaveAnother(another);
    connect(m_panel, &SidePanel::closeAsked, this, &Shell::closePanel);
    connect(m_panel, &SidePanel::saveAsked, this, [this, save](bool more) {
        if (save(more) && !more)
            closePanel();
    });
    m_panel->show();
    arrange();
}

void Shell::closePanel()
{
    m_panel->hide();
    arrange();
    if (Page* page = currentPage())
        page->focusFirst();
}

bool Shell::saveNew(const QString& entity, RecordForm* form)
{
    QString name;
    Id id = 0;
    const QString one = m_workspace->catalog()->entity(entity).one();
    const auto saved = m_workspace->perform(tr("New %1").arg(inSentence(one)), [&](Desk& desk) {
        Record record = form->filled(desk);
        id = desk.save(record);
        name = record.title().isEmpty() ? record.reference() : record.title();
    });
    if (!saved) {
        form->showIssues(saved.error().issues);
        m_panel->setProblem(saved.error().text);
        return false;
    }
    form->dropDraft();
    tell(tr("%1 added").arg(name), true);
    return true;
}

void Shell::createRecord(const QString& entity, const QVariantMap& given)
{
    auto* form = new RecordForm(*m_workspace, entity, given);
    const QString one = m_workspace->catalog()->entity(entity).one();
    openPanel(tr("New %1").arg(inSentence(one)), tr("&Save"), form, true, [this, entity, given, form](bool more) {
        if (!saveNew(entity, form))
            return false;
        if (more)
            createRecord(entity, given);
        return true;
    });
    form->focusFirst();
}

// The kinds one makes by hand, that of the place on screen first.
void Shell::fillNew(QMenu* menu)
{
    menu->clear();
    QAction* here = m_commands->action(command::newHere);
    const QString entity = currentPage() ? currentPage()->place().entity : QString();
    for (const QString& key : offeredKinds()) {
        const EntityPtr def = m_workspace->catalog()->find(key);
        if (!def)
            continue;
        QAction* add = menu->addAction(plainAction(def->one()), this, [this, key] { createRecord(key); });
        if (key == entity && here->isEnabled())
            add->setText(plainAction(def->one()) + u'\t' + here->shortcut().toString(QKeySequence::NativeText));
    }
}

void Shell::runVerb(const QString& key, Id record, const QVariantMap& given)
{
    const auto found = attempt([&] { return verbNamed(key); });
    if (!found) {
        tell(found.error());
        return;
    }
    const Verb verb = *found;
    QString about;
    if (record) {
        const EntityPtr def = m_workspace->catalog()->ofId(record);
        about = def ? m_workspace->reader().titleOf(def->key(), record) : QString();
    }
    const QString title = about.isEmpty() ? verb.shownLabel() : tr("%1: %2").arg(verb.shownLabel(), about);
    if (verb.parameters.isEmpty()) {
        finishVerb(title, verb, record, {});
        return;
    }
    auto* form = new VerbForm(*m_workspace, verb, record);
    form->propose(given);
    openPanel(title, verb.shownLabel(), form, false, [this, verb, record, title, form](bool) {
        const auto arguments = attempt([&] { return argumentsOf(m_workspace->reader(), verb, form->answers()); });
        if (!arguments) {
            m_panel->setProblem(arguments.error().text);
            return false;
        }
        const auto done =
            m_workspace->perform(title, [&](Desk& desk) { return perennial::runVerb(desk, verb, record, *arguments); });
        if (!done) {
            m_panel->setProblem(done.error().text);
            return false;
        }
        tell(done->sentence, true);
        return true;
    });
    if (given.isEmpty())
        form->focusFirst();
    else
        m_panel->focusSave();
}

void Shell::finishVerb(const QString& title, const Verb& verb, Id record, const VerbArguments& arguments)
{
    const auto done =
        m_workspace->perform(title, [&](Desk& desk) { return perennial::runVerb(desk, verb, record, arguments); });
    if (done)
        tell(done->sentence, true);
    else
        tell(done.error());
}

// What a crash, a power cut or a closed window left unfinished.
void Shell::offerDrafts(QVBoxLayout* place)
{
    const DraftShelf shelf(m_workspace->path());
    const QVector<Draft> drafts = shelf.drafts();
    if (drafts.isEmpty())
        return;
    const Draft last = drafts.last();
    const EntityPtr def = m_workspace->catalog()->find(last.entity);
    if (!def)
        return;
    const QString name = last.record ? m_workspace->reader().titleOf(last.entity, last.record) : QString();
    auto* banner = new Banner(Tone::Blue, QStringLiteral("edit"),
                              last.record ? tr("What you typed in %1 was not saved.").arg(name)
                                          : tr("A new %1 was not finished.").arg(inSentence(def->one())));
    connect(banner->addButton(tr("Continue")), &QPushButton::clicked, this, [this, banner, last] {
        if (last.record)
            go({QStringLiteral("record"), last.entity, last.record, {}, {}});
        else
            createRecord(last.entity, last.given);
        banner->deleteLater();
    });
    connect(banner->addButton(tr("Discard")), &QPushButton::clicked, this, [this, banner, drafts] {
        for (const Draft& draft : drafts)
            DraftShelf(m_workspace->path()).drop(draft.entity, draft.record, draft.part);
        banner->deleteLater();
    });
    place->addWidget(banner);
}

void Shell::addNotices(QVBoxLayout* place)
{
    if (!m_workspace->warning().isEmpty())
        place->addWidget(new Banner(Tone::Amber, QStringLiteral("warning"), m_workspace->warning()));
    offerDrafts(place);
    auto* reminders = new QVBoxLayout;
    reminders->setSpacing(2);
    place->addLayout(reminders);
    ringBell(reminders);
    m_progress = new ProgressStrip;
    m_progress->setContentsMargins(space::l, space::s, space::l, 0);
    place->addWidget(m_progress);
    m_searchFinisher = new SearchFinisher(*m_workspace, place, this);
    connect(m_searchFinisher, &SearchFinisher::failed, this, [this](const Error& error) { tell(error); });
}

void Shell::ringBell(QVBoxLayout* place)
{
    m_bell = new ReminderBell(*this, *m_background, place, new DesktopNotice, this);
    connect(m_bell, &ReminderBell::keyboardFreed, this, [this] {
        if (Page* page = currentPage())
            page->focusFirst();
    });
    connect(m_bell, &ReminderBell::windowWanted, this, [this] { bringToFront(this); });
}

} // namespace perennial
