// Dates as they are read: the language's long date, shortened.
#include "core/base/shown_date.h"
#include <QRegularExpression>

namespace perennial {
namespace {

QString withoutWeekday(const QLocale& locale)
{
    static const QRegularExpression weekday(QStringLiteral("\\s*[,،]?\\s*dddd\\s*[,،]?\\s*('[^']*')?\\s*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    return format.remove(weekday).replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

QString withoutYear(QString format)
{
    static const QRegularExpression year(QStringLiteral("\\s*[,،]?\\s*('(?:de|г\\.?|ж\\.?|р\\.?)'\\s*)?y{2,4}"
                                                        "(\\s*('[^']*'|年|년|\\.))?\\s*"));
    return format.remove(year).trimmed();
}

} // namespace

QString shownDate(const QDate& date, const QLocale& locale)
{
    if (const QString brief = locale.dateFormat(QLocale::ShortFormat); brief == QLatin1String("yyyy-MM-dd"))
        return locale.toString(date, brief);
    return locale.toString(date, withoutWeekday(locale).trimmed());
}

QString shownDay(const QDate& date, const QLocale& locale)
{
    return locale.toString(date, withoutYear(withoutWeekday(locale)));
}

QString shownWeekday(const QDate& date, const QLocale& locale)
{
    return locale.toString(date, withoutYear(locale.dateFormat(QLocale::LongFormat)));
}

QString typedDateFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(QLatin1String("yyyy")) ? format : format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

QString shownTimeFormat(const QLocale& locale)
{
    return locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
}

QString shownTime(const QDateTime& moment, const QLocale& locale)
{
    return locale.toString(moment.toLocalTime().time(), shownTimeFormat(locale));
}

QString shownMoment(const QDateTime& moment, const QLocale& locale)
{
    return shownDate(moment.toLocalTime().date(), locale) + u' ' + shownTime(moment, locale);
}

} // namespace perennial
