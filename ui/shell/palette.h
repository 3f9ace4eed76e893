// Palette: Ctrl+K finds records and runs commands.
#pragma once
#include "core/lifecycle/verbs.h"
#include "ui/record/stage_moves.h"
#include "ui/shell/palette_search.h"
#include "ui/support/keyboard_loan.h"
#include "ui/support/page.h"
#include <QFrame>
#include <atomic>
#include <memory>

class QAbstractItemModel;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace perennial {

class Background;
struct Command;
class PlainLabel;
class SearchBox;

// Over the window, at its top. Records first, best first, then commands with their shortcuts, then what was found in
// notes; “>” commands only, “@” people, “#” tags. Nothing typed: recent records and a few commands. Escape gives the
// keyboard back to where it was.
class Palette : public Adaptive<QFrame> {
    Q_OBJECT
public:
    Palette(Navigator& navigator, Background& background, QWidget* window);
    // `here` is the place on screen: steps about its record are offered by name.
    void open(const QString& text, const Place& here = {});
    // While it is open: what can be done has changed, or what is on screen. What is typed stays, and the chosen row
    // where it is still one.
    void follow(const Place& here);
    // Puts a record first among the recent ones.
    void remember(Id record);

    SearchBox* box() const { return m_box; }
    QListView* list() const { return m_list; }
    // Whether the file has not answered yet for what was typed.
    bool isSearching() const { return m_answered != *m_asked; }

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Act = std::function<void()>;
    void search();
    void setHere(const Place& here);
    void arrange();
    // `key` tells a row from all others.
    QStandardItem* addRow(const QString& key, const QString& title, const QString& second, const QString& edge,
                          const QString& icon, const Act& act);
    // What can be done under that name, best first: commands and ways to places.
    struct Offer {
        int rank;
        QString key, title, second, edge, icon;
        Act act;
    };
    QVector<Offer> offersFor(const QString& text, bool onlyCommands) const;
    void addVerbs(const QString& text, QVector<Offer>& offers) const;
    void addMoves(const QString& text, QVector<Offer>& offers) const;
    void addWays(const QString& text, QVector<Offer>& offers) const;
    bool isAside(const PaletteHit& hit) const { return hit.aside && !m_asideFirst; }
    void addHits(bool aside);
    void addHeading(const QString& words);
    // In place of rows: what kind of thing behind that sign was not found.
    static QString nothingFound(const QString& sign, const QString& text);
    void addSteps(const QString& text);
    void addStep(const Place& about, const QString& words, const Command& command);
    void addOffers(const QVector<Offer>& offers, int most);
    void addNew(const QString& text);
    void sayPlaces();
    QVector<Id> recent() const;
    QString chosenKey() const;
    bool choose(const QString& key);
    void move(int by);
    void sayCurrent();
    void run();
    void close();

    Navigator& m_navigator;
    Background& m_background;
    SearchBox* m_box;
    QListView* m_list;
    PlainLabel* m_hint;
    QStandardItemModel* m_rows;
    QVector<Act> m_acts; // of the rows
    QVector<PaletteHit> m_found;
    bool m_asideFirst = false; // where nothing has that name, what notes hold is the best there is
    Place m_here;            // a list, or the record on screen
    QString m_name;          // of that record
    QVector<Verb> m_verbs;   // that can be done with it now
    QVector<StageMove> m_moves;                // and where it can be taken
    std::shared_ptr<std::atomic<int>> m_asked; // number of the last question; older ones are passed over
    int m_answered = 0;                        // that of the last answer
    bool m_runAwaited = false; // Enter came before the answer
    KeyboardLoan m_loan;
};

} // namespace perennial
