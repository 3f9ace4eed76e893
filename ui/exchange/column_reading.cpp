// Column reading: dates, numbers and flags by example.
#include "ui/exchange/column_reading.h"
#include "core/exchange/column_signs.h"
#include "ui/support/display.h"
#include <QCoreApplication>

namespace perennial {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("ColumnReading", text);
}

QString key(const char* text)
{
    return QString::fromLatin1(text);
}

bool isNumber(Kind kind)
{
    return kind == Kind::Money || kind == Kind::Quantity || kind == Kind::Percent || kind == Kind::Integer;
}

Value valueOfCell(const FieldDef& field, const ColumnMapping& column, const QString& text)
{
    Reading reading = column.reading;
    reading.roundExcess = true;
    if (column.serial && (field.kind == Kind::Date || field.kind == Kind::Moment)) {
        const std::optional<QDate> day = dateOfSerial(text);
        if (!day)
            throw invalid(text);
        return valueOfText(field, day->toString(Qt::ISODate));
    }
    if (column.fraction && field.kind == Kind::Percent) {
        const std::optional<qint64> share = parseDecimal(text, 4, reading.numbers, true);
        if (!share)
            throw invalid(text);
        return Value(*share); // four decimals of a share are hundredths of a percent
    }
    return valueOfText(field, text, column.mixed ? readingOfMixed(field, text, reading) : reading);
}

QString dayText(const QDate& day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

} // namespace

QVector<ReadingChoice> readingChoices(const FieldDef& field)
{
    switch (field.kind) {
    case Kind::Date:
    case Kind::Moment:
        return {{key("ymd"), words(QT_TRANSLATE_NOOP("ColumnReading", "year first"))},
                {key("dmy"), words(QT_TRANSLATE_NOOP("ColumnReading", "day first"))},
                {key("mdy"), words(QT_TRANSLATE_NOOP("ColumnReading", "month first"))},
                {key("serial"), words(QT_TRANSLATE_NOOP("ColumnReading", "day numbers"))}};
    case Kind::Percent:
        return {{key("point"), words(QT_TRANSLATE_NOOP("ColumnReading", "12.5 is 12.5%"))},
                {key("comma"), words(QT_TRANSLATE_NOOP("ColumnReading", "12,5 is 12.5%"))},
                {key("fraction_point"), words(QT_TRANSLATE_NOOP("ColumnReading", "0.125 is 12.5%"))},
                {key("fraction_comma"), words(QT_TRANSLATE_NOOP("ColumnReading", "0,125 is 12.5%"))}};
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Integer:
        return {{key("point"), words(QT_TRANSLATE_NOOP("ColumnReading", "decimal point"))},
                {key("comma"), words(QT_TRANSLATE_NOOP("ColumnReading", "decimal comma"))}};
    case Kind::Flag:
        return {{key("straight"), words(QT_TRANSLATE_NOOP("ColumnReading", "yes means yes"))},
                {key("inverted"), words(QT_TRANSLATE_NOOP("ColumnReading", "yes means no"))}};
    default: return {};
    }
}

QString readingKey(const FieldDef& field, const ColumnMapping& column)
{
    if (field.kind == Kind::Flag)
        return column.inverted ? key("inverted") : key("straight");
    if (isNumber(field.kind)) {
        const QString mark = column.reading.numbers.decimal == QLatin1Char(',') ? key("comma") : key("point");
        return column.fraction && field.kind == Kind::Percent ? key("fraction_") + mark : mark;
    }
    if (column.serial)
        return key("serial");
    switch (column.reading.dates) {
    case DateOrder::Dmy: return key("dmy");
    case DateOrder::Mdy: return key("mdy");
    default: return key("ymd");
    }
}

void setReading(const QString& chosen, ColumnMapping& column)
{
    column.mixed = false; // the user says which
    column.fraction = chosen.startsWith(QLatin1String("fraction_"));
    column.serial = chosen == QLatin1String("serial");
    column.inverted = chosen == QLatin1String("inverted");
    if (chosen.endsWith(QLatin1String("comma")))
        column.reading.numbers = {u',', u'.'};
    else if (chosen.endsWith(QLatin1String("point")))
        column.reading.numbers = {};
    if (chosen == QLatin1String("dmy"))
        column.reading.dates = DateOrder::Dmy;
    else if (chosen == QLatin1String("mdy"))
        column.reading.dates = DateOrder::Mdy;
    else if (chosen == QLatin1String("ymd"))
        column.reading.dates = DateOrder::Ymd;
}

std::optional<QString> understood(const FieldDef& field, const ColumnMapping& column, const QString& text)
{
    if (field.kind == Kind::Link || !column.lookup.isEmpty())
        return text;
    const Outcome<Value> read = attempt([&] { return valueOfCell(field, column, text); });
    if (!read)
        return std::nullopt;
    switch (field.kind) {
    case Kind::Money: return formatMoney(unpack<Money>(*read), QString(), QLocale(), MoneyStyle::Bare);
    case Kind::Quantity: return formatQuantity(unpack<Quantity>(*read));
    case Kind::Percent: return formatPercent(unpack<Percent>(*read));
    case Kind::Integer: return formatCount(read->integer());
    case Kind::Date: return dayText(unpack<QDate>(*read));
    case Kind::Moment: return dayText(unpack<QDateTime>(*read).toLocalTime().date());
    case Kind::Choice: return field.shownOption(read->text());
    case Kind::Flag:
        return (read->integer() != 0) != column.inverted ? QCoreApplication::translate("Shown", "Yes")
                                                         : QCoreApplication::translate("Shown", "No");
    default: return text;
    }
}

} // namespace perennial
