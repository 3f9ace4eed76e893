// Filters written down as a line of the search language.
#include "core/query/filter_text.h"

#include "core/query/search_clause.h"
#include "core/query/search_fields.h"
#include "core/record/format.h"

#include <QStringList>

namespace perennial {
namespace {

QString quoted(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

bool isPlain(const QString& text)
{
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() && !QStringView(u"_.@+/&'-").contains(c))
            return false;
    }
    return !text.isEmpty();
}

// A value that means nothing but itself.
QString literalText(const QString& text)
{
    const bool special = text.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0 ||
                         text.compare(QLatin1String("any"), Qt::CaseInsensitive) == 0;
    return isPlain(text) && !special ? text : quoted(text);
}

// A word that is no condition, no bracket and no "or".
QString wordText(const QString& word)
{
    const bool safe = word[0].isLetterOrNumber() && isPlain(word) && !isOrWord(word);
    return safe ? word : quoted(word);
}

class FilterWriter {
public:
    FilterWriter(const EntityDef& def, const SearchContext& context) : m_def(def), m_context(context)
    {
        m_plain.kind = Kind::Text;
    }

    QStringList pieces(const Filter& filter) const
    {
        const bool all = filter.join == Filter::Join::All;
        QStringList texts;
        for (qsizetype i = 0; i < filter.conditions.size(); ++i) {
            if (all && i + 1 < filter.conditions.size() && isRange(filter.conditions[i], filter.conditions[i + 1])) {
                texts.append(rangeText(filter.conditions[i], filter.conditions[i + 1]));
                ++i;
            } else {
                texts.append(conditionText(filter.conditions[i]));
            }
        }
        for (const Filter& group : filter.groups)
            texts.append(groupText(group));
        return texts;
    }

    QString groupText(const Filter& group) const
    {
        const bool any = group.join == Filter::Join::Any;
        return QLatin1Char('(') + pieces(group).join(any ? QStringLiteral(" or ") : QStringLiteral(" ")) +
               QLatin1Char(')');
    }

private:
    const FieldDef& fieldOf(const Condition& condition) const
    {
        const FieldDef* field = m_def.find(condition.field);
        if (!field)
            field = derivedField(condition.field);
        return field ? *field : m_plain;
    }

    bool isRange(const Condition& from, const Condition& to) const
    {
        return from.field == to.field && from.op == Op::AtLeast && to.op == Op::AtMost && isOrdered(fieldOf(from).kind);
    }

    QString rangeText(const Condition& from, const Condition& to) const
    {
        const FieldDef& field = fieldOf(from);
        return from.field + QLatin1Char(':') + valueText(field, from.value) + QLatin1String("..") +
               valueText(field, to.value);
    }

    QString conditionText(const Condition& condition) const
    {
        const FieldDef& field = fieldOf(condition);
        const bool text = isTextual(field.kind) && condition.field != u"tag" && condition.field != u"id" &&
                          condition.field != u"import";
        const QString equals = condition.field + (text ? QLatin1Char('=') : QLatin1Char(':'));
        const QString minus = QStringLiteral("-");
        switch (condition.op) {
        case Op::Is:
            return condition.value.isNull() ? emptyText(condition) : equals + valueText(field, condition.value);
        case Op::IsNot:
            return minus +
                   (condition.value.isNull() ? emptyText(condition) : equals + valueText(field, condition.value));
        case Op::Less: return condition.field + QLatin1Char('<') + valueText(field, condition.value);
        case Op::AtMost: return condition.field + QLatin1String("<=") + valueText(field, condition.value);
        case Op::More: return condition.field + QLatin1Char('>') + valueText(field, condition.value);
        case Op::AtLeast: return condition.field + QLatin1String(">=") + valueText(field, condition.value);
        case Op::Has: return hasText(condition);
        case Op::HasNot: return minus + hasText(condition);
        case Op::Starts:
            return condition.field + QLatin1Char(':') + literalText(condition.value.text()) + QLatin1Char('*');
        case Op::Among: return equals + severalText(field, condition.several);
        case Op::Empty: return emptyText(condition);
        case Op::NotEmpty: return minus + emptyText(condition);
        case Op::TypeIs: return stateText({condition.value});
        case Op::TypeAmong: return stateText(condition.several);
        }
        return {};
    }

    // An option may be called "none"; nothing at all never is.
    QString emptyText(const Condition& condition) const
    {
        const bool taken = fieldOf(condition).option(QStringLiteral("none"));
        return condition.field + (taken ? QStringLiteral(":") : QStringLiteral(":none"));
    }

    QString hasText(const Condition& condition) const
    {
        const QString text = condition.value.text();
        const bool link = fieldOf(condition).kind == Kind::Link;
        return condition.field + QLatin1Char(':') + (link ? quoted(text) : literalText(text));
    }

    QString severalText(const FieldDef& field, const QVector<Value>& values) const
    {
        QStringList texts;
        for (const Value& value : values)
            texts.append(valueText(field, value));
        return texts.join(QLatin1Char(','));
    }

    QString valueText(const FieldDef& field, const Value& value) const
    {
        if (field.kind == Kind::Link) {
            const bool known = value.isInteger() && m_context.referenceOf && m_context.resolve;
            const QString reference = known ? m_context.referenceOf(field.target, value.integer()) : QString();
            return !reference.isEmpty() ? reference : textOfValue(field, value);
        }
        const QString text = textOfValue(field, value, m_context.currency);
        return isDayKind(field.kind) || value.isInteger() ? text : literalText(text);
    }

    static QString stateText(const QVector<Value>& values)
    {
        QVector<StatusType> types;
        for (const Value& value : values) {
            StatusType type = StatusType::Open;
            if (statusTypeNamed(value.text(), type))
                types.append(type);
        }
        if (types == unfinishedTypes())
            return QStringLiteral("is:open");
        if (types == closedTypes())
            return QStringLiteral("is:closed");
        QStringList words;
        for (const StatusType type : types)
            words.append(typeWord(type));
        return QStringLiteral("is:") + words.join(QLatin1Char(','));
    }

    const EntityDef& m_def;
    const SearchContext& m_context;
    FieldDef m_plain;
};

QString sortText(const QVector<SortKey>& keys)
{
    QStringList texts;
    for (const SortKey& key : keys)
        texts.append(key.descending ? QLatin1Char('-') + key.field : key.field);
    return QStringLiteral("sort:") + texts.join(QLatin1Char(','));
}

} // namespace

QString searchText(const EntityDef& def, const Query& query, const SearchContext& context)
{
    const FilterWriter writer(def, context);
    QStringList texts;
    if (query.filter.join == Filter::Join::Any && !query.filter.isEmpty())
        texts.append(writer.groupText(query.filter));
    else
        texts = writer.pieces(query.filter);
    for (const QString& word : query.words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        texts.append(wordText(word));
    if (!query.sort.isEmpty())
        texts.append(sortText(query.sort));
    if (query.limit > 0)
        texts.append(QStringLiteral("limit:%1").arg(query.limit));
    if (query.onlyRemoved)
        texts.append(QStringLiteral("is:removed"));
    else if (query.withRemoved)
        texts.append(QStringLiteral("with:removed"));
    return texts.join(QLatin1Char(' '));
}

} // namespace perennial
