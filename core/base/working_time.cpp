// WorkingTime: reading the hours, and walking through them.
#include "core/base/working_time.h"
#include "core/base/clock.h"
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <limits>

namespace perennial {
namespace {

constexpr int mostDaysWalked = 4'000; // walked through before the search is given up

int weekdayOf(const QString& letters)
{
    static const QStringList names[] = {{QStringLiteral("mo")},
                                        {QStringLiteral("tu"), QStringLiteral("di")},
                                        {QStringLiteral("we"), QStringLiteral("mi")},
                                        {QStringLiteral("th"), QStringLiteral("do")},
                                        {QStringLiteral("fr")},
                                        {QStringLiteral("sa")},
                                        {QStringLiteral("su"), QStringLiteral("so")}};
    for (int day = 0; day < 7; ++day) {
        if (names[day].contains(letters.trimmed().left(2).toLower()))
            return day;
    }
    return -1;
}

} // namespace

WorkingTime::WorkingTime(const QString& hours, const QString& holidays)
{
    for (const QString& group : hours.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        m_always = m_always || (!group.trimmed().isEmpty() && !takeGroup(group.trimmed()));
    m_always = m_always || std::all_of(std::begin(m_days), std::end(m_days),
                                       [](const QVector<Span>& spans) { return spans.isEmpty(); });
    for (const QString& line : holidays.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QDate day = dateOf(line.trimmed().left(10));
        if (day.isValid())
            m_closed.insert(day);
    }
}

bool WorkingTime::takeGroup(const QString& group)
{
    static const QRegularExpression form(QStringLiteral("^([^0-9]+)\\s(\\d.*)$"));
    const auto match = form.match(group);
    QVector<Span> spans;
    for (const QString& text : match.captured(2).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString end = text.section(QLatin1Char('-'), 1).trimmed();
        const Span span{QTime::fromString(text.section(QLatin1Char('-'), 0, 0).trimmed(), QStringLiteral("H:mm")),
                        QTime::fromString(end, QStringLiteral("H:mm"))};
        const bool ends = end == QLatin1String("24:00") || (span.to.isValid() && span.to > span.from);
        if (!span.from.isValid() || !ends)
            return false;
        spans.append(span);
    }
    std::sort(spans.begin(), spans.end(), [](const Span& one, const Span& two) { return one.from < two.from; });
    for (const QString& days : match.captured(1).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const int first = weekdayOf(days.section(QLatin1Char('-'), 0, 0));
        const int last = days.contains(QLatin1Char('-')) ? weekdayOf(days.section(QLatin1Char('-'), 1)) : first;
        if (first < 0 || last < 0)
            return false;
        for (int day = first;; day = (day + 1) % 7) {
            m_days[day] = spans;
            if (day == last)
                break;
        }
    }
    return !spans.isEmpty();
}

std::pair<qint64, QDateTime> WorkingTime::walk(const QDateTime& from, const QDateTime& until, qint64 seconds) const
{
    qint64 passed = 0;
    QDate day = from.toLocalTime().date();
    for (int walked = 0; walked < mostDaysWalked; ++walked, day = day.addDays(1)) {
        if (until.isValid() && day > until.toLocalTime().date())
            break;
        for (const Span& span : m_closed.contains(day) ? QVector<Span>() : m_days[day.dayOfWeek() - 1]) {
            const QDateTime end = span.to.isValid() ? QDateTime(day, span.to) : day.addDays(1).startOfDay();
            const QDateTime begin = std::max(QDateTime(day, span.from), from.toLocalTime());
            const QDateTime stop = until.isValid() ? std::min(end, until.toLocalTime()) : end;
            const qint64 open = std::max<qint64>(0, begin.secsTo(stop));
            if (open >= seconds - passed)
                return {seconds, begin.addSecs(seconds - passed).toUTC()};
            passed += open;
        }
    }
    return {passed, from.addSecs(seconds).toUTC()};
}

qint64 WorkingTime::secondsBetween(const QDateTime& from, const QDateTime& to) const
{
    if (m_always || to <= from)
        return std::max<qint64>(0, from.secsTo(to));
    return walk(from, to, std::numeric_limits<qint64>::max() / 2).first;
}

QDateTime WorkingTime::after(const QDateTime& from, qint64 seconds) const
{
    return m_always || seconds <= 0 ? from.addSecs(seconds).toUTC() : walk(from, {}, seconds).second;
}

} // namespace perennial
