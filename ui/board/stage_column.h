// StageColumn: a stage on the board — its name, count and sums above its cards, and a ground that shows where to drop.
#pragma once
#include "core/insight/stage_board.h"
#include "ui/board/board_reading.h"
#include "ui/support/adaptive.h"
#include <QWidget>

namespace perennial {

class CardModel;
class CardView;
class PlainLabel;

// The words above a stage, and what a screen reader calls it.
struct StageWords {
    QString name;
    QString sums;   // "€5,100 · €1,020 weighted"; empty where records have no amount
    QString spoken; // "Qualified, 2 opportunities, €5,100"
};

class StageColumn : public Adaptive<QWidget> {
    Q_OBJECT
public:
    explicit StageColumn(const QString& stage, QWidget* parent = nullptr);

    const QString& stage() const { return m_stage; }
    CardView* view() const { return m_view; }
    CardModel* cards() const { return m_cards; }
    qint64 count() const { return m_count; }
    void setHeap(const StageHeap& heap, const QVector<BoardCard>& cards, const StageWords& words);
    // A card is held over it.
    void setTarget(bool target);

protected:
    void retranslate() override;
    void restyle() override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_stage;
    qint64 m_count = 0;
    bool m_target = false;
    CardModel* m_cards;
    CardView* m_view;
    PlainLabel* m_name;
    PlainLabel* m_figure;
    PlainLabel* m_sums;
};

} // namespace perennial
