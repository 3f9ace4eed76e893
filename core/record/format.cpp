// Values as canonical text and back: one short function a kind.
#include "core/record/format.h"

#include "core/base/clock.h"
#include "core/base/currency.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/catalog/code_traits.h"

#include <QCoreApplication>
#include <QStringBuilder>
#include <QStringList>
#include <limits>

namespace perennial {
namespace {

constexpr int quantityDecimals = 3;
constexpr int percentDecimals = 2;
constexpr int rateDecimals = 6;
constexpr int shownOptions = 12;
constexpr int shownText = 60;
constexpr qint64 largest = std::numeric_limits<qint64>::max();

[[noreturn]] void refuse(const FieldDef& field, const QString& text, const QString& right)
{
    throw invalid(Words::tr("“%1” is not valid for %2: %3").arg(shortened(text, shownText), field.shownLabel(), right),
                  field.key);
}

// Digits and the signs between them, and more digits than any number of ours has.
bool isTooLarge(const QString& text)
{
    int digits = 0;
    for (const QChar c : text) {
        if (c.isLetter())
            return false;
        digits += c.isDigit() ? 1 : 0;
    }
    return digits > 16;
}

qint64 scaledNumber(const FieldDef& field, const QString& text, int decimals, const Reading& reading)
{
    if (const auto number = parseDecimal(text, decimals, reading.numbers, reading.roundExcess))
        return *number;
    if (!reading.roundExcess && parseDecimal(text, decimals, reading.numbers, true)) {
        refuse(field, text,
               QCoreApplication::translate("Format", "at most %Ln decimal(s) fit here.", nullptr, decimals));
    }
    if (isTooLarge(text))
        refuse(field, text, Words::tr("it is too large; at most %1 fits here.").arg(decimalText(largest, decimals)));
    const QString example =
        decimals == 0 ? QStringLiteral("1234") : decimalText(123450, 2).replace(u'.', reading.numbers.decimal);
    if (parseDecimal(text, decimals, {reading.numbers.group, reading.numbers.decimal}, true))
        refuse(field, text,
               Words::tr("decimals begin with “%1” here; write a number like %2.")
                   .arg(reading.numbers.decimal)
                   .arg(example));
    refuse(field, text, Words::tr("write a number like %1.").arg(example));
}

QString oneLine(const QString& text)
{
    QString line = cleanText(text);
    for (QChar& c : line) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
    }
    return line.trimmed();
}

Value currencyOfText(const FieldDef& field, const QString& text)
{
    const QString code = currencyOfSymbol(text);
    if (code.isEmpty())
        refuse(field, text, Words::tr("write a currency by its three letters, like EUR."));
    return Value(code);
}

Value dateOfText(const FieldDef& field, const QString& text, const Reading& reading)
{
    const auto date = parseDate(text, reading.dates);
    const QString written = date ? dateText(*date) : QString();
    if (written.isEmpty())
        refuse(field, text, Words::tr("write a day that exists, like 2026-11-22."));
    return Value(written);
}

// A moment without a time zone is meant in the zone of the person at the desk; a day alone is its first moment.
Value momentOfText(const FieldDef& field, const QString& text, const Reading& reading)
{
    QDateTime moment = momentOf(text);
    if (!moment.isValid())
        moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        const qsizetype blank = text.lastIndexOf(u' ');
        const QTime time = blank < 0 ? QTime() : QTime::fromString(text.mid(blank + 1), Qt::ISODate);
        const auto date = parseDate(time.isValid() ? QStringView(text).left(blank) : QStringView(text), reading.dates);
        if (date)
            moment = time.isValid() ? QDateTime(*date, time) : date->startOfDay();
    }
    const QString written = moment.isValid() ? momentText(moment.toUTC()) : QString();
    if (written.isEmpty())
        refuse(field, text, Words::tr("write a moment like 2026-11-22T14:30:00Z or 2026-11-22 14:30."));
    return Value(written);
}

Value optionOfText(const FieldDef& field, const QString& text)
{
    if (field.option(text))
        return Value(text);
    const QString wanted = fold(text);
    for (const Option& option : field.options) {
        if (fold(option.key) == wanted || fold(field.shownOption(option)) == wanted || fold(option.label) == wanted)
            return Value(option.key);
    }
    QStringList known;
    for (const Option& option : field.options) {
        if (known.size() == shownOptions) {
            known.append(QStringLiteral("…"));
            break;
        }
        known.append(field.shownOption(option));
    }
    refuse(field, text, Words::tr("choose one of %1.").arg(known.join(QStringLiteral(", "))));
}

Value linkOfText(const FieldDef& field, const QString& text)
{
    bool whole = false;
    const qint64 id = text.toLongLong(&whole);
    if (!whole || id <= 0)
        refuse(field, text, Words::tr("a link needs the id of a record."));
    return Value(id);
}

} // namespace

QString textOfValue(const FieldDef& field, const Value& value, const QString& currency)
{
    if (value.isNull())
        return {};
    if (value.isText())
        return value.text();
    switch (field.kind) {
    case Kind::Integer:
        return field.is(Rate) ? shortDecimalText(value.integer(), rateDecimals) : QString::number(value.integer());
    case Kind::Quantity: return shortDecimalText(value.integer(), quantityDecimals);
    case Kind::Percent: return shortDecimalText(value.integer(), percentDecimals);
    case Kind::Money: return decimalText(value.integer(), decimalsOf(currency));
    default: return QString::number(value.integer());
    }
}

Value valueOfText(const FieldDef& field, const QString& text, const Reading& reading)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    switch (field.kind) {
    case Kind::Text:
    case Kind::Email:
    case Kind::Phone:
    case Kind::Url: return Value(oneLine(trimmed));
    case Kind::LongText: return Value(cleanText(trimmed));
    case Kind::Currency: return currencyOfText(field, trimmed);
    case Kind::Integer: return Value(scaledNumber(field, trimmed, field.is(Rate) ? rateDecimals : 0, reading));
    case Kind::Quantity: return Value(scaledNumber(field, trimmed, quantityDecimals, reading));
    case Kind::Percent: return Value(scaledNumber(field, trimmed, percentDecimals, reading));
    case Kind::Money: return Value(scaledNumber(field, trimmed, decimalsOf(reading.currency), reading));
    case Kind::Date: return dateOfText(field, trimmed, reading);
    case Kind::Moment: return momentOfText(field, trimmed, reading);
    case Kind::Choice: return optionOfText(field, trimmed);
    case Kind::Link: return linkOfText(field, trimmed);
    case Kind::Flag: break;
    }
    const auto flag = parseFlag(trimmed);
    if (!flag)
        refuse(field, trimmed, Words::tr("write yes or no."));
    return Value(qint64(*flag));
}

QString referenceOf(const EntityDef& def, Id id)
{
    if (id <= 0)
        return {};
    if (def.prefix().isEmpty())
        return QString::number(id);
    QString reference = def.prefix() % QLatin1Char('-') % QString::number(counterOf(id));
    if (!def.homeReplicas().contains(replicaOf(id)))
        reference += QLatin1Char('.') + QString::number(replicaOf(id));
    return reference;
}

} // namespace perennial
