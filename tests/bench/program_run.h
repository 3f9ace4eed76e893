// ProgramRun: one run of a program, what it printed and what it cost.
#pragma once
#include <QByteArray>
#include <QStringList>

namespace perennial::bench {

struct ProgramRun {
    double wall = 0;   // seconds
    double user = 0;   // seconds of processor time outside of the kernel
    qint64 peak = 0;   // KiB of memory at most
    QByteArray output; // standard output

    // The number behind "key=" in the output; -1 where there is none.
    double figure(const QByteArray& key) const;
};

// Runs to the end; throws std::runtime_error with the command when it does not end with 0. `settings` are added to the
// environment as NAME=value.
ProgramRun runProgram(const QString& program, const QStringList& arguments, const QStringList& settings = {});

// Seconds since an unspecified moment, and of processor time of this process.
double wallClock();
double processorClock();
// The one of them that single steps are timed with: the second where the environment says PERENNIAL_BENCH_CLOCK=cpu.
double stepClock();

// Of an unsorted series that is not empty.
double median(QVector<double> series);
double percentile(QVector<double> series, double share); // share 0–1

} // namespace perennial::bench
