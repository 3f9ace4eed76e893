// Search clauses: names are looked up in the catalog, values are read by the kind of their field.
#include "core/query/search_clause.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/query/normal_form.h"
#include "core/query/search_fields.h"
#include "core/record/format.h"

namespace perennial {
namespace {

constexpr int largestLimit = 10'000'000;

Op opposite(Op op)
{
    switch (op) {
    case Op::Is: return Op::IsNot;
    case Op::Has: return Op::HasNot;
    case Op::Less: return Op::AtLeast;
    case Op::AtMost: return Op::More;
    case Op::More: return Op::AtMost;
    case Op::AtLeast: return Op::Less;
    case Op::Empty: return Op::NotEmpty;
    case Op::NotEmpty: return Op::Empty;
    default: return op;
    }
}

// LEAD-17, INV-2026-0003, LEAD-17.4711
bool looksLikeReference(const QString& text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 1 || dash == text.size() - 1 || !text[0].isLetter())
        return false;
    for (const QChar c : QStringView(text).sliced(dash + 1)) {
        if (!c.isDigit() && c != u'-' && c != u'.')
            return false;
    }
    return true;
}

// An id in digits: large enough to name its entity.
Id idIn(const QString& text)
{
    bool whole = false;
    const qint64 id = text.toLongLong(&whole);
    return whole && id > 0 && entityCodeOf(id) > 0 ? id : 0;
}

// Reads the values of one clause for one field.
class ClauseReader {
public:
    ClauseReader(const FieldDef& field, const SearchToken& clause, const SearchContext& context)
        : m_field(field), m_clause(clause), m_context(context)
    {}

    Filter filter() const
    {
        const bool compares = m_clause.op != u":" && m_clause.op != u"=";
        if (compares)
            return comparison();
        if (m_clause.values.size() == 1) {
            const SearchValue& value = m_clause.values.first();
            if (const auto op = emptiness(value))
                return only({m_field.key, m_clause.negated ? opposite(*op) : *op, {}, {}});
            if (!value.quoted && isOrdered(m_field.kind) && value.text.contains(QLatin1String("..")) &&
                !yearlySpanOf(value.text))
                return range(value.text);
        }
        return equality();
    }

private:
    // "none", "any" and nothing at all, unless an option is called so.
    std::optional<Op> emptiness(const SearchValue& value) const
    {
        if (value.quoted || value.open || m_field.option(value.text))
            return std::nullopt;
        if (value.text.isEmpty() || value.isWord("none"))
            return Op::Empty;
        return value.isWord("any") ? std::optional(Op::NotEmpty) : std::nullopt;
    }

    Filter comparison() const
    {
        const bool sensible = isOrdered(m_field.kind) || isTextual(m_field.kind);
        if (!sensible || m_clause.values.size() != 1 || m_clause.values.first().text.isEmpty()) {
            refuseSearch(
                m_clause.position,
                sensible
                    ? Words::tr("%1 needs one value to be compared with.").arg(m_clause.text + m_clause.op)
                    : Words::tr("%1 cannot be more or less; write %2:value.").arg(m_field.shownLabel(), m_field.key));
        }
        Op op = m_clause.op == u">"    ? Op::More
                : m_clause.op == u">=" ? Op::AtLeast
                : m_clause.op == u"<"  ? Op::Less
                                       : Op::AtMost;
        if (m_clause.negated)
            op = opposite(op);
        return only({m_field.key, op, thisYear(m_clause.values.first().literal()), {}});
    }

    Filter range(const QString& text) const
    {
        const qsizetype dots = text.indexOf(QLatin1String(".."));
        const QString from = text.left(dots);
        const QString to = text.mid(dots + 2);
        if (from.isEmpty() && to.isEmpty())
            refuseSearch(m_clause.position, Words::tr("a span needs a beginning or an end, like 100..500."));
        QVector<Filter> ends;
        if (!from.isEmpty())
            ends.append(only({m_field.key, m_clause.negated ? Op::Less : Op::AtLeast, thisYear(from), {}}));
        if (!to.isEmpty())
            ends.append(only({m_field.key, m_clause.negated ? Op::More : Op::AtMost, thisYear(to), {}}));
        return joined(m_clause.negated ? Filter::Join::Any : Filter::Join::All, ends);
    }

