// Pages: what fills the window, and how a page asks for another without knowing it.
#pragma once
#include "core/base/identity.h"
#include "core/workspace/workspace.h"
#include "ui/support/adaptive.h"
#include <QString>
#include <QVariantMap>
#include <QWidget>

namespace perennial {

class CommandSet;
class Settings;

// Where one can be in the program. Kept in the history of Back and Forward, with what the page was showing.
struct Place {
    QString page; // "my-day", "calendar", "list", "record", "board", "reports", "import", "settings", "caller", …
    QString entity = {};     // of lists, boards and records
    Id id = 0;               // of records
    QString filter = {};     // search language, of lists and boards
    QVariantMap state = {};  // selection, scroll position, chosen tab: what the page itself gave
};

// What a page may ask of the window it is in. The window implements it; tests put a small one in its place.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual Workspace& workspace() = 0;
    virtual CommandSet& commands() = 0;
    virtual Settings& settings() = 0;

    virtual void go(const Place& place) = 0;
    virtual void goBack() = 0;
    // A sentence at the foot of the window; with `undoable` it offers to take the latest operation back.
    virtual void tell(const QString& sentence, bool undoable = false) = 0;
    // An error in the words of its sentence, with what its issues say.
    virtual void tell(const Error& error) = 0;
    // The panel at the side for a new record; `given` are values by field key as canonical text.
    virtual void createRecord(const QString& entity, const QVariantMap& given = {}) = 0;
    // Asks for what the verb needs (nothing when it needs nothing) and runs it as one operation with a toast. `given`
    // are answers by parameter name as canonical text, ready to be taken: the keyboard stands on the button then.
    virtual void runVerb(const QString& verb, Id record, const QVariantMap& given = {}) = 0;
};

// Runs a verb of core as one operation and tells the outcome; returns whether it was done. `sentence` is shown with
// Undo when it was.
template <class Verb>
bool performAndTell(Navigator& navigator, const QString& title, const QString& sentence, Verb verb)
{
    auto outcome = navigator.workspace().perform(title, std::move(verb));
    if (!outcome) {
        navigator.tell(outcome.error());
        return false;
    }
    navigator.tell(sentence, true);
    return true;
}

// The base of every page. Pages never include each other; they go() to a place.
class Page : public Adaptive<QWidget>
{
    Q_OBJECT
public:
    explicit Page(Navigator& navigator, QWidget* parent = nullptr) : Adaptive<QWidget>(parent), m_navigator(navigator)
    {
        setFocusPolicy(Qt::ClickFocus); // a click beside what is typed into leaves it
    }

    // For the title bar: "Anna Bauer", "Contacts".
    virtual QString pageTitle() const = 0;
    // Shows a place of this page; called for every go(), also when the page is on screen already.
    virtual void show(const Place& place) = 0;
    // The present place with what Back needs to come back to it as it was.
    virtual Place place() const = 0;
    // Where the keyboard goes when the page appears.
    virtual void focusFirst() { setFocus(); }
    // F6: the next pane of the page; false when the last one is passed.
    virtual bool focusNextPane() { return false; }
    // A command while the page is on screen (print, export_list, filter, new_here, edit, remove …); false when the page
    // has nothing to do with the command key. The window enables commands by canRun().
    virtual bool run(const QString&) { return false; }
    virtual bool canRun(const QString&) const { return false; }

Q_SIGNALS:
    void titleChanged();
    void commandsChanged(); // canRun() answers differently now
    void begunAnew();       // another step or the like is shown: from its top

protected:
    Navigator& navigator() const { return m_navigator; }
    Workspace& workspace() const { return m_navigator.workspace(); }

private:
    Navigator& m_navigator;
};

} // namespace perennial
