// New fields: their kind from the values, their key from the heading.
#include "core/exchange/new_fields.h"
#include "core/base/email.h"
#include "core/base/text.h"
#include "core/catalog/entities/shared/own_field.h"
#include "core/catalog/own_key.h"
#include "core/exchange/header_words.h"
#include "core/exchange/worked_out.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace perennial {
namespace {

const QString numberedLabel = QStringLiteral("%1 (%2)");

template <class Test> bool all(const QStringList& values, Test test)
{
    return !values.isEmpty() && std::all_of(values.begin(), values.end(), test);
}

qsizetype digitsIn(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// As a phone number is written: with the zero or the plus that it begins with.
bool isDialled(const QString& text)
{
    const bool begins = text.startsWith(u'+') || text.startsWith(u'0') || text.startsWith(u'(');
    return begins && digitsIn(text) >= 6 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isDigit() || QStringLiteral("+-/() ").contains(c);
           });
}

bool isWebAddress(const QString& text)
{
    return text.startsWith(QLatin1String("http://")) || text.startsWith(QLatin1String("https://")) ||
           text.startsWith(QLatin1String("www."));
}

bool readsAsNumber(const QString& text, int decimals, NumberStyle style)
{
    const bool isCode = text.size() > 1 && text.front() == u'0' && (text[1].isDigit() || text[1].isSpace());
    return !isCode && !(text.startsWith(u'+') && isDialled(text)) && parseDecimal(text, decimals, style).has_value();
}

// Days with a time that says something: a spreadsheet writes midnight beside what is a day.
bool holdTimes(const QStringList& values, DateOrder order)
{
    static const QRegularExpression midnight(QStringLiteral("\\b0?0:00(:00(\\.0+)?)?\\b"));
    FieldDef moment;
    moment.kind = Kind::Moment;
    Reading reading;
    reading.dates = order;
    const bool timed = std::any_of(values.begin(), values.end(), [](const QString& text) {
        return text.contains(u':') && !midnight.match(text).hasMatch();
    });
    return timed && all(values, [&](const QString& text) {
               return bool(attempt([&] { return valueOfText(moment, text, reading); }));
           });
}

// Keys of another program, and the reasons in a file of rejected rows, tell a person nothing.
bool isForMachines(const QString& header, bool isLast)
{
    const QString words = normalisedHeader(header);
    static const QStringList keys{QStringLiteral("id"), QStringLiteral("uuid"), QStringLiteral("guid")};
    return keys.contains(words.section(QLatin1Char(' '), -1)) || (isLast && words == QLatin1String("reason"));
}

// A mark in some rows and nothing in others says as much as two values; the same value in all rows says nothing.
bool tellsApart(const QStringList& filled, qsizetype rows)
{
    const QSet<QString> different(filled.begin(), filled.end());
    return different.size() > 1 || (!filled.isEmpty() && filled.size() < rows);
}

// Two columns may have one heading, and a heading may be that of a field that another column goes to: then the field is
// called "Note (2)".
QString freeLabel(const EntityDef& def, const QString& header)
{
    const auto isTaken = [&def](const QString& label) {
        return std::any_of(def.fields().begin(), def.fields().end(), [&label](const FieldDef& field) {
            return !isRetired(field) && fold(field.shownLabel()) == fold(label);
        });
    };
    QString label = header.trimmed();
    for (int n = 2; isTaken(label); ++n)
        label = numberedLabel.arg(header.trimmed()).arg(n);
    return label;
}

bool isNamedBy(const QString& label, const QString& header)
{
    if (label == header)
        return true;
    QString number = label.mid(header.size() + 2);
    number.chop(1);
    bool isNumber = false;
    const int counted = number.toInt(&isNumber);
    return isNumber && label == numberedLabel.arg(header).arg(counted);
}

// The own field that an earlier import of the same heading made.
const FieldDef* madeBefore(const EntityDef& def, const QString& header)
{
    const QVector<FieldDef>& fields = def.fields();
    const auto made = std::find_if(fields.begin(), fields.end(), [&header](const FieldDef& field) {
        return field.custom && !isRetired(field) && isNamedBy(QString::fromUtf8(field.label), header.trimmed());
    });
    return made == fields.end() ? nullptr : &*made;
}

FieldDef fieldFor(const EntityDef& def, const ColumnMapping& column)
{
    FieldDef field;
    field.kind = *column.newKind;
    field.key = ownKey(def, normalisedHeader(column.header), field.kind);
    field.label = freeLabel(def, column.header).toUtf8();
    field.custom = true;
    return field;
}

void make(Desk& desk, const QString& entity, const FieldDef& field)
{
    Row<OwnFieldRow> row = desk.blank<OwnFieldRow>();
    row.set(OwnFieldRow::records, entity)
        .set(OwnFieldRow::key, field.key)
        .set(OwnFieldRow::label, QString::fromUtf8(field.label))
        .set(OwnFieldRow::kind, kindName(field.kind));
    desk.save(row);
}

} // namespace