    Filter equality() const
    {
        QVector<Condition> each;
        bool exact = true;
        for (const SearchValue& value : m_clause.values) {
            each.append(single(value));
            exact = exact && each.last().op == Op::Is;
        }
        if (each.size() > 1 && exact && !m_clause.negated) {
            Condition among{m_field.key, Op::Among, {}, {}};
            for (const Condition& condition : each)
                among.several.append(condition.value);
            return only(among);
        }
        QVector<Filter> parts;
        for (Condition& condition : each) {
            if (m_clause.negated) {
                if (condition.op == Op::Starts)
                    refuseSearch(m_clause.position,
                                 Words::tr("what begins with something cannot be excluded; leave out the *."));
                condition.op = opposite(condition.op);
            }
            parts.append(only(condition));
        }
        return joined(m_clause.negated ? Filter::Join::All : Filter::Join::Any, parts);
    }

    Condition single(const SearchValue& value) const
    {
        if (value.text.isEmpty() && !value.quoted)
            refuseSearch(m_clause.position, Words::tr("a value is missing between two commas."));
        if (m_field.kind == Kind::Link)
            return link(value);
        if (!isTextual(m_field.kind))
            return {m_field.key, Op::Is, valueOf(value.literal()), {}};
        const bool exact = m_clause.op == u"=";
        if (value.open && !exact)
            return {m_field.key, Op::Starts, Value(value.text), {}};
        return {m_field.key, exact ? Op::Is : Op::Has, Value(value.literal()), {}};
    }

    Condition link(const SearchValue& value) const
    {
        const QString text = value.literal();
        const bool exact = m_clause.op == u"=";
        if (value.isWord("me") && m_field.target == u"person")
            return {m_field.key, Op::Is, Value(QStringLiteral("me")), {}};
        if (!value.quoted) {
            if (const Id id = idIn(text))
                return {m_field.key, Op::Is, Value(id), {}};
        }
        if (!exact && (value.quoted || !looksLikeReference(text) || !m_context.resolve))
            return {m_field.key, Op::Has, Value(text), {}};
        const Id id = m_context.resolve ? m_context.resolve(m_field.target, text) : 0;
        if (!id)
            refuseSearch(m_clause.position,
                         Words::tr("%1 “%2” was not found.").arg(m_field.shownLabel(), shortened(text, 60)));
        return {m_field.key, Op::Is, Value(id), {}};
    }

    // Days of any year have neither a before nor an after.
    Value thisYear(const QString& text) const
    {
        if (isYearly(text) && isDayKind(m_field.kind))
            refuseSearch(m_clause.position, Words::tr("days of any year are written %1:*this_month.").arg(m_field.key));
        return valueOf(text);
    }

    Value valueOf(const QString& text) const
    {
        const bool timed = m_field.kind == Kind::Moment && text.contains(u':');
        if (isDayKind(m_field.kind) && !timed) {
            const QString word = dayWord(text);
            if (isYearly(word) && m_field.kind != Kind::Date)
                refuseSearch(m_clause.position,
                             Words::tr("%1 is a moment of one year; leave out the *.").arg(m_field.shownLabel()));
            if (!word.isEmpty())
                return Value(word);
        }
        if (isTextual(m_field.kind))
            return Value(text);
        try {
            return fieldValue(text);
        } catch (Error& error) {
            error.text = Words::tr("At character %1: %2").arg(m_clause.position + 1).arg(error.text);
            throw;
        }
    }

    Value fieldValue(const QString& text) const
    {
        if (m_field.kind == Kind::Choice && text.contains(u'_') && !m_field.option(text)) {
            QString spaced = text;
            return valueOfText(m_field, spaced.replace(u'_', u' '));
        }
        const Value value = valueOfText(m_field, text, {.currency = m_context.currency});
        if (value.isNull())
            refuseSearch(m_clause.position, Words::tr("%1 needs a value.").arg(m_clause.text));
        return value;
    }

