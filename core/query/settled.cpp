// Settling: words for days become dates, "me" becomes a person.
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/query/normal_form.h"
#include "core/query/search_fields.h"
#include "core/query/search_language.h"

#include <QCoreApplication>

namespace perennial {
namespace {

// The first and last value of a field that a span of days covers; moments are those of the local time zone, in UTC.
struct Bounds {
    Value first;
    Value last;
};

Bounds boundsOf(const FieldDef& field, Period days)
{
    if (field.kind == Kind::Date)
        return {Value(dateText(days.from)), Value(dateText(days.to))};
    const QDateTime after = days.to.addDays(1).startOfDay();
    return {Value(momentText(days.from.startOfDay().toUTC())), Value(momentText(after.addMSecs(-1).toUTC()))};
}

Filter within(const QString& field, const Bounds& bounds)
{
    if (bounds.first == bounds.last)
        return only({field, Op::Is, bounds.first, {}});
    return {Filter::Join::All, {{field, Op::AtLeast, bounds.first, {}}, {field, Op::AtMost, bounds.last, {}}}, {}};
}

Filter outside(const QString& field, const Bounds& bounds)
{
    if (bounds.first == bounds.last)
        return only({field, Op::IsNot, bounds.first, {}});
    return {Filter::Join::Any,
            {{field, Op::Less, bounds.first, {}}, {field, Op::More, bounds.last, {}}, {field, Op::Empty, {}, {}}},
            {}};
}

// "30d" alone means all days from then until today, or from today until then.
Period spread(const QString& word, Period days, QDate today)
{
    if (!isDistance(word))
        return days;
    return isAhead(word) ? Period{today, days.to} : Period{days.from, today};
}

bool isSettledDay(const FieldDef& field, const Value& value)
{
    const QString text = value.text();
    if (yearlySpanOf(text))
        return true;
    return field.kind == Kind::Date ? dateOf(text).isValid() : momentOf(text).isValid();
}

QString dayOfYear(QDate day)
{
    return day.toString(QStringLiteral("MM-dd"));
}

// The days of a span in any year. Who was born on 29 February has a birthday every year: the 28th then stands for both.
Condition inAnyYear(const FieldDef& field, Op op, Period days)
{
    if (days.from.addYears(1) <= days.to.addDays(1))
        return {field.key, op == Op::IsNot ? Op::Empty : Op::NotEmpty, {}, {}};
    const bool february = days.to.month() == 2 && days.to.day() == 28 && days.to.addDays(1).month() == 3;
    const QString last = february ? QStringLiteral("02-29") : dayOfYear(days.to);
    return {field.key, op, Value(yearlyWord({dayOfYear(days.from), last})), {}};
}

Filter settledDays(const FieldDef& field, const Condition& condition, const Calendar& calendar)
{
    const QString word = condition.value.text();
    const Period days = daysOf(word, calendar);
    if (isYearly(word))
        return only(inAnyYear(field, condition.op, spread(withoutYearly(word), days, calendar.today)));
    const Bounds bounds = boundsOf(field, days);
    switch (condition.op) {
    case Op::Less: return only({field.key, Op::Less, bounds.first, {}});
    case Op::AtMost: return only({field.key, Op::AtMost, bounds.last, {}});
    case Op::More: return only({field.key, Op::More, bounds.last, {}});
    case Op::AtLeast: return only({field.key, Op::AtLeast, bounds.first, {}});
    case Op::IsNot: return outside(field.key, boundsOf(field, spread(word, days, calendar.today)));
    default: return within(field.key, boundsOf(field, spread(word, days, calendar.today)));
    }
}

Filter settledDay(const FieldDef& field, const Condition& condition, const Calendar& calendar)
{
    if (condition.op != Op::Among) {
        const bool known = condition.value.isNull() || isSettledDay(field, condition.value);
        return known ? only(condition) : settledDays(field, condition, calendar);
    }
    QVector<Filter> parts;
    for (const Value& value : condition.several)
        parts.append(settledDay(field, {field.key, Op::Is, value, {}}, calendar));
    return joined(Filter::Join::Any, parts);
}

Condition settledLink(Condition condition, const SearchContext& context)
{
    const auto settle = [&](Value& value) {
        if (value.text() != QLatin1String("me"))
            return;
        if (!context.person) {
            throw Error{Fault::Usage, QCoreApplication::translate(
                                          "SearchLanguage",
                                          "It is not known who “me” is. Choose the person you are, or write a name.")};
        }
        value = Value(context.person);
    };
    // Has "me" is a name that contains these letters; Is "me" is the person at the desk.
    if (condition.op == Op::Is || condition.op == Op::IsNot)
        settle(condition.value);
    for (Value& value : condition.several)
        settle(value);
    return condition;
}

Filter settledFilter(const EntityDef& def, const Filter& filter, const SearchContext& context)
{
    QVector<Filter> parts;
    for (const Condition& condition : filter.conditions) {
        const FieldDef* field = def.find(condition.field);
        if (!field)
            field = derivedField(condition.field);
        if (field && (field->kind == Kind::Date || field->kind == Kind::Moment))
            parts.append(settledDay(*field, condition, context.calendar));
        else if (field && field->kind == Kind::Link)
            parts.append(only(settledLink(condition, context)));
        else
            parts.append(only(condition));
    }
    for (const Filter& group : filter.groups)
        parts.append(settledFilter(def, group, context));
    return joined(filter.join, parts);
}

} // namespace

Query settled(const EntityDef& def, const Query& query, const SearchContext& context)
{
    Query ready = query;
    ready.filter = settledFilter(def, query.filter, context);
    return ready;
}

Query parseSearch(const EntityDef& def, const QString& text, const SearchContext& context)
{
    return settled(def, readSearch(def, text, context), context);
}

} // namespace perennial
