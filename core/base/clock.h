// Clock: where the time comes from, and how moments and dates are written.
#pragma once
#include <QDate>
#include <QDateTime>
#include <QString>

namespace perennial {

// Handed to whoever needs the time, so that tests choose it.
class Clock {
public:
    virtual ~Clock() = default;
    // The present moment in UTC, whole milliseconds.
    virtual QDateTime now() const = 0;
    // The day in the local time zone of the person at the desk.
    virtual QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock : public Clock {
public:
    QDateTime now() const override;
};

// Stands still until told otherwise.
class FixedClock : public Clock {
public:
    explicit FixedClock(const QDateTime& moment) : m_now(moment.toUTC()) {}
    explicit FixedClock(QDate day) : m_now(day, QTime(12, 0), Qt::UTC), m_today(day) {}

    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_today.isValid() ? m_today : Clock::today(); }
    void advance(qint64 milliseconds);

private:
    QDateTime m_now;
    QDate m_today;
};

// yyyy-MM-ddTHH:mm:ss.zzzZ in UTC; empty for an invalid moment or a year outside 1–9999.
QString momentText(const QDateTime& moment);
// The inverse, strict; an invalid QDateTime when the text is anything else. Answers in UTC.
QDateTime momentOf(QStringView text);

// yyyy-MM-dd; empty for an invalid date or a year outside 1–9999.
QString dateText(QDate date);
// The inverse, strict (30 February is refused); an invalid QDate when the text is anything else.
QDate dateOf(QStringView text);

} // namespace perennial
