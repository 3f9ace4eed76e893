// DailyBackup.
#include "app/desktop/daily_backup.h"
#include "core/base/log.h"
#include "core/workspace/care.h"
#include <QThreadPool>
#include <QTimer>

namespace perennial {
namespace {

constexpr int minutesBetween = 10;

} // namespace

DailyBackup::DailyBackup(const QString& file, const Clock& clock, QObject* parent)
    : QObject(parent), m_file(file), m_clock(clock)
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &DailyBackup::look);
    timer->start(minutesBetween * 60 * 1000);
    look();
}

void DailyBackup::look()
{
    const QDateTime now = m_clock.now();
    if (now.date() == m_seen)
        return;
    m_seen = now.date();
    QThreadPool::globalInstance()->start([file = m_file, now] {
        const FixedClock clock(now);
        const Outcome<QString> kept = dailyBackup(file, &clock);
        if (!kept)
            qCWarning(logApp, "the daily backup was not made");
    });
}

} // namespace perennial
