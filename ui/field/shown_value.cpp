// Shown values: one line a kind.
#include "ui/field/shown_value.h"
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/insight/record_sum.h"
#include "core/query/search_fields.h"
#include "core/record/shown.h"
#include "core/workspace/entry.h"
#include <QLocale>

namespace perennial {

QString shownValue(Workspace& workspace, const Record& record, int index)
{
    const FieldDef& field = record.def().field(index);
    const Value& value = record.value(index);
    if (value.isNull())
        return {};
    const QDate today = workspace.clock().today();
    switch (field.kind) {
    case Kind::Money: return formatMoney(unpack<Money>(value), workspace.reader().currencyOf(record, field));
    case Kind::Quantity: return formatQuantity(unpack<Quantity>(value));
    case Kind::Percent: return formatPercent(unpack<Percent>(value));
    case Kind::Integer: return field.is(Rate) ? formatRate(value.integer()) : formatCount(value.integer());
    case Kind::Date: return asHeading(dateInWords(unpack<QDate>(value), today));
    case Kind::Moment: return asHeading(momentInWords(unpack<QDateTime>(value), today));
    case Kind::Flag:
        return value.integer() ? QCoreApplication::translate("Shown", "Yes")
                               : QCoreApplication::translate("Shown", "No");
    default: return shownText(workspace.reader(), record, index);
    }
}

QString shownTitle(const Reader& reader, const Record& record)
{
    const QVector<int>& fields = record.def().titleFields();
    if (fields.size() != 1 || record.def().field(fields.first()).kind != Kind::Money ||
        record.value(fields.first()).isNull())
        return record.title();
    return formatMoney(unpack<Money>(record.value(fields.first())),
                       reader.currencyOf(record, record.def().field(fields.first())));
}

QString shownWorth(const Reader& reader, const Record& record, MoneyStyle style)
{
    const int field = worthField(record.def());
    if (field < 0 || record.value(field).isNull())
        return {};
    return formatMoney(unpack<Money>(record.value(field)), reader.currencyOf(record, record.def().field(field)),
                       QLocale(), style);
}

QString shownMeasure(const Reader& reader, const Record& record, const QString& measure)
{
    const EntityDef& def = record.def();
    const bool isWeighted = measure == QLatin1String(weightedMeasure) && def.indexOf(Opportunity::probability.key) >= 0;
    const int field = def.indexOf(isWeighted ? QString::fromLatin1(Opportunity::amount.key) : measure);
    if (field < 0 || def.field(field).kind != Kind::Money)
        return shownWorth(reader, record);
    if (record.value(field).isNull())
        return {};
    Money counted = unpack<Money>(record.value(field));
    if (isWeighted && !isUnfinished(def.statusType(record.value(def.flowField()).text())))
        counted = {};
    else if (isWeighted)
        counted = percentOf(counted, unpack<Percent>(record.value(QString::fromLatin1(Opportunity::probability.key))));
    const bool isCredit =
        def.key() == QLatin1String(Invoice::entity) && Row<Invoice>(record).is(Invoice::kind, Invoice::creditNote);
    return formatMoney(isCredit ? -counted : counted, reader.currencyOf(record, def.field(field)), QLocale());
}

QStringList subtitleWords(const Reader& reader, const Record& record, const QSet<Id>& known)
{
    QStringList words;
    const EntityDef& def = record.def();
    for (const int at : def.subtitleFields()) {
        const FieldDef& field = def.field(at);
        const Value& value = record.value(at);
        if (value.isNull() || field.key == def.flowField() ||
            (field.kind == Kind::Link && known.contains(value.integer())))
            continue;
        words.append(isDayKind(field.kind) ? dateInWords(dayOf(record, at), reader.clock().today())
                                           : shownText(reader, record, at));
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QSet<Id> knownOnPageOf(const Record& record)
{
    QSet<Id> known{record.id()};
    for (int at = 0; at < record.def().fields().size(); ++at) {
        if (record.def().field(at).kind == Kind::Link && !record.value(at).isNull())
            known.insert(record.value(at).integer());
    }
    return known;
}

QDate dayOf(const Record& record, int index)
{
    const Value& value = record.value(index);
    return record.def().field(index).kind == Kind::Date ? unpack<QDate>(value)
                                                        : unpack<QDateTime>(value).toLocalTime().date();
}

QString toldValue(Workspace& workspace, const Record& record, int index)
{
    const QString shown = shownValue(workspace, record, index);
    if (shown.isEmpty() || !isDayKind(record.def().field(index).kind))
        return shown;
    return shown + QStringLiteral(", ") + formatFullDate(dayOf(record, index));
}

QString changedValue(const Reader& reader, const FieldDef& field, const Value& value)
{
    if (value.isNull())
        return Words::tr("empty");
    switch (field.kind) {
    case Kind::Link: return reader.titleOf(field.target, value.integer());
    case Kind::Money: return formatMoney(unpack<Money>(value), reader.baseCurrency());
    case Kind::Quantity: return formatQuantity(unpack<Quantity>(value));
    case Kind::Percent: return formatPercent(unpack<Percent>(value));
    case Kind::Date: return shownDate(unpack<QDate>(value));
    case Kind::Moment: return shownMoment(unpack<QDateTime>(value));
    case Kind::Flag: return value.integer() ? Words::tr("yes") : Words::tr("no");
    default: return shownOfValue(field, value, reader.baseCurrency());
    }
}

QString editedValue(Workspace& workspace, const Record& record, int index)
{
    const FieldDef& field = record.def().field(index);
    const Value& value = record.value(index);
    if (value.isNull())
        return {};
    const QLocale locale;
    switch (field.kind) {
    case Kind::Money:
        return formatMoney(unpack<Money>(value), workspace.reader().currencyOf(record, field), locale,
                           MoneyStyle::Bare);
    case Kind::Quantity: return formatQuantity(unpack<Quantity>(value));
    case Kind::Percent: return formatPercent(unpack<Percent>(value));
    case Kind::Date: return locale.toString(unpack<QDate>(value), typedDateFormat(locale));
    case Kind::Link:
    case Kind::Text:
    case Kind::LongText: return shownText(workspace.reader(), record, index);
    case Kind::Integer:
        return field.is(Rate) ? formatRate(value.integer()) : entryText(workspace.reader(), record, index);
    default: return entryText(workspace.reader(), record, index);
    }
}

Reading readingOfLocale()
{
    const QLocale locale;
    Reading reading;
    reading.numbers.decimal = locale.decimalPoint().at(0);
    reading.numbers.group = locale.groupSeparator().at(0);
    const QString pattern = locale.dateFormat(QLocale::ShortFormat).toLower();
    reading.dates = pattern.startsWith(QLatin1Char('y'))   ? DateOrder::Ymd
                    : pattern.startsWith(QLatin1Char('m')) ? DateOrder::Mdy
                                                           : DateOrder::Dmy;
    reading.roundExcess = true;
    return reading;
}

bool isFigure(Kind kind)
{
    return kind == Kind::Money || kind == Kind::Quantity || kind == Kind::Percent || kind == Kind::Integer;
}

Tone toneNamed(const QString& name)
{
    static const QHash<QString, Tone> tones{
        {QStringLiteral("blue"), Tone::Blue},   {QStringLiteral("teal"), Tone::Teal},
        {QStringLiteral("green"), Tone::Green}, {QStringLiteral("amber"), Tone::Amber},
        {QStringLiteral("red"), Tone::Red},     {QStringLiteral("violet"), Tone::Violet}};
    return tones.value(name, Tone::Grey);
}

} // namespace perennial
