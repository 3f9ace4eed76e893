// Shell: the main window of one open file — places, pages, history, side panel, undo, palette.
#pragma once
#include "ui/command/command_set.h"
#include "ui/model/background.h"
#include "ui/model/errand.h"
#include "ui/support/page.h"
#include "ui/support/theme.h"
#include <QMainWindow>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace perennial {

class Banner;
class PageArea;
class Palette;
class ProgressStrip;
class ReminderBell;
class SearchBox;
class SearchFinisher;
class SidePanel;
class Sidebar;

class Shell : public Adaptive<QMainWindow>, public Navigator {
    Q_OBJECT
public:
    Shell(std::unique_ptr<Workspace> workspace, Settings& settings, Theme& theme, QWidget* parent = nullptr);
    ~Shell() override;

    Workspace& workspace() override { return *m_workspace; }
    CommandSet& commands() override { return *m_commands; }
    Settings& settings() override { return m_settings; }
    Background& background() { return *m_background; }

    void go(const Place& place) override;
    void goBack() override;
    void tell(const QString& sentence, bool undoable = false) override;
    void tell(const Error& error) override;
    void createRecord(const QString& entity, const QVariantMap& given = {}) override;
    void runVerb(const QString& verb, Id record, const QVariantMap& given = {}) override;

    Page* currentPage() const;

Q_SIGNALS:
    void closeFileAsked();
    void openFileAsked();
    void newFileAsked();
    // The backup shall take the place of the open file.
    void restoreAsked(const QString& backup);
    void sampleAsked();

protected:
    void retranslate() override;
    void restyle() override { arrange(); }
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildSide();
    QWidget* buildCentre();
    void arrange();
    bool isPanelInstead() const; // of the page, for want of room beside it
    void markSample(QVBoxLayout* column);
    void wireCommands();
    void wirePlaces();
    void wireCare();
    void checkFile();
    void backUp();
    template <class T>
    void takeCare(const QString& words, std::function<T()> work, std::function<void(const T&)> done);
    void wireLooks();
    void fillNew(QMenu* menu);
    void showPlace(const Place& place);
    Page* pageFor(const Place& place);
    Page* makePage(const Place& place);
    // A place of the sidebar: a page that is not there yet is made now and shown in the next turn, so that the window
    // draws and answers in between.
    void visit(const Place& place);
    void goForward();
    void updateTitle();
    void updateCommands();
    void updateUndo();
    void readViews(); // for the sidebar, with their counts
    void countDay(); // the badge of My day: overdue and today
    void undo(bool forward);
    void openPalette(const QString& text);
    void updatePalette();
    void focusNextPane();
    void openPanel(const QString& title, const QString& saveWords, QWidget* body, bool another,
                   const std::function<bool(bool)>& save);
    void closePanel();
    void offerDrafts(QVBoxLayout* place);
    void addNotices(QVBoxLayout* place); // what may stand above every page: warnings, drafts, reminders, progress
    void ringBell(QVBoxLayout* place);
    bool saveNew(const QString& entity, class RecordForm* form);
    void finishVerb(const QString& title, const struct Verb& verb, Id record, const class VerbArguments& arguments);

    Settings& m_settings;
    Theme& m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Errand> m_errand; // undo and redo
    std::unique_ptr<Background> m_care; // backing up and checking, while lists go on reading
    CommandSet* m_commands;
    Sidebar* m_sidebar = nullptr;
    SearchBox* m_search = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_settingsButton = nullptr;
    Banner* m_sample = nullptr; // of a file of sample data, with the way out of it
    QPushButton* m_ownFile = nullptr;
    ProgressStrip* m_progress = nullptr;
    QWidget* m_side = nullptr;
    QWidget* m_centre = nullptr;
    PageArea* m_area = nullptr;
    QStackedWidget* m_stack = nullptr; // in it
    SidePanel* m_panel = nullptr;
    Palette* m_palette = nullptr;
    ReminderBell* m_bell = nullptr;
    SearchFinisher* m_searchFinisher = nullptr;
    QTimer* m_tidy = nullptr;
    QTimer* m_counting = nullptr; // counts of views, some time after the last change
    QHash<QString, Page*> m_pages;
    QVector<Place> m_past;
    QVector<Place> m_future;
};

} // namespace perennial
