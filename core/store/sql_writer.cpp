// SQL writer: conditions, orders and limits.
#include "core/store/sql_writer.h"
#include "core/base/email.h"
#include "core/base/error.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/catalog/entities/engagement/talks.h"
#include "core/query/day_words.h"
#include "core/store/computed_fields.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace perennial::store {
namespace {

QString escapedForLike(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('%'), QLatin1String("\\%"));
    text.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return text;
}

class Writer {
public:
    Writer(Connection& connection, const EntityDef& def)
        : m_connection(connection), m_catalog(*connection.catalog()), m_def(def)
    {}

    QByteArray where(const Query& query)
    {
        QList<QByteArray> parts;
        if (query.onlyRemoved)
            parts.append("removed_at IS NOT NULL");
        else if (!query.withRemoved)
            parts.append("removed_at IS NULL");
        if (!query.filter.isEmpty())
            parts.append(group(query.filter));
        if (!query.words.isEmpty()) {
            const QByteArray words = wordCondition(m_connection, query.words, m_def, [this](const QByteArray& value) {
                return mark(Value(QString::fromUtf8(value)));
            });
            if (!words.isEmpty())
                parts.append(words);
        }
        return parts.isEmpty() ? QByteArray() : " WHERE " + parts.join(" AND ");
    }

    // `idsOnly`: nothing else is asked for.
    QByteArray orderBy(const Query& query, bool idsOnly)
    {
        QVector<SortKey> keys = query.sort;
        if (keys.isEmpty() && !m_def.sortField().isEmpty())
            keys.append({m_def.sortField(), m_def.sortsDescending()});
        if (keys.isEmpty() && m_def.isSearchable())
            keys.append({QStringLiteral("title"), false});
        QList<QByteArray> parts;
        for (const SortKey& key : std::as_const(keys)) {
            const QByteArray direction = key.descending ? " DESC" : "";
            // All ids of what no index finds are found fastest in one walk along the table, sorted afterwards: in the
            // order of the names every record would be looked up by itself. The sign keeps the index of names out of
            // it. Whole rows would all be in memory while they are sorted.
            const bool walked =
                idsOnly && key.field == QLatin1String("title") && query.limit == 0 && isLookedThrough(query);
            parts.append((walked ? "+" : "") + sortColumn(key.field) + direction);
        }
        const bool last = !keys.isEmpty() && keys.last().descending;
        parts.append(last ? "id DESC" : "id");
        return " ORDER BY " + parts.join(", ");
    }

    // Where every record would be looked at in the order of the names: among so many of the first only.
    QByteArray among(const Query& query, int first)
    {
        const bool byName = query.sort.isEmpty() || query.sort.first().field == QLatin1String("title");
        const bool ownSort = query.sort.isEmpty() && !m_def.sortField().isEmpty();
        if (!byName || ownSort || !m_def.isSearchable() || query.onlyRemoved || !isLookedThrough(query))
            return {};
        const bool down = !query.sort.isEmpty() && query.sort.first().descending;
        // Where there are fewer: all. A blob comes after every text.
        return " AND sort_key" + QByteArray(down ? ">=" : "<=") + "coalesce((SELECT sort_key FROM " +
               quoted(m_def.key()) + " ORDER BY sort_key" + (down ? " DESC" : "") + " LIMIT 1 OFFSET " +
               QByteArray::number(first) + "), " + (down ? "''" : "x''") + ")";
    }

    QVector<Value> parameters;

private:
    // Whether no index finds the records of the filter.
    bool isLookedThrough(const Query& query) const
    {
        return query.words.isEmpty() && !query.filter.isEmpty() && !isIndexed(query.filter);
    }

    bool isIndexed(const Filter& filter) const
    {
        static const QSet<Op> sought{Op::Is,      Op::Among, Op::TypeIs, Op::TypeAmong,
                                     Op::AtLeast, Op::More,  Op::AtMost, Op::Less};
        const auto found = [this](const Condition& condition) {
            const FieldDef* field = m_def.find(condition.field);
            const bool isEmpty = condition.op == Op::Is && condition.value.isNull();
            return sought.contains(condition.op) && !isEmpty && field && hasIndex(m_def, *field);
        };
        return filter.join == Filter::Join::All &&
               (std::any_of(filter.conditions.begin(), filter.conditions.end(), found) ||
                std::any_of(filter.groups.begin(), filter.groups.end(),
                            [this](const Filter& group) { return isIndexed(group); }));
    }

