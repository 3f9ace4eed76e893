// FirstSteps: the four lines of a new file — they tick themselves, and can be put away for ever.
#pragma once
#include "ui/support/page.h"
#include <array>

class QPushButton;

namespace perennial {

class Background;
class IconLabel;
class PlainLabel;

class FirstSteps : public Adaptive<QWidget> {
    Q_OBJECT
public:
    FirstSteps(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    // What was found done: customers, an activity, stages of one's own, a backup.
    using Ticks = std::array<bool, 4>;
    void setTicks(const Ticks& ticks);

Q_SIGNALS:
    void activityAsked();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void read();
    bool isOffered(int line) const;
    void press(int line);

    struct Line {
        QWidget* row;
        IconLabel* tick;
        PlainLabel* words;
        QPushButton* button;
    };

    Navigator& m_navigator;
    Background& m_background;
    PlainLabel* m_title;
    QPushButton* m_away;
    std::array<Line, 4> m_lines;
};

} // namespace perennial
