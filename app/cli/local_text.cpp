// Local text.
#include "app/cli/local_text.h"
#include "core/base/clock.h"
#include "core/base/numbers.h"
#include <QLocale>

namespace perennial::cli {
namespace {

constexpr int decimals = 6; // more than any kind of number has

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Quantity || kind == Kind::Percent || kind == Kind::Money;
}

NumberStyle styleOf(const QLocale& locale)
{
    return {locale.decimalPoint().at(0), locale.groupSeparator().at(0)};
}

DateOrder orderOf(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat).toLower();
    return format.startsWith(u'y') ? DateOrder::Ymd : format.startsWith(u'm') ? DateOrder::Mdy : DateOrder::Dmy;
}

} // namespace

QString canonicalText(const Invocation& invocation, Kind kind, const QString& text)
{
    if (invocation.locale.isEmpty())
        return text;
    const QLocale locale(invocation.locale);
    if (isNumber(kind)) {
        const auto number = parseDecimal(text, decimals, styleOf(locale));
        return number ? shortDecimalText(*number, decimals) : text;
    }
    const auto day = kind == Kind::Date ? parseDate(text, orderOf(locale)) : std::nullopt;
    return day ? dateText(*day) : text;
}

QString localText(const Invocation& invocation, Kind kind, const QString& canonical)
{
    if (invocation.locale.isEmpty() || canonical.isEmpty())
        return canonical;
    const QLocale locale(invocation.locale);
    if (isNumber(kind)) {
        const qsizetype point = canonical.indexOf(u'.');
        const QString whole = point < 0 ? canonical : canonical.left(point);
        const QString fraction = point < 0 ? QString() : locale.decimalPoint() + canonical.mid(point + 1);
        const bool losesSign = whole == QLatin1String("-0");
        return (losesSign ? locale.negativeSign() : QString()) + locale.toString(whole.toLongLong()) + fraction;
    }
    if (kind == Kind::Date)
        return locale.toString(dateOf(canonical), QLocale::ShortFormat);
    if (kind == Kind::Moment)
        return locale.toString(momentOf(canonical).toLocalTime(), QLocale::ShortFormat);
    return canonical;
}

} // namespace perennial::cli