    QByteArray mark(const Value& value)
    {
        parameters.append(value);
        return "?" + QByteArray::number(parameters.size());
    }

    QByteArray sortColumn(const QString& key)
    {
        if (key == QLatin1String("title"))
            return m_def.isSearchable() ? QByteArray("sort_key") : QByteArray("id");
        if (key == QLatin1String("id"))
            return "id";
        const FieldDef& field = known(key);
        if (field.kind == Kind::Link && m_catalog.entity(field.target).isSearchable())
            return "(SELECT sort_key FROM " + quoted(field.target) + " linked WHERE linked.id=" + quoted(m_def.key()) +
                   "." + quoted(field.key) + ")";
        if (field.kind == Kind::Choice && !field.options.isEmpty())
            return placeAmongOptions(field);
        return valueSql(m_def, field);
    }

    // Choices sort in the order of their options, not by their keys.
    QByteArray placeAmongOptions(const FieldDef& field)
    {
        QByteArray sql = "CASE " + quoted(field.key);
        for (int i = 0; i < field.options.size(); ++i)
            sql += " WHEN " + mark(Value(field.options[i].key)) + " THEN " + QByteArray::number(i);
        return sql + " END";
    }

    const FieldDef& known(const QString& key) const
    {
        if (const FieldDef* field = m_def.find(key))
            return *field;
        throw invalid(QCoreApplication::translate("Store", "%1 has no field “%2”.").arg(m_def.many(), key), key);
    }

    QByteArray group(const Filter& filter)
    {
        QList<QByteArray> parts;
        for (const Condition& condition : filter.conditions)
            parts.append(one(condition));
        for (const Filter& inner : filter.groups) {
            if (!inner.isEmpty())
                parts.append(group(inner));
        }
        return "(" + parts.join(filter.join == Filter::Join::All ? " AND " : " OR ") + ")";
    }

    QByteArray one(const Condition& condition)
    {
        if (condition.field == QLatin1String("tag"))
            return tagged(condition);
        if (condition.field == QLatin1String("next"))
            return planned(condition);
        if (condition.field == QLatin1String("import"))
            return brought(condition);
        if (condition.field == QLatin1String("last_contact"))
            return compared(lastContact(), condition);
        if (condition.field == QLatin1String("id"))
            return compared("id", condition);
        const FieldDef& field = known(condition.field);
        if (condition.op == Op::TypeIs || condition.op == Op::TypeAmong)
            return ofType(field, condition);
        if (condition.op == Op::HasNot) {
            Condition opposite = condition;
            opposite.op = Op::Has;
            return "(" + quoted(field.key) + " IS NULL OR NOT " + containing(field, opposite) + ")";
        }
        if (condition.op == Op::Has || condition.op == Op::Starts)
            return containing(field, condition);
        if (condition.op == Op::Is && !field.keyColumn().isEmpty() && !field.custom && condition.value.isText()) {
            const QByteArray byKey = sameKey(field, condition.value.text());
            if (!byKey.isEmpty())
                return byKey;
        }
        if (const auto span = yearlySpanOf(condition.value.text()))
            return condition.op == Op::IsNot
                       ? "NOT " + eachYear(quoted(field.key), *span)
                       : '(' + quoted(field.key) + " IS NOT NULL AND " + eachYear(quoted(field.key), *span) + ')';
        return compared(valueSql(m_def, field), condition);
    }

    // Whatever spelling was typed has the key that is stored and indexed beside it; a condition on the text itself
    // would walk the table. Empty for a text that has no key.
    QByteArray sameKey(const FieldDef& field, const QString& text)
    {
        const QString normal = field.kind == Kind::Email ? emailKey(text) : phoneKey(text);
        if (normal.isEmpty())
            return {};
        if (field.kind == Kind::Email)
            return quoted(field.keyColumn()) + "=" + mark(Value(normal));
        return quoted(field.keyColumn()) + " IN (" + mark(Value(normal)) + ", " + keyAtHome(mark(Value(text))) + ")";
    }

    static QByteArray keyAtHome(const QByteArray& phone)
    {
        return "phone_key_at_home(" + phone +
               ", (SELECT country FROM office WHERE removed_at IS NULL ORDER BY id LIMIT 1))";
    }

    // The key of a phone field: stored beside it, or made of an own field, which has no column for it.
    static QByteArray phoneKeyOf(const FieldDef& field)
    {
        return field.custom ? keyAtHome(quoted(field.key)) : quoted(field.keyColumn());
    }

