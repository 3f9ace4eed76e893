// CommandSet: actions from the table, and what is made of them.
#include "ui/command/command_set.h"
#include "ui/support/icons.h"
#include "ui/support/plain_text.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace perennial {

namespace {

QString translated(const char* text)
{
    return text && *text ? QCoreApplication::translate("Command", text) : QString();
}

} // namespace

CommandSet::CommandSet(QWidget* window, Settings& settings) : QObject(window), m_window(window), m_settings(settings)
{
    for (const Command* command : allCommands()) {
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(command->key));
        if (*command->icon)
            action->setIcon(icon(QString::fromLatin1(command->icon)));
        const QString key = QString::fromLatin1(command->key);
        const QString own = m_settings.read(setting::shortcut, key);
        action->setShortcut(
            QKeySequence(own.isEmpty() ? QString::fromLatin1(command->shortcut) : own, QKeySequence::PortableText));
        action->setVisible(false);
        action->setEnabled(false);
        if (command == &command::quit)
            action->setMenuRole(QAction::QuitRole);
        else if (command == &command::settings)
            action->setMenuRole(QAction::PreferencesRole);
        else if (command == &command::about)
            action->setMenuRole(QAction::AboutRole);
        else
            action->setMenuRole(QAction::NoRole);
        m_actions.insert(key, action);
    }
    retranslate();
    window->installEventFilter(this);
    QCoreApplication::instance()->installEventFilter(this);
}

QAction* CommandSet::action(const Command& command) const
{
    return m_actions.value(QString::fromLatin1(command.key));
}

QAction* CommandSet::adopt(const Command& command)
{
    QAction* const wanted = action(command);
    if (!m_window->actions().contains(wanted)) {
        wanted->setVisible(true);
        wanted->setEnabled(true);
        m_window->addAction(wanted);
        if (m_bar)
            fill(m_bar);
    }
    return wanted;
}

void CommandSet::setCheckable(const Command& command, bool checked)
{
    action(command)->setCheckable(true);
    action(command)->setChecked(checked);
}

void CommandSet::setChecked(const Command& command, bool checked)
{
    action(command)->setChecked(checked);
}

void CommandSet::setEnabled(const Command& command, bool enabled)
{
    action(command)->setEnabled(enabled);
}

void CommandSet::setWords(const Command& command, const QString& words)
{
    m_otherWords.insert(QString::fromLatin1(command.key), words);
    retranslate(command);
}

void CommandSet::retranslate()
{
    for (const Command* command : allCommands())
        retranslate(*command);
}

void CommandSet::retranslate(const Command& command)
{
    QAction* const own = action(command);
    const QString other = m_otherWords.value(QString::fromLatin1(command.key));
    own->setText(other.isEmpty() ? translated(command.label) : plainAction(other));
    own->setIconText(command.words());
    const QString tip = translated(command.tip);
    own->setToolTip(plainTip(tip.isEmpty() ? command.words() : tip));
    own->setStatusTip(QString());
}

QString CommandSet::placeName(CommandPlace place) const
{
    switch (place) {
    case CommandPlace::File: return tr("&File");
    case CommandPlace::Edit: return tr("&Edit");
    case CommandPlace::View: return tr("&View");
    case CommandPlace::Go: return tr("&Go");
    case CommandPlace::Record: return tr("&Record");
    case CommandPlace::Help: return tr("&Help");
    case CommandPlace::Palette: break;
    }
    return {};
}

QMenu* CommandSet::menuOf(QMenuBar* bar, CommandPlace place)
{
    auto* menu = bar->addMenu(placeName(place));
    menu->setToolTipsVisible(false);
    int group = 0;
    for (const Command* command : allCommands()) {
        QAction* const own = action(*command);
        if (command->place != place || !m_window->actions().contains(own))
            continue;
        if (group && command->group != group)
            menu->addSeparator();
        group = command->group;
        menu->addAction(own);
    }
    return menu;
}

void CommandSet::fill(QMenuBar* bar)
{
    m_bar = bar;
    bar->clear();
    qDeleteAll(m_menus);
    m_menus.clear();
    for (CommandPlace place : {CommandPlace::File, CommandPlace::Edit, CommandPlace::View, CommandPlace::Go,
                               CommandPlace::Record, CommandPlace::Help}) {
        QMenu* const menu = menuOf(bar, place);
        m_menus << menu;
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

QVector<CommandSet::Entry> CommandSet::entries() const
{
    QVector<Entry> entries;
    const QList<QAction*> offered = m_window->actions();
    for (const Command* command : allCommands()) {
        QAction* const own = action(*command);
        if (!offered.contains(own))
            continue;
        const QString other = m_otherWords.value(QString::fromLatin1(command->key));
        entries << Entry{command, own, other.isEmpty() ? command->words() : other, translated(command->tip),
                         own->shortcut().toString(QKeySequence::NativeText)};
    }
    return entries;
}

bool CommandSet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_bar)
            fill(m_bar);
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Editors claim keys such as Ctrl+K for themselves; a claim that is not made lets the shortcut through.
        const auto* key = static_cast<QKeyEvent*>(event);
        const QKeySequence pressed(key->keyCombination());
        for (const Command* command : allCommands())
            if (command->always && action(*command)->isEnabled() && action(*command)->shortcut() == pressed)
                return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace perennial
