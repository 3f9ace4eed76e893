// RecordView: everything about one record — header with actions, facts, timeline, linked records.
#pragma once
#include "ui/record/timeline.h"
#include "ui/support/page.h"

class QHBoxLayout;
class QListView;
class QMenu;
class QSplitter;
class QTabBar;
class QVBoxLayout;

namespace perennial {

class AvatarLabel;
class Background;
class ChipLabel;
class EmptyState;
class Facts;
class LineItems;
class LinkedRecords;
class PlainLabel;
struct Verb;

class RecordView : public Adaptive<QWidget> {
    Q_OBJECT
public:
    RecordView(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    void setRecord(const QString& entity, Id id); // id 0: nothing chosen
    Id id() const { return m_record.isValid() ? m_record.id() : 0; }
    QString title() const;
    const Record& record() const { return m_record; }
    void focusTimeline();
    LineItems* lines() const { return m_lines; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHead();
    QWidget* makePanes();
    QWidget* makeTimeline();
    void load();
    void fillHeader();
    void fillActions();
    void readTimeline();
    void onChanged(const ChangeSet& changes);
    bool showsLines() const;
    void arrange();

    Navigator& m_navigator;
    Background& m_background;
    Record m_record;
    QString m_entity;
    EmptyState* m_nothing;
    QWidget* m_content;
    AvatarLabel* m_avatar;
    PlainLabel* m_name;
    PlainLabel* m_detail;
    ChipLabel* m_status;
    QHBoxLayout* m_actions;
    PlainLabel* m_nextStep;
    PlainLabel* m_timelineTitle;
    Facts* m_facts;
    QListView* m_timeline;
    TimelineModel* m_happenings;
    LinkedRecords* m_linked;
    QTabBar* m_tabs; // of documents: lines, details
    LineItems* m_lines;
    QWidget* m_middle;
    QSplitter* m_panes;
};

} // namespace perennial
