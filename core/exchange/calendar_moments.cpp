// Calendar moments.
#include "core/exchange/calendar_moments.h"
#include <QRegularExpression>
#include <QTimeZone>

namespace perennial {
namespace {

// "/mozilla.org/20070129_1/Europe/Berlin" names Europe/Berlin. QTimeZone makes a zone of almost any name, so the list
// of the system is asked.
QTimeZone zoneNamed(const QString& name)
{
    const QByteArray names[] = {name.toUtf8(), QTimeZone::windowsIdToDefaultIanaId(name.toUtf8()),
                                name.section(QLatin1Char('/'), -2).toUtf8()};
    for (const QByteArray& id : names) {
        if (!id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id))
            return QTimeZone(id);
    }
    return {};
}

} // namespace

CalendarMoment momentOfLine(const ContentLine& line)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{8})(?:T(\\d{6})(Z?))?$"));
    const auto match = form.match(line.value.trimmed());
    CalendarMoment found;
    const QDate day = QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd"));
    if (match.captured(2).isEmpty()) {
        found.day = day;
        return found;
    }
    // A leap second is the last one of its minute.
    QString clock = match.captured(2);
    if (clock.endsWith(QLatin1String("60")))
        clock.replace(4, 2, QStringLiteral("59"));
    const QTime time = QTime::fromString(clock, QStringLiteral("HHmmss"));
    if (!day.isValid() || !time.isValid())
        return found;
    const QString name = line.parameter("TZID");
    if (!match.captured(3).isEmpty()) {
        found.moment = QDateTime(day, time, Qt::UTC);
    } else if (name.isEmpty()) {
        found.moment = QDateTime(day, time).toUTC();
    } else {
        const QTimeZone zone = zoneNamed(name);
        found.zoneUnknown = !zone.isValid();
        found.moment = (zone.isValid() ? QDateTime(day, time, zone) : QDateTime(day, time)).toUTC();
    }
    return found;
}

std::optional<qint64> secondsOfDuration(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "^([+-]?)P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?$"));
    const auto match = form.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int index) { return match.captured(index).toLongLong(); };
    const qint64 seconds = part(2) * 604'800 + part(3) * 86'400 + part(4) * 3'600 + part(5) * 60 + part(6);
    return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

} // namespace perennial
