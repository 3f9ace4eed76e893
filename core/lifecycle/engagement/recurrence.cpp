// Recurrence.
#include "core/lifecycle/engagement/recurrence.h"

#include <QHash>
#include <QStringList>

namespace perennial {
namespace {

std::optional<QHash<QString, QString>> partsOf(QString rule)
{
    if (rule.startsWith(QLatin1String("RRULE:"), Qt::CaseInsensitive))
        rule.remove(0, 6);
    QHash<QString, QString> parts;
    for (const QString& part : rule.toUpper().split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals);
        const bool known =
            name == QLatin1String("FREQ") || name == QLatin1String("INTERVAL") || name == QLatin1String("UNTIL");
        if (equals < 1 || !known)
            return std::nullopt;
        parts.insert(name, part.mid(equals + 1));
    }
    return parts;
}

} // namespace

std::optional<QDate> nextOccurrence(const QString& rule, QDate day)
{
    const auto parts = partsOf(rule);
    if (!parts || !day.isValid())
        return std::nullopt;
    bool whole = true;
    const int interval =
        parts->contains(QStringLiteral("INTERVAL")) ? parts->value(QStringLiteral("INTERVAL")).toInt(&whole) : 1;
    if (!whole || interval < 1 || interval > 1000)
        return std::nullopt;
    const QString frequency = parts->value(QStringLiteral("FREQ"));
    QDate next;
    if (frequency == QLatin1String("DAILY"))
        next = day.addDays(interval);
    else if (frequency == QLatin1String("WEEKLY"))
        next = day.addDays(7 * qint64(interval));
    else if (frequency == QLatin1String("MONTHLY"))
        next = day.addMonths(interval);
    else if (frequency == QLatin1String("YEARLY"))
        next = day.addYears(interval);
    const QString until = parts->value(QStringLiteral("UNTIL"));
    const QDate last = QDate::fromString(until.left(8), QStringLiteral("yyyyMMdd"));
    if (!next.isValid() || (!until.isEmpty() && (!last.isValid() || next > last)))
        return std::nullopt;
    return next;
}

} // namespace perennial
