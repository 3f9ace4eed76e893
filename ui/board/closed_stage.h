// ClosedStage: a closed stage folded to a strip at the board's end — press it to see its cards, drop a card to close
// it.
#pragma once
#include "core/base/identity.h"
#include "ui/board/stage_column.h"
#include <QAbstractButton>

namespace perennial {

class ClosedStage : public Adaptive<QAbstractButton> {
    Q_OBJECT
public:
    ClosedStage(const QString& stage, Tone tone, QWidget* parent = nullptr);

    const QString& stage() const { return m_stage; }
    void setHeap(const StageHeap& heap, const StageWords& words);
    // While a card is dragged the strip is tall and says that it takes it.
    void setOffered(bool offered);
    QSize sizeHint() const override;

Q_SIGNALS:
    void dropped(perennial::Id id);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QString m_stage;
    Tone m_tone;
    StageWords m_words;
    QString m_count;
    bool m_offered = false;
    bool m_target = false;
};

} // namespace perennial
