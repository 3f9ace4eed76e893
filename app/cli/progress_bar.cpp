// Progress bar: one line that is written over.
#include "app/cli/progress_bar.h"
#include <QFile>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace perennial::cli {
namespace {

constexpr qint64 firstShown = 500; // milliseconds
constexpr qint64 between = 100;
constexpr int width = 30;

} // namespace

ProgressBar::ProgressBar(const QString& what) : m_what(what)
{
    m_clock.start();
#ifdef Q_OS_UNIX
    m_terminal = isatty(fileno(stderr)) != 0;
#endif
}

ProgressBar::~ProgressBar()
{
    if (m_shown > 0)
        std::fprintf(stderr, "\r\033[K");
}

bool ProgressBar::show(double share)
{
    const qint64 now = m_clock.elapsed();
    if (!m_terminal || now < firstShown || now - m_shown < between)
        return true;
    m_shown = now;
    const int filled = int(qBound(0.0, share, 1.0) * width);
    std::fprintf(stderr, "\r%s [%s%s] %3d %%", qPrintable(m_what), std::string(size_t(filled), '#').c_str(),
                 std::string(size_t(width - filled), ' ').c_str(), int(qBound(0.0, share, 1.0) * 100));
    std::fflush(stderr);
    return true;
}

} // namespace perennial::cli
