// Filters read out: "Stage is Lead and last contact is over 30 days ago".
#include "core/base/clock.h"
#include "core/base/in_sentence.h"
#include "core/base/percent_sign.h"
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/query/filter_text.h"
#include "core/query/search_clause.h"
#include "core/query/search_fields.h"
#include "core/record/format.h"

#include <QLocale>
#include <QStringList>

namespace perennial {
namespace {

constexpr qsizetype mostStages = 4; // that a sentence names

QString capitalised(const QString& sentence)
{
    return sentence.isEmpty() ? sentence : sentence[0].toUpper() + sentence.mid(1);
}

class Speaker {
public:
    Speaker(const EntityDef& def, const SearchContext& context) : m_def(def), m_context(context)
    {
        m_plain.kind = Kind::Text;
    }

    QString filter(const Filter& filter) const
    {
        QStringList parts;
        for (qsizetype i = 0; i < filter.conditions.size(); ++i) {
            const Condition& condition = filter.conditions[i];
            const bool range = filter.join == Filter::Join::All && i + 1 < filter.conditions.size() &&
                               isRange(condition, filter.conditions[i + 1]);
            parts.append(range ? between(condition, filter.conditions[++i]) : sentence(condition));
        }
        for (const Filter& group : filter.groups)
            parts.append(QLatin1Char('(') + this->filter(group) + QLatin1Char(')'));
        return parts.join(filter.join == Filter::Join::All ? Words::tr(" and ") : Words::tr(" or "));
    }

    QString sentence(const Condition& condition) const
    {
        const FieldDef& field = fieldOf(condition);
        const QString name = nameOf(condition);
        if (condition.field == u"import")
            return origin(condition);
        const QString days = distance(field, condition);
        if (!days.isEmpty())
            return days.arg(name, shownDays(condition.value.text()));
        const QString value = shown(field, condition.value);
        switch (condition.op) {
        case Op::Is:
            return condition.value.isNull() ? Words::tr("%1 is empty").arg(name)
                                            : Words::tr("%1 is %2").arg(name, value);
        case Op::IsNot:
            return condition.value.isNull() ? Words::tr("%1 is filled").arg(name)
                                            : Words::tr("%1 is not %2").arg(name, value);
        case Op::Less:
            return (isDayKind(field.kind) ? Words::tr("%1 is before %2") : Words::tr("%1 is less than %2"))
                .arg(name, value);
        case Op::AtMost:
            return (isDayKind(field.kind) ? Words::tr("%1 is not after %2") : Words::tr("%1 is at most %2"))
                .arg(name, value);
        case Op::More:
            return (isDayKind(field.kind) ? Words::tr("%1 is after %2") : Words::tr("%1 is more than %2"))
                .arg(name, value);
        case Op::AtLeast:
            return (isDayKind(field.kind) ? Words::tr("%1 is not before %2") : Words::tr("%1 is at least %2"))
                .arg(name, value);
        case Op::Has: return Words::tr("%1 contains “%2”").arg(name, value);
        case Op::HasNot: return Words::tr("%1 does not contain “%2”").arg(name, value);
        case Op::Starts: return Words::tr("%1 begins with “%2”").arg(name, value);
        case Op::Among: return Words::tr("%1 is %2").arg(name, several(field, condition.several));
        case Op::Empty: return Words::tr("%1 is empty").arg(name);
        case Op::NotEmpty: return Words::tr("%1 is filled").arg(name);
        case Op::TypeIs: return Words::tr("%1 is %2").arg(name, shownTypes({condition.value}));
        case Op::TypeAmong: return Words::tr("%1 is %2").arg(name, shownTypes(condition.several));
        }
        return {};
    }

private:
    const FieldDef& fieldOf(const Condition& condition) const
    {
        const FieldDef* field = m_def.find(condition.field);
        if (!field)
            field = derivedField(condition.field);
        return field ? *field : m_plain;
    }

    QString nameOf(const Condition& condition) const
    {
        if (condition.field == u"tag")
            return Words::tr("tag");
        if (condition.field == u"next")
            return Words::tr("next step");
        if (condition.field == u"id")
            return Words::tr("number");
        return inSentence(fieldOf(condition).shownLabel());
    }

    // By what the history calls the import; by its number where nobody knows that.
    QString origin(const Condition& condition) const
    {
        QStringList names;
        for (const Value& value : condition.several.isEmpty() ? QVector<Value>{condition.value} : condition.several) {
            const QString name =
                m_context.nameOf ? m_context.nameOf(QStringLiteral("import"), value.integer()) : QString();
            names.append(name.isEmpty() ? Words::tr("import %1").arg(value.integer()) : Words::tr("“%1”").arg(name));
        }
        return (condition.op == Op::IsNot ? Words::tr("does not come from %1") : Words::tr("comes from %1"))
            .arg(alternatives(names));
    }