    const FieldDef& m_field;
    const SearchToken& m_clause;
    const SearchContext& m_context;
};

Filter tagFilter(const SearchToken& clause)
{
    SearchToken exact = clause;
    exact.op = QStringLiteral("=");
    return ClauseReader(*derivedField(QStringLiteral("tag")), exact, {}).filter();
}

// Whether something is planned about the record.
Filter nextFilter(const SearchToken& clause)
{
    const Filter filter = ClauseReader(*derivedField(QStringLiteral("next")), clause, {}).filter();
    const Op op = filter.conditions.isEmpty() ? Op::Is : filter.conditions.first().op;
    if (op != Op::Empty && op != Op::NotEmpty)
        refuseSearch(clause.position, Words::tr("next: goes with none or any; next:none is what has no next step."));
    return filter;
}

// What one operation of the history made or changed: an import's number finds its rows.
Filter importFilter(const SearchToken& clause)
{
    FieldDef number;
    number.key = QStringLiteral("import");
    number.label = QT_TRANSLATE_NOOP("SearchLanguage", "Import");
    number.kind = Kind::Integer;
    SearchToken exact = clause;
    exact.op = QStringLiteral(":");
    const Filter filter = ClauseReader(number, exact, {}).filter();
    for (const Condition& condition : filter.conditions) {
        if (condition.op != Op::Is && condition.op != Op::IsNot && condition.op != Op::Among)
            refuseSearch(clause.position, Words::tr("import: goes with the number of an import; import:17 is what the "
                                                    "import with number 17 of the history brought."));
    }
    return filter;
}

Filter idFilter(const EntityDef& def, const SearchToken& clause, const SearchContext& context)
{
    FieldDef id;
    id.key = QStringLiteral("id");
    id.label = QT_TRANSLATE_NOOP("SearchLanguage", "Number");
    id.kind = Kind::Link;
    id.target = def.key();
    SearchToken exact = clause;
    exact.op = QStringLiteral("=");
    return ClauseReader(id, exact, context).filter();
}

const FieldDef* dayOfDue(const EntityDef& def)
{
    for (const FieldDef& field : def.fields()) {
        if (isDayKind(field.kind) && field.key.contains(QLatin1String("due")))
            return &field;
    }
    for (const char* name : {"expected_close", "promised", "valid_until", "end"}) {
        const FieldDef* field = fieldNamed(def, QString::fromLatin1(name));
        if (field && isDayKind(field->kind))
            return field;
    }
    return nullptr;
}

Condition typeCondition(const EntityDef& def, const QVector<StatusType>& types)
{
    if (types.size() == 1)
        return {def.flowField(), Op::TypeIs, Value(statusTypeName(types.first())), {}};
    return whereTypeAmong(def.flowField(), types);
}

Filter overdueFilter(const EntityDef& def, const SearchToken& clause)
{
    const FieldDef* due = dayOfDue(def);
    if (!due || clause.negated || clause.values.size() != 1)
        refuseSearch(clause.position,
                     due ? Words::tr("is:overdue stands alone.") : Words::tr("%1 cannot be overdue.").arg(def.many()));
    QVector<Filter> parts{only({due->key, Op::Less, Value(QStringLiteral("today")), {}})};
    if (def.hasFlow())
        parts.append(only(typeCondition(def, unfinishedTypes())));
    return joined(Filter::Join::All, parts);
}

void addTypes(QVector<StatusType>& types, const SearchToken& clause, const QString& word)
{
    QVector<StatusType> meant;
    const QString key = fold(word).replace(u'-', u'_').replace(u' ', u'_');
    if (key == u"open" || key == u"closed") {
        meant = key == u"open" ? unfinishedTypes() : closedTypes();
    } else {
        StatusType type = StatusType::Open;
        if (key != u"new" && !statusTypeNamed(key, type)) {
            refuseSearch(clause.position,
                         Words::tr("“is:%1” is not known. Known are open, closed, new, ongoing, on_hold, won, lost, "
                                   "done, cancelled, overdue and removed.")
                             .arg(shortened(word, 40)));
        }
        meant = {type};
    }
    for (const StatusType type : meant) {
        if (!types.contains(type))
            types.append(type);
    }
}

Filter stateFilter(const EntityDef& def, const SearchToken& clause)
{
    if (clause.values.first().isWord("overdue"))
        return overdueFilter(def, clause);
    QVector<StatusType> types;
    for (const SearchValue& value : clause.values)
        addTypes(types, clause, value.literal());
    if (!def.hasFlow())
        refuseSearch(clause.position, Words::tr("%1 have no stages.").arg(def.many()));
    if (!clause.negated)
        return only(typeCondition(def, types));
    QVector<StatusType> others;
    for (const StatusType type : unfinishedTypes() + closedTypes()) {
        if (!types.contains(type))
            others.append(type);
    }
    if (others.isEmpty())
        refuseSearch(clause.position, Words::tr("this excludes everything."));
    return only(typeCondition(def, others));
}

void readSort(const EntityDef& def, const SearchToken& clause, Query& query)
{
    for (const SearchValue& value : clause.values) {
        QString name = value.literal();
        const bool descending = name.startsWith(u'-');
        if (descending)
            name.remove(0, 1);
        const FieldDef* field = fieldNamed(def, name);
        const bool titled = name == u"title" || name == u"name";
        if (!field && !titled && name != u"id") {
            refuseSearch(clause.position,
                         Words::tr("it cannot be sorted by “%1”. Similar are: %2.")
                             .arg(shortened(name, 40), nearestFields(def, name).join(QStringLiteral(", "))));
        }
        query.sort.append({field ? field->key : titled ? QStringLiteral("title") : name, descending});
    }
}

void readLimit(const SearchToken& clause, Query& query)
{
    bool whole = false;
    const int limit = clause.values.first().text.toInt(&whole);
    if (!whole || limit < 1 || limit > largestLimit || clause.values.size() != 1)
        refuseSearch(clause.position, Words::tr("limit: needs a number of records, like limit:20."));
    query.limit = limit;
}

bool isDirective(const SearchToken& clause, const QString& name)
{
    return name == u"sort" || name == u"limit" || name == u"with" ||
           (name == u"is" && clause.values.first().isWord("removed"));
}

void readDirective(const EntityDef& def, const SearchToken& clause, const QString& name, Query& query)
{
    if (clause.negated || clause.op != u":")
        refuseSearch(clause.position,
                     Words::tr("“%1:” is no condition; write it with a colon and without a minus.").arg(name));
    if (name == u"sort") {
        readSort(def, clause, query);
    } else if (name == u"limit") {
        readLimit(clause, query);
    } else {
        if (!clause.values.first().isWord("removed"))
            refuseSearch(clause.position, Words::tr("write with:removed to see what is in the trash, too."));
        query.withRemoved = true;
        query.onlyRemoved = query.onlyRemoved || name == u"is";
    }
}

} // namespace