Kind kindOfValues(const QStringList& values)
{
    const NumberStyle style = guessNumberStyle(values);
    if (all(values, [](const QString& text) { return isEmail(text); }))
        return Kind::Email;
    if (all(values, [&](const QString& text) { return text.endsWith(u'%') && readsAsNumber(text, 2, style); }))
        return Kind::Percent;
    if (all(values, [&](const QString& text) { return readsAsNumber(text, 0, style); }))
        return Kind::Integer;
    if (all(values, [&](const QString& text) { return readsAsNumber(text, 3, style); }))
        return Kind::Quantity;
    if (all(values, [](const QString& text) { return parseFlag(text).has_value(); }))
        return Kind::Flag;
    const DateOrder order = guessDateOrder(values);
    if (all(values, [&](const QString& text) { return parseDate(text, order).has_value(); }))
        return holdTimes(values, order) ? Kind::Moment : Kind::Date;
    if (all(values, isDialled))
        return Kind::Phone;
    if (all(values, isWebAddress))
        return Kind::Url;
    const bool lines = std::any_of(values.begin(), values.end(), [](const QString& text) {
        return text.contains(QLatin1Char('\n')) || text.size() > 200;
    });
    return lines ? Kind::LongText : Kind::Text;
}

QVector<int> tellingColumns(const FileSample& sample)
{
    QVector<int> telling;
    for (int i = 0; i < sample.headers.size(); ++i) {
        bool isNumbered = false; // a file without headings has its columns counted
        sample.headers[i].toInt(&isNumbered);
        if (normalisedHeader(sample.headers[i]).isEmpty() || isNumbered ||
            isForMachines(sample.headers[i], i + 1 == sample.headers.size()))
            continue;
        if (tellsApart(sample.column(i), sample.rows.size()))
            telling.append(i);
    }
    return telling;
}

bool showsOwnFields(const EntityDef& def)
{
    return !def.isPart() && (def.phase() != Phase::Shared || def.key() == QLatin1String("person"));
}

void proposeNewFields(const Catalog& catalog, const FileSample& sample, Mapping& mapping)
{
    const auto goesNowhere = [](const ColumnMapping& column) { return column.target.isEmpty(); };
    if (!showsOwnFields(catalog.entity(mapping.entity)) ||
        std::all_of(mapping.columns.begin(), mapping.columns.end(), goesNowhere))
        return;
    QVector<int> strangers = tellingColumns(sample);
    strangers.removeIf([&](int i) {
        return !goesNowhere(mapping.columns[i]) || isWorkedOut(catalog.entity(mapping.entity), sample.headers, i);
    });
    if (strangers.size() > mostProposedFields)
        return;
    for (const int i : std::as_const(strangers)) {
        mapping.columns[i].target = QStringLiteral("+field");
        mapping.columns[i].certainty = 0;
        settleNewField(catalog, mapping.entity, sample, i, mapping.columns[i]);
    }
}

void settleNewField(const Catalog& catalog, const QString& entity, const FileSample& sample, int index,
                    ColumnMapping& column)
{
    if (column.target != QLatin1String("+field"))
        return;
    if (const FieldDef* known = madeBefore(catalog.entity(entity), column.header)) {
        column.target = known->key;
        guessReading(known->kind, sample, index, column);
    } else if (!column.newKind) {
        column.newKind = kindOfValues(sample.column(index));
        guessReading(*column.newKind, sample, index, column);
    }
}

Outcome<ImportPlan> importWithNewFields(Workspace& workspace, const FileSample& sample, ImportRequest& request,
                                        const ImportProgress& progress, const QString& rejectsPath)
{
    Mapping& mapping = request.mapping;
    if (mapping.columnOf(QStringLiteral("+field")) < 0)
        return importFile(workspace, request, progress, rejectsPath);
    EntityDef def = workspace.catalog()->entity(mapping.entity); // grows with every new field, so that keys stay apart
    QVector<FieldDef> missing;
    for (int i = 0; i < mapping.columns.size(); ++i) {
        ColumnMapping& column = mapping.columns[i];
        settleNewField(*workspace.catalog(), mapping.entity, sample, i, column);
        if (column.target != QLatin1String("+field"))
            continue;
        missing.append(fieldFor(def, column));
        column.target = missing.last().key;
        column.newKind.reset();
        def.add(missing.last());
    }
    return importFile(workspace, request, progress, rejectsPath, [&](Desk& desk) {
        for (const FieldDef& field : std::as_const(missing))
            make(desk, mapping.entity, field);
        desk.useOwnFields();
    });
}

} // namespace perennial
