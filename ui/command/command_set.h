// CommandSet: the commands of one window as actions, and the menus, palette rows and shortcut sheet made of them.
#pragma once
#include "ui/command/command_table.h"
#include "ui/support/setting.h"
#include <QAction>
#include <QHash>
#include <QObject>
#include <QVector>

class QMenu;
class QMenuBar;

namespace perennial {

// Built by a window. A command is offered once it has been given something to do; until then its action is not made
// part of any menu. Texts follow the language by themselves.
class CommandSet : public QObject {
    Q_OBJECT

public:
    // `window` carries the actions, so that their keys work everywhere in it.
    CommandSet(QWidget* window, Settings& settings);

    QAction* action(const Command& command) const;

    // What the command does. Later calls add to it.
    template <class Receiver, class Act> void on(const Command& command, Receiver* receiver, Act act)
    {
        QObject::connect(adopt(command), &QAction::triggered, receiver, act);
    }
    // For a command that can be on or off.
    void setCheckable(const Command& command, bool checked);
    void setChecked(const Command& command, bool checked);
    void setEnabled(const Command& command, bool enabled);
    // Other words for now: "Undo delete Anna Bauer". Literal, without a mnemonic; empty brings back the own.
    void setWords(const Command& command, const QString& words);

    // Fills the bar with a menu for each place that has commands; again on a change of language.
    void fill(QMenuBar* bar);
    QString placeName(CommandPlace place) const;

    struct Entry {
        const Command* command;
        QAction* action;
        QString words;    // "Import"
        QString tip;      // "Bring in a table …"
        QString shortcut; // "Ctrl+I" in the words of the platform
    };
    // All offered commands, for the palette (which shows enabled ones only) and the shortcut sheet.
    QVector<Entry> entries() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* adopt(const Command& command);
    void retranslate();
    void retranslate(const Command& command);
    QMenu* menuOf(QMenuBar* bar, CommandPlace place);

    QWidget* m_window;
    Settings& m_settings;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QString> m_otherWords;
    QVector<QMenu*> m_menus;
    QMenuBar* m_bar = nullptr;
};

} // namespace perennial
