// ProgressStrip: how far a long piece of work is, in words and as a bar, with a way to stop it.
#pragma once
#include "ui/support/adaptive.h"
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace perennial {

class PlainLabel;

// Appears half a second after start(), so that quick work shows nothing.
class ProgressStrip : public Adaptive<QWidget> {
    Q_OBJECT

public:
    static constexpr int delay = 500; // milliseconds

    explicit ProgressStrip(QWidget* parent = nullptr);

    // `total` 0 means that no end is known.
    void start(const QString& words, int total = 0, bool stoppable = true);
    void advance(int done, const QString& words = {});
    void finish();
    // Shows the strip at once if work is going on.
    void reveal();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelled();

protected:
    void retranslate() override;

private:
    PlainLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QTimer m_clock;
    bool m_running = false;
};

} // namespace perennial
