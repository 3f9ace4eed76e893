// WorkingTime: the hours in which an office is open, and how much of them lies between two moments.
#pragma once
#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QString>
#include <QTime>
#include <QVector>

namespace perennial {

// Days and times are those of the person at the desk; a change of daylight saving makes a span neither longer nor
// shorter on its clock, only in seconds. Hours that cannot be read, or none, mean open all the time.
class WorkingTime {
public:
    // "Mo-Fr 09:00-12:00, 13:00-17:00; Sa 09:00-13:00", days also by their German letters (Di, Mi, Do, So). Holidays:
    // one day a line, words may follow it: "2026-12-25 Christmas".
    WorkingTime(const QString& hours, const QString& holidays);

    // Of open hours; 0 where `to` is not later.
    qint64 secondsBetween(const QDateTime& from, const QDateTime& to) const;
    // The moment in UTC at which that many seconds of open hours have passed.
    QDateTime after(const QDateTime& from, qint64 seconds) const;

private:
    struct Span {
        QTime from;
        QTime to; // invalid: to the end of the day
    };

    bool takeGroup(const QString& group);
    // Adds up the open hours from `from` on, as far as `until` or to `seconds`, whichever comes first.
    std::pair<qint64, QDateTime> walk(const QDateTime& from, const QDateTime& until, qint64 seconds) const;

    QVector<Span> m_days[7]; // from Monday
    QSet<QDate> m_closed;
    bool m_always = false;
};

} // namespace perennial
