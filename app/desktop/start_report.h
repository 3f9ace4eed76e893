// StartReport: how long the program takes until its window is there and filled, for measurements.
#pragma once
#include <QObject>
#include <QTimer>

namespace perennial {

// Waits until a window is painted and no question to the file is open, prints "usable=" (milliseconds from `since`, in
// seconds since 1970, to the last paint), "memory=" (MiB in use), scrolls the longest list to its end, prints
// "scrolled=" (MiB then) and ends the program.
class StartReport : public QObject {
    Q_OBJECT
public:
    explicit StartReport(double since, QObject* parent = nullptr);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    bool isCalm() const; // painted, and nothing was going on for a while

    double m_since;
    double m_painted = 0; // when last, seconds since 1970
    bool m_told = false;
    QTimer m_look;
};

} // namespace perennial
