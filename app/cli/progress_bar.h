// Progress bar: how far long work is, on a terminal only.
#pragma once
#include <QElapsedTimer>
#include <QString>

namespace perennial::cli {

// Silent where standard error is no terminal, and for the first half second.
class ProgressBar {
public:
    explicit ProgressBar(const QString& what);
    ~ProgressBar(); // wipes its line
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    // 0–1. Always true: there is nobody to stop it but Ctrl+C, which leaves the file as it was.
    bool show(double share);

private:
    QString m_what;
    QElapsedTimer m_clock;
    qint64 m_shown = 0;
    bool m_terminal = false;
};

} // namespace perennial::cli