    bool isRange(const Condition& from, const Condition& to) const
    {
        return from.field == to.field && from.op == Op::AtLeast && to.op == Op::AtMost && isOrdered(fieldOf(from).kind);
    }

    QString between(const Condition& from, const Condition& to) const
    {
        const FieldDef& field = fieldOf(from);
        return Words::tr("%1 is between %2 and %3").arg(nameOf(from), shown(field, from.value), shown(field, to.value));
    }

    // Sentences about distances ("30d"); empty for everything else.
    static QString distance(const FieldDef& field, const Condition& condition)
    {
        const QString word = condition.value.text();
        if (!isDayKind(field.kind) || !isDistance(word))
            return {};
        const bool ahead = isAhead(word);
        switch (condition.op) {
        case Op::Less:
        case Op::AtMost: return ahead ? Words::tr("%1 is less than %2 ahead") : Words::tr("%1 is over %2 ago");
        case Op::More:
        case Op::AtLeast: return ahead ? Words::tr("%1 is over %2 ahead") : Words::tr("%1 is less than %2 ago");
        case Op::Is: return ahead ? Words::tr("%1 is within the next %2") : Words::tr("%1 is within the last %2");
        case Op::IsNot:
            return ahead ? Words::tr("%1 is not within the next %2") : Words::tr("%1 is not within the last %2");
        default: return {};
        }
    }

    QString shown(const FieldDef& field, const Value& value) const
    {
        if (value.isInteger())
            return shownNumber(field, value.integer());
        const QString text = value.text();
        switch (field.kind) {
        case Kind::Choice: return field.shownOption(text);
        case Kind::Link: return text == u"me" ? Words::tr("me") : text;
        case Kind::Date: return shownDays(text);
        case Kind::Moment: {
            const QDateTime moment = momentOf(text);
            return moment.isValid() ? shownMoment(moment) : shownDays(text);
        }
        default: return text;
        }
    }

    QString shownNumber(const FieldDef& field, qint64 number) const
    {
        if (field.kind == Kind::Flag)
            return number ? Words::tr("yes") : Words::tr("no");
        if (field.kind == Kind::Link) {
            const QString name = m_context.nameOf ? m_context.nameOf(field.target, number) : QString();
            return name.isEmpty() ? QString::number(number) : name;
        }
        QString text = textOfValue(field, Value(number), m_context.currency);
        text.replace(QLatin1String("."), QLocale().decimalPoint());
        return field.kind == Kind::Percent ? withPercentSign(text) : text;
    }

    QString several(const FieldDef& field, const QVector<Value>& values) const
    {
        QStringList texts;
        for (const Value& value : values)
            texts.append(shown(field, value));
        return alternatives(texts);
    }

    static QString alternatives(QStringList texts)
    {
        if (texts.size() < 2)
            return texts.join(QString());
        const QString last = texts.takeLast();
        return Words::tr("%1 or %2").arg(texts.join(QStringLiteral(", ")), last);
    }

    static QString shownType(const QString& name)
    {
        StatusType type = StatusType::Open;
        statusTypeNamed(name, type);
        switch (type) {
        case StatusType::Open: return Words::tr("new");
        case StatusType::Ongoing: return Words::tr("ongoing");
        case StatusType::OnHold: return Words::tr("on hold");
        case StatusType::Won: return Words::tr("won");
        case StatusType::Lost: return Words::tr("lost");
        case StatusType::Done: return Words::tr("done");
        case StatusType::Cancelled: return Words::tr("cancelled");
        }
        return name;
    }

    // A few stages by the names that people gave them; more of them by what they have in common.
    QString shownTypes(const QVector<Value>& values) const
    {
        QVector<StatusType> types;
        QStringList names;
        for (const Value& value : values) {
            StatusType type = StatusType::Open;
            statusTypeNamed(value.text(), type);
            types.append(type);
            names.append(shownType(value.text()));
        }
        if (types == unfinishedTypes())
            return Words::tr("open");
        if (types == closedTypes())
            return Words::tr("closed");
        const QStringList stages = m_def.hasFlow() ? m_def.stagesOfType(types) : QStringList();
        if (stages.isEmpty() || stages.size() > mostStages)
            return alternatives(names);
        names.clear();
        for (const QString& stage : stages)
            names.append(m_def.find(m_def.flowField())->shownOption(stage));
        return alternatives(names);
    }

    const EntityDef& m_def;
    const SearchContext& m_context;
    FieldDef m_plain;
};

} // namespace

QString filterSentence(const EntityDef& def, const Filter& filter, const SearchContext& context)
{
    return capitalised(Speaker(def, context).filter(filter));
}

QString conditionSentence(const EntityDef& def, const Condition& condition, const SearchContext& context)
{
    return capitalised(Speaker(def, context).sentence(condition));
}

} // namespace perennial
