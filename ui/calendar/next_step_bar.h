// NextStepBar: after something was done, asks for what comes next — Enter takes the proposal, Escape none.
#pragma once
#include "core/lifecycle/engagement/my_day.h"
#include "ui/support/page.h"

namespace perennial {

class Background;
class PlainLabel;
class QuickAddLine;

class NextStepBar : public Adaptive<QWidget> {
    Q_OBJECT
public:
    NextStepBar(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    // Proposes the same again in a week.
    void ask(const DayStep& done);
    QuickAddLine* line() const { return m_line; }

Q_SIGNALS:
    void closed();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void close();

    Navigator& m_navigator;
    PlainLabel* m_done;
    QuickAddLine* m_line;
    QPushButton* m_none;
};

} // namespace perennial
