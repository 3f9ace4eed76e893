// ProgramRun: fork, wait and the kernel's own accounts.
#include "tests/bench/program_run.h"
#include <QElapsedTimer>
#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vector>

namespace perennial::bench {
namespace {

double secondsOf(const timeval& time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

[[noreturn]] void become(const QString& program, const QStringList& arguments, const QStringList& settings, int output)
{
    std::vector<QByteArray> texts{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    for (const QString& setting : settings)
        setenv(qPrintable(setting.section(QLatin1Char('='), 0, 0)), qPrintable(setting.section(QLatin1Char('='), 1)),
               1);
    dup2(output, STDOUT_FILENO);
    execvp(pointers[0], pointers.data());
    _exit(127);
}

} // namespace

double ProgramRun::figure(const QByteArray& key) const
{
    for (const QByteArray& line : output.split('\n')) {
        if (line.startsWith(key + "="))
            return line.mid(key.size() + 1).toDouble();
    }
    return -1;
}

ProgramRun runProgram(const QString& program, const QStringList& arguments, const QStringList& settings)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const double begin = wallClock();
    const pid_t child = fork();
    if (child == 0)
        become(program, arguments, settings, ends[1]);
    close(ends[1]);
    ProgramRun run;
    char buffer[4096];
    for (ssize_t got = 0; (got = read(ends[0], buffer, sizeof buffer)) > 0;)
        run.output.append(buffer, got);
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    run.wall = wallClock() - begin;
    run.user = secondsOf(usage.ru_utime);
    run.peak = usage.ru_maxrss;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error((program + QLatin1Char(' ') + arguments.join(QLatin1Char(' '))).toStdString() +
                                 " did not succeed");
    return run;
}

double wallClock()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

double processorClock()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

double stepClock()
{
    static const bool processor = qgetenv("PERENNIAL_BENCH_CLOCK") == "cpu";
    return processor ? processorClock() : wallClock();
}

double median(QVector<double> series)
{
    return percentile(std::move(series), 0.5);
}

double percentile(QVector<double> series, double share)
{
    std::sort(series.begin(), series.end());
    return series.at(std::min(qsizetype(double(series.size()) * share), series.size() - 1));
}

} // namespace perennial::bench
