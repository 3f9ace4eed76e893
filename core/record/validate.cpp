// Validation: rules that hold for every kind of value, whoever wrote it.
#include "core/record/validate.h"

#include "core/base/clock.h"
#include "core/base/currency.h"
#include "core/base/email.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/record/format.h"
#include "core/record/value_limits.h"

#include <QStringList>

namespace perennial {
namespace {

// Ten trillion units of a currency with cents: no honest amount is larger, and nine thousand of them still add up.
constexpr qint64 largestNumber = 10'000'000'000'000'00;
constexpr qsizetype longestLine = 10'000;
constexpr qsizetype longestText = 1'000'000;

QString textObjection(const FieldDef& field, const QString& text)
{
    const qsizetype limit = field.kind == Kind::LongText ? longestText : longestLine;
    if (text.size() > limit)
        return Words::tr("%1 is longer than %2 characters; shorten it.").arg(field.shownLabel()).arg(limit);
    if (!isCleanText(text))
        return Words::tr("%1 holds characters that are no text; type it again.").arg(field.shownLabel());
    switch (field.kind) {
    case Kind::Choice:
        return field.option(text)
                   ? QString()
                   : Words::tr("%1 has no option “%2”; choose one of the list.").arg(field.shownLabel(), text);
    case Kind::Currency:
        return isCurrency(text) ? QString()
                                : Words::tr("“%1” is no currency; write its three letters, like EUR.").arg(text);
    case Kind::Date:
        return dateOf(text).isValid() ? QString()
                                      : Words::tr("%1 is no day of the years 1 to 9999.").arg(field.shownLabel());
    case Kind::Moment:
        return momentOf(text).isValid() ? QString()
                                        : Words::tr("%1 is no moment of the years 1 to 9999.").arg(field.shownLabel());
    default: return {};
    }
}

QString numberObjection(const FieldDef& field, qint64 number)
{
    switch (field.kind) {
    case Kind::Flag:
        return number == 0 || number == 1 ? QString() : Words::tr("%1 is yes or no.").arg(field.shownLabel());
    case Kind::Link: return number > 0 ? QString() : Words::tr("%1 does not name a record.").arg(field.shownLabel());
    case Kind::Quantity:
        // Own fields may count below zero; ours count things, where they do not correct a count.
        if (number < 0 && !field.custom && !field.is(Signed))
            return Words::tr("%1 may not be negative.").arg(field.shownLabel());
        break;
    case Kind::Integer: return {};
    default: break;
    }
    if (number > largestNumber || number < -largestNumber)
        return Words::tr("%1 is too large to be calculated with.").arg(field.shownLabel());
    return {};
}

QString objectionTo(const EntityDef& def, const FieldDef& field, const Value& value)
{
    if (value.isNull()) {
        // A document's number is drawn when it is saved or issued.
        const bool drawn = field.key == def.numberField();
        return field.is(Required) && !drawn ? Words::tr("%1 is missing.").arg(field.shownLabel()) : QString();
    }
    if (value.isInteger() != storedAsInteger(field.kind))
        return Words::tr("%1 holds a value of the wrong kind.").arg(field.shownLabel());
    return value.isText() ? textObjection(field, *value.textPointer()) : numberObjection(field, value.integer());
}

// The field that ends what `start` begins: start_date and end_date, valid_from and valid_to or valid_until.
int endOf(const EntityDef& def, const QString& start)
{
    static constexpr std::pair<const char*, const char*> pairs[] = {
        {"start", "end"}, {"from", "to"}, {"from", "until"}};
    for (const auto& [begin, end] : pairs) {
        if (!start.contains(QLatin1String(begin)))
            continue;
        QString key = start;
        const int index = def.indexOf(key.replace(QLatin1String(begin), QLatin1String(end)));
        if (index >= 0)
            return index;
    }
    return -1;
}

void warnOfSpan(const Record& record, int index, QVector<Issue>& remarks)
{
    const EntityDef& def = record.def();
    const FieldDef& field = def.field(index);
    const int last = endOf(def, field.key);
    if (last < 0 || def.field(last).kind != field.kind)
        return;
    const Value& from = record.value(index);
    const Value& to = record.value(last);
    // ISO texts compare like the days they mean.
    if (!from.isNull() && !to.isNull() && to.text() < from.text()) {
        remarks.append({def.field(last).key,
                        Words::tr("%1 lies before %2.").arg(def.field(last).shownLabel(), field.shownLabel())});
    }
}

QString stageList(const FieldDef& field, const QVector<QString>& stages)
{
    QStringList names;
    for (const QString& stage : stages)
        names.append(field.shownOption(stage));
    return names.join(QStringLiteral(", "));
}

// What every way to the stage asks for: a record that comes in with it has not walked there.
QVector<QString> needsOf(const FlowDef& flow, const QString& stage)
{
    QVector<QString> needs;
    bool first = true;
    for (const Move& move : flow.moves) {
        if (move.to != stage)
            continue;
        if (first)
            needs = move.needs;
        needs.removeIf([&move](const QString& need) { return !move.needs.contains(need); });
        first = false;
    }
    return needs;
}

QVector<Issue> missingOf(const Record& record, const QVector<QString>& needs, const QString& stage)
{
    const EntityDef& def = record.def();
    QVector<Issue> remarks;
    for (const QString& need : needs) {
        const int needed = def.indexOf(need);
        if (needed >= 0 && record.value(needed).isNull()) {
            remarks.append(
                {need, Words::tr("%1 must be filled before the stage becomes “%2”.")
                           .arg(def.field(needed).shownLabel(), def.find(def.flowField())->shownOption(stage))});
        }
    }
    return remarks;
}

} // namespace

QVector<Issue> objections(const Record& record)
{
    QVector<Issue> remarks;
    const EntityDef& def = record.def();
    for (int i = 0; i < def.fields().size(); ++i) {
        const QString text = objectionTo(def, def.field(i), record.value(i));
        if (!text.isEmpty())
            remarks.append({def.field(i).key, text});
    }
    return remarks + beyondLimits(record);
}

QVector<Issue> warnings(const Record& record)
{
    QVector<Issue> remarks;
    const EntityDef& def = record.def();
    for (int i = 0; i < def.fields().size(); ++i) {
        const FieldDef& field = def.field(i);
        const QString* text = record.value(i).textPointer();
        if (!text)
            continue;
        if (field.kind == Kind::Email && !isEmail(*text))
            remarks.append(
                {field.key, Words::tr("“%1” does not look like an e-mail address.").arg(shortened(*text, 60))});
        else if (field.kind == Kind::Phone && phoneDigits(*text).isEmpty())
            remarks.append({field.key, Words::tr("“%1” does not look like a phone number.").arg(shortened(*text, 60))});
        else if (field.kind == Kind::Date || field.kind == Kind::Moment)
            warnOfSpan(record, i, remarks);
    }
    return remarks;
}

QVector<Issue> objectionsToMove(const Record& record, const QString& to)
{
    const EntityDef& def = record.def();
    if (!def.hasFlow())
        return {};
    const int index = def.indexOf(def.flowField());
    const FieldDef& field = def.field(index);
    const QString from = record.storedValue(index).text();
    if (!def.flow().stage(to))
        return {{field.key, Words::tr("%1 has no stage “%2”; choose one of %3.")
                                .arg(def.one(), to, stageList(field, def.flow().next(from)))}};
    if (from.isEmpty() || from == to)
        return {};
    const QVector<QString> next = def.flow().next(from);
    if (!next.contains(to)) {
        const QString offered = next.isEmpty() ? Words::tr("No stage follows it.")
                                               : Words::tr("Possible are: %1.").arg(stageList(field, next));
        return {{field.key, Words::tr("%1 does not go from “%2” to “%3”. %4")
                                .arg(def.one(), field.shownOption(from), field.shownOption(to), offered)}};
    }
    const Move* move = def.flow().move(from, to);
    return missingOf(record, move ? move->needs : QVector<QString>{}, to);
}

QString standardStage(const EntityDef& def)
{
    const FieldDef& field = *def.find(def.flowField());
    return !field.standard.isEmpty() || field.options.isEmpty() ? field.standard : field.options.first().key;
}

QVector<Issue> objectionsToStart(const Record& record)
{
    const EntityDef& def = record.def();
    if (!def.hasFlow())
        return {};
    const QString stage = record.value(def.flowField()).text();
    const QString standard = standardStage(def);
    if (stage.isEmpty() || stage == standard)
        return {};
    const FieldDef& field = *def.find(def.flowField());
    const QVector<Issue> missing = missingOf(record, needsOf(def.flow(), stage), stage);
    const auto isOfVerb = [&def](const Issue& issue) { return def.find(issue.field)->is(ReadOnly); };
    if (!def.flow().byVerbsOnly && std::none_of(missing.begin(), missing.end(), isOfVerb))
        return missing;
    return {
        {field.key, Words::tr("A new record of the kind “%1” begins as “%2” and becomes “%3” by its own steps. "
                              "Leave out its %4.")
                        .arg(def.one(), field.shownOption(standard), field.shownOption(stage), field.shownLabel())}};
}

} // namespace perennial