Filter meaningOf(const EntityDef& def, const SearchToken& clause, const SearchContext& context, Query& query,
                 bool nested)
{
    const QString name = fold(clause.text);
    if (!def.find(name)) {
        if (isDirective(clause, name)) {
            if (nested)
                refuseSearch(clause.position, Words::tr("“%1:” stands outside of brackets.").arg(name));
            readDirective(def, clause, name, query);
            return {};
        }
        if (name == u"is")
            return stateFilter(def, clause);
        if (name == u"tag")
            return tagFilter(clause);
        if (name == u"next")
            return nextFilter(clause);
        if (name == u"import")
            return importFilter(clause);
        if (name == u"id")
            return idFilter(def, clause, context);
    }
    const FieldDef* field = def.find(name) ? nullptr : derivedField(name);
    if (!field)
        field = fieldNamed(def, name);
    if (!field) {
        refuseSearch(clause.position, Words::tr("%1 have no field “%2”. Similar are: %3.")
                                          .arg(def.many(), shortened(clause.text, 40),
                                               nearestFields(def, name).join(QStringLiteral(", "))));
    }
    return ClauseReader(*field, clause, context).filter();
}

const QVector<StatusType>& closedTypes()
{
    static const QVector<StatusType> types{StatusType::Won, StatusType::Lost, StatusType::Done, StatusType::Cancelled};
    return types;
}

QString typeWord(StatusType type)
{
    return type == StatusType::Open ? QStringLiteral("new") : statusTypeName(type);
}

} // namespace perennial
