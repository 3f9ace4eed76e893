// BoardPage: the records of a flow as cards, one column a stage — filter, totals, and moving by mouse, key and menu.
#pragma once
#include "ui/board/stage_column.h"
#include "ui/model/latest_question.h"
#include "ui/support/page.h"
#include <functional>

class QHBoxLayout;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace perennial {

class CardView;
class ClosedStage;
class EmptyState;
class FilterBar;
class IconButton;
class PageHeader;
class PlainLabel;

class BoardPage : public Page {
    Q_OBJECT
public:
    BoardPage(Navigator& navigator, Background& background, const QString& entity, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;
    bool focusNextPane() override;
    bool run(const QString& key) override;
    bool canRun(const QString& key) const override;

    // The stages on the board, closed ones that are folded included.
    const QVector<StageColumn*>& columns() const { return m_columns; }
    const QVector<ClosedStage*>& strips() const { return m_strips; }
    Id currentCard() const;
    // Takes the record to another stage by the business step that leads there: at once, or asking at the side.
    void moveCard(Id id, const QString& stage);
    // The menu of the current card; empty where there is none.
    void fillMenu(QMenu* menu);

Q_SIGNALS:
    void loaded();

protected:
    void retranslate() override;

private:
    void build();
    void buildColumns();
    void addStrip(const Option& stage, StageColumn* column);
    void wire(StageColumn* column);
    void applyFilter();
    void takeView(const QString& key);
    void nameView();
    void read();
    void take(const BoardReading& reading);
    void fillNextColumn();
    void tellEmptiness(const BoardReading& reading);
    StageWords wordsOf(const StageHeap& heap, const BoardReading& reading) const;
    QString totals(const StageBoard& board) const;
    void choose(Id id);
    void activate(StageColumn* column);
    void step(StageColumn* from, int by);
    void open(const QModelIndex& index, StageColumn* column);
    void offerStrips(bool offered);
    void askFor(const struct StageStep& step, Id id);
    void askByKey(const struct StageStep& step, Id id);
    void print();
    void goToList(const QString& presentation);
    QString hint() const;
    void moveAside(int by);
    void perform(const struct StageStep& step, Id id);
    void removeCurrent();
    const EntityDef& def() const;

    LatestQuestion m_question;
    QString m_entity;
    Query m_query;
    QHash<QString, int> m_limits; // of stages of which more was asked for
    PageHeader* m_header;
    FilterBar* m_filter;
    QString m_view; // stored one on screen; empty: none
    QString m_viewName;
    PlainLabel* m_hint;
    IconButton* m_asList;
    IconButton* m_asTable;
    IconButton* m_asBoard;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QScrollArea* m_area;
    QHBoxLayout* m_row;
    QVBoxLayout* m_rail;
    QVector<StageColumn*> m_columns;
    QVector<ClosedStage*> m_strips;
    StageColumn* m_active = nullptr;
    QTimer* m_filling;
    BoardReading m_reading;
    qsizetype m_filled = 0; // columns that show m_reading
    Id m_kept = 0;          // the card to be current when all do
    Id m_wanted = 0;
    QVector<Id> m_picked;       // rows chosen in the list one came from, shown here and given back to it
    bool m_focusWanted = false; // the page was entered before it had cards
    bool m_stale = false; // something changed while the page was not on screen
    bool m_dragging = false;
    std::function<void()> m_afterDrag; // what a drop asks waits until the mouse is free again
};

} // namespace perennial
