// RecordView: everything about one record — header with actions, next step, facts, lines, timeline, linked records.
#pragma once
#include "ui/support/page.h"

class QListView;
class QSplitter;

namespace perennial {

class AttachmentStrip;
class Background;
class CallLog;
class EmptyState;
class Facts;
class LineItems;
class LinkedRecords;
class NextStepLine;
class NoteLine;
class RecordHead;
class TabRow;
class TimelineModel;

class RecordView : public Adaptive<QWidget> {
    Q_OBJECT
public:
    RecordView(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    void setRecord(const QString& entity, Id id); // id 0: nothing chosen
    Id id() const { return m_record.isValid() ? m_record.id() : 0; }
    QString title() const;
    const Record& record() const { return m_record; }
    void focusTimeline();
    // The person or company on screen is on the line: the panel for the call, with what is open with them.
    void answerCall();
    // The next of facts, lines or timeline, linked records; false behind the last.
    bool focusNextPane();

    // What the page's command of that key does with the record, and whether it can be done now.
    bool canRun(const QString& commandKey) const;
    bool run(const QString& commandKey);

    Facts* facts() const { return m_facts; }
    LineItems* lines() const { return m_lines; }
    NextStepLine* nextStep() const { return m_step; }
    CallLog* callLog() const { return m_call; }
    TimelineModel* timeline() const { return m_happenings; }
    AttachmentStrip* files() const;

Q_SIGNALS:
    void commandsChanged();
    void gone(); // the record was removed from here

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePanes();
    QWidget* makeTimeline();
    void load();
    void readPanes();
    void showOlder();
    void chooseHappening();
    void onChanged(const ChangeSet& changes);
    void open(const QModelIndex& index);
    bool showsLines() const;
    void arrange();
    void keepKeyboard();
    bool canVerb(const char* verb) const;
    void remove();
    void duplicate();
    void newQuote();
    void moveStage(int by);
    QString neighbourStage(int by) const;

    Navigator& m_navigator;
    Background& m_background;
    Record m_record;
    QString m_entity;
    int m_limit = 0; // of the timeline
    EmptyState* m_nothing;
    QWidget* m_content;
    RecordHead* m_head;
    NextStepLine* m_step;
    CallLog* m_call;
    TabRow* m_tabs;   // of documents: lines, details
    TabRow* m_kinds;  // of the timeline
    Facts* m_facts;
    LineItems* m_lines;
    QWidget* m_middle;
    QListView* m_timeline;
    TimelineModel* m_happenings;
    NoteLine* m_note;
    LinkedRecords* m_linked;
    QSplitter* m_panes;
};

} // namespace perennial
