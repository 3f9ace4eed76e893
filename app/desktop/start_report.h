// StartReport: how long the program takes until its window is there and filled, for measurements.
#pragma once
#include <QObject>
#include <QTimer>

namespace perennial {

// Waits until a window is painted and no question to the file is open, prints "usable=" (milliseconds from `since`, in
// seconds since 1970, to the last paint) and "memory=" (MiB in use), opens the list of contacts and scrolls it to its
// end, prints "scrolled=" (MiB then) and ends the program.
class StartReport : public QObject {
    Q_OBJECT
public:
    explicit StartReport(double since, QObject* parent = nullptr);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Step { Start, List, End };

    void look();
    void goOn();
    bool isCalm() const; // painted, and nothing was going on for a while

    double m_since;
    double m_painted = 0; // when last, seconds since 1970
    Step m_step = Step::Start; // what is waited for
    QTimer m_look;
};

} // namespace perennial
