// Recurrence.
#include "core/lifecycle/engagement/recurrence.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace perennial {
namespace {

using RuleParts = QHash<QString, QString>;

std::optional<RuleParts> partsOf(QString rule)
{
    static const QStringList known{QStringLiteral("FREQ"),  QStringLiteral("INTERVAL"),   QStringLiteral("UNTIL"),
                                   QStringLiteral("COUNT"), QStringLiteral("BYMONTHDAY"), QStringLiteral("BYMONTH")};
    if (rule.startsWith(QLatin1String("RRULE:"), Qt::CaseInsensitive))
        rule.remove(0, 6);
    RuleParts parts;
    for (const QString& part : rule.toUpper().split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals);
        if (equals < 1 || !known.contains(name))
            return std::nullopt;
        parts.insert(name, part.mid(equals + 1));
    }
    return parts;
}

// The number of a part, `absent` where the rule has none, nothing where it is no number of that range.
std::optional<int> numberOf(const RuleParts& parts, const char* name, int absent, int least, int most)
{
    const QString text = parts.value(QString::fromLatin1(name));
    bool whole = true;
    const int number = text.isEmpty() ? absent : text.toInt(&whole);
    return whole && (text.isEmpty() || (number >= least && number <= most)) ? std::optional<int>(number) : std::nullopt;
}

// The day of the month that is meant, in the month of `first`: the last one where it has no such day.
QDate dayIn(QDate first, int wanted)
{
    const int last = first.daysInMonth();
    return QDate(first.year(), first.month(), wanted < 0 ? last : std::min(wanted, last));
}

QDate stepped(const QString& frequency, QDate day, int interval, int wanted)
{
    if (frequency == QLatin1String("DAILY"))
        return day.addDays(interval);
    if (frequency == QLatin1String("WEEKLY"))
        return day.addDays(7 * qint64(interval));
    const QDate first(day.year(), day.month(), 1);
    if (frequency == QLatin1String("MONTHLY"))
        return dayIn(first.addMonths(interval), wanted);
    return frequency == QLatin1String("YEARLY") ? dayIn(first.addYears(interval), wanted) : QDate();
}

// The rule with one occurrence less to come, and with the day it means where the present one is not that.
QString ruleFrom(QString rule, const RuleParts& parts, int left, QDate next, int wanted)
{
    static const QRegularExpression count(QStringLiteral("COUNT=\\d+"), QRegularExpression::CaseInsensitiveOption);
    if (parts.contains(QStringLiteral("COUNT")))
        rule.replace(count, QStringLiteral("COUNT=%1").arg(left));
    if (parts.contains(QStringLiteral("BYMONTHDAY")) || next.day() == wanted)
        return rule;
    if (parts.value(QStringLiteral("FREQ")) == QLatin1String("YEARLY") && !parts.contains(QStringLiteral("BYMONTH")))
        rule += QStringLiteral(";BYMONTH=%1").arg(next.month());
    return rule + QStringLiteral(";BYMONTHDAY=%1").arg(wanted);
}

} // namespace

std::optional<Occurrence> nextOccurrence(const QString& rule, QDate day)
{
    const auto parts = partsOf(rule);
    if (!parts || !day.isValid())
        return std::nullopt;
    const QString frequency = parts->value(QStringLiteral("FREQ"));
    const bool byMonth = frequency == QLatin1String("MONTHLY") || frequency == QLatin1String("YEARLY");
    const auto interval = numberOf(*parts, "INTERVAL", 1, 1, 1000);
    const auto count = numberOf(*parts, "COUNT", 2, 1, 100'000);
    const auto month = numberOf(*parts, "BYMONTH", day.month(), day.month(), day.month());
    const auto wanted = numberOf(*parts, "BYMONTHDAY", day.day(), -1, 31);
    const bool narrowed = parts->contains(QStringLiteral("BYMONTHDAY")) || parts->contains(QStringLiteral("BYMONTH"));
    const bool monthFits = !parts->contains(QStringLiteral("BYMONTH")) || frequency == QLatin1String("YEARLY");
    if (!interval || !count || *count < 2 || !month || !monthFits || !wanted || *wanted == 0 || (narrowed && !byMonth))
        return std::nullopt;
    const QDate next = stepped(frequency, day, *interval, *wanted);
    const QString until = parts->value(QStringLiteral("UNTIL"));
    const QDate last = QDate::fromString(until.left(8), QStringLiteral("yyyyMMdd"));
    if (!next.isValid() || (!until.isEmpty() && (!last.isValid() || next > last)))
        return std::nullopt;
    return Occurrence{next, ruleFrom(rule, *parts, *count - 1, next, byMonth ? *wanted : next.day())};
}

} // namespace perennial