    QByteArray compared(const QByteArray& column, const Condition& condition)
    {
        switch (condition.op) {
        case Op::Is: return condition.value.isNull() ? column + " IS NULL" : column + "=" + mark(condition.value);
        case Op::IsNot:
            return condition.value.isNull() ? column + " IS NOT NULL" : column + " IS NOT " + mark(condition.value);
        case Op::Less: return column + "<" + mark(condition.value);
        case Op::AtMost: return column + "<=" + mark(condition.value);
        case Op::More: return column + ">" + mark(condition.value);
        case Op::AtLeast: return column + ">=" + mark(condition.value);
        case Op::Empty: return column + " IS NULL";
        case Op::NotEmpty: return column + " IS NOT NULL";
        default: break;
        }
        QList<QByteArray> marks;
        for (const Value& value : condition.several)
            marks.append(mark(value));
        return column + " IN (" + marks.join(", ") + ")";
    }

    QByteArray tagged(const Condition& condition)
    {
        const QByteArray any = "id IN (SELECT record_id FROM tagging WHERE removed_at IS NULL";
        if (condition.op == Op::Empty || condition.op == Op::NotEmpty)
            return (condition.op == Op::Empty ? "NOT " : "") + any + ")";
        QVector<Value> names = condition.several;
        if (condition.op != Op::Among)
            names = {condition.value};
        QList<QByteArray> marks;
        for (const Value& name : std::as_const(names))
            marks.append(mark(Value(fold(name.text()))));
        const QByteArray named = any + " AND tag_id IN (SELECT id FROM tag WHERE removed_at IS NULL AND sort_key IN (" +
                                 marks.join(", ") + ")))";
        return condition.op == Op::IsNot ? "NOT " + named : named;
    }

    // What an operation edited is written one by one, what it added as ranges. Ranges never overlap, so the one that a
    // record may be in is the nearest that begins before it.
    QByteArray brought(const Condition& condition)
    {
        QVector<Value> numbers = condition.several;
        if (condition.op != Op::Among)
            numbers = {condition.value};
        QList<QByteArray> marks;
        for (const Value& number : std::as_const(numbers))
            marks.append(mark(number));
        const QByteArray among = " IN (" + marks.join(", ") + ")";
        const QByteArray own = quoted(m_def.key()) + ".id";
        const QByteArray range = "coalesce((SELECT last_id>=" + own + " AND operation" + among +
                                 " FROM change WHERE last_id IS NOT NULL AND record_id<=" + own +
                                 " ORDER BY record_id DESC LIMIT 1), 0)";
        const QByteArray any = "(id IN (SELECT record_id FROM change WHERE operation" + among + ") OR " + range + ")";
        return condition.op == Op::IsNot ? "NOT " + any : any;
    }

    QByteArray eachYear(const QByteArray& column, const YearlySpan& span)
    {
        const QByteArray day = "substr(" + column + ",6)"; // yyyy-MM-dd without the year
        const QByteArray first = day + ">=" + mark(Value(span.from));
        const QByteArray joint = span.from <= span.to ? " AND " : " OR ";
        return "ifnull(" + first + joint + day + "<=" + mark(Value(span.to)) + ",0)";
    }

    // The link of activities to records of this kind; empty where they have none.
    QByteArray linkToAbout(const EntityPtr& activity) const
    {
        for (const FieldDef& field : activity ? activity->fields() : QVector<FieldDef>()) {
            const bool about = field.kind == Kind::Link && field.target == m_def.key() && !field.is(ReadOnly);
            if (about && field.key != QLatin1String(Common::owner.key))
                return quoted(field.key);
        }
        return {};
    }

    QByteArray lastContact()
    {
        const QByteArray link = linkToAbout(m_catalog.find(QString::fromLatin1(Activity::entity)));
        if (link.isEmpty())
            return "NULL";
        QList<QByteArray> kinds;
        for (const auto& kind : talks)
            kinds.append(mark(Value(QString::fromLatin1(kind.key))));
        return "(SELECT max(talk.done_at) FROM activity talk WHERE talk." + link + "=" + quoted(m_def.key()) +
               ".id AND talk.removed_at IS NULL AND talk.kind IN (" + kinds.join(", ") + "))";
    }

    // Whether an open activity about the record exists; never true where activities have no link to its kind.
    QByteArray planned(const Condition& condition)
    {
        const EntityPtr activity = m_catalog.find(QString::fromLatin1(Activity::entity));
        const QByteArray link = linkToAbout(activity);
        if (link.isEmpty())
            return condition.op == Op::Empty ? "1" : "0";
        const Condition open = whereTypeAmong(activity->flowField(), unfinishedTypes());
        return (condition.op == Op::Empty ? "NOT " : "") +
               QByteArray("EXISTS (SELECT 1 FROM activity step WHERE step.") + link + "=" + quoted(m_def.key()) +
               ".id AND step.removed_at IS NULL AND step." + ofType(*activity->find(activity->flowField()), open) + ")";
    }

    QByteArray ofType(const FieldDef& field, const Condition& condition)
    {
        QVector<Value> names = condition.several;
        if (condition.op == Op::TypeIs)
            names = {condition.value};
        QList<QByteArray> marks;
        for (const Option& option : field.options) {
            for (const Value& name : std::as_const(names)) {
                if (statusTypeName(option.type) == name.text())
                    marks.append(mark(Value(option.key)));
            }
        }
        return marks.isEmpty() ? QByteArray("0") : quoted(field.key) + " IN (" + marks.join(", ") + ")";
    }

    QByteArray containing(const FieldDef& field, const Condition& condition)
    {
        const QString folded = fold(condition.value.text());
        if (field.kind == Kind::Link && m_catalog.entity(field.target).isSearchable())
            return linkedNames(field, folded);
        const QString before = condition.op == Op::Has ? QStringLiteral("%") : QString();
        // fold() of a column is a function of ours, registered on every connection.
        QByteArray sql = "fold(" + valueSql(m_def, field) + ") LIKE " +
                         mark(Value(before + escapedForLike(folded) + QLatin1Char('%'))) + " ESCAPE '\\'";
        const QString digits = dialled(field, condition);
        return digits.isEmpty() ? sql
                                : "(" + sql + " OR " + phoneKeyOf(field) + " LIKE " +
                                      mark(Value(QLatin1Char('%') + digits + QLatin1Char('%'))) + ")";
    }

    // Names in any order of their words: people are sorted by family name and called by given name.
    QByteArray linkedNames(const FieldDef& field, const QString& folded)
    {
        QList<QByteArray> words;
        for (const QString& word : folded.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words.append("sort_key LIKE " + mark(Value(QLatin1Char('%') + escapedForLike(word) + QLatin1Char('%'))) +
                         " ESCAPE '\\'");
        if (words.isEmpty())
            words.append("0");
        return quoted(field.key) + " IN (SELECT id FROM " + quoted(field.target) + " WHERE " + words.join(" AND ") +
               ")";
    }

    // The digits of a phone number in any spelling, without the zeros that only some spellings have; empty for other
    // fields and for less than three digits.
    static QString dialled(const FieldDef& field, const Condition& condition)
    {
        constexpr int fewestDigits = 3;
        if (field.kind != Kind::Phone || condition.op != Op::Has)
            return {};
        QString digits = phoneDigits(condition.value.text());
        while (digits.startsWith(QLatin1Char('0')))
            digits.remove(0, 1);
        return digits.size() < fewestDigits ? QString() : digits;
    }

    Connection& m_connection;
    const Catalog& m_catalog;
    const EntityDef& m_def;
};

} // namespace

WrittenQuery writeQuery(Connection& connection, const Query& query, const QByteArray& columns, int amongFirst)
{
    const EntityDef& def = connection.catalog()->entity(query.entity);
    Writer writer(connection, def);
    WrittenQuery written;
    written.sql = "SELECT " + columns + " FROM " + quoted(def.key()) + writer.where(query);
    if (amongFirst > 0)
        written.sql += writer.among(query, amongFirst);
    written.sql += writer.orderBy(query, columns == "id");
    if (query.limit > 0)
        written.sql += " LIMIT " + QByteArray::number(query.limit);
    written.parameters = writer.parameters;
    return written;
}

WrittenQuery writeCount(Connection& connection, const Query& query)
{
    const EntityDef& def = connection.catalog()->entity(query.entity);
    Writer writer(connection, def);
    WrittenQuery written;
    written.sql = "SELECT count(*) FROM " + quoted(def.key()) + writer.where(query);
    written.parameters = writer.parameters;
    return written;
}

Statement bound(Connection& connection, const WrittenQuery& query)
{
    Statement statement = connection.statement(query.sql);
    for (int i = 0; i < query.parameters.size(); ++i)
        statement.bind(i + 1, query.parameters[i]);
    return statement;
}

} // namespace perennial::store
