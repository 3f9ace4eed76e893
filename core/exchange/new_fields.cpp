// New fields: their kind from the values, their key from the heading.
#include "core/exchange/new_fields.h"
#include "core/base/email.h"
#include "core/catalog/entities/shared/own_field.h"
#include "core/exchange/header_words.h"
#include <QCoreApplication>
#include <algorithm>

namespace perennial {
namespace {

constexpr qsizetype longestKey = 40;

template <class Test> bool all(const QStringList& values, Test test)
{
    return !values.isEmpty() && std::all_of(values.begin(), values.end(), test);
}

// "Shoe size (EU)" → cf_shoe_size_eu; headings in other scripts are numbered.
QString keyOf(const QString& header, int place)
{
    QString key;
    for (const QChar c : normalisedHeader(header)) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(QLatin1Char('_')))
            key += QLatin1Char('_');
    }
    while (key.endsWith(QLatin1Char('_')))
        key.chop(1);
    return QLatin1String("cf_") + (key.isEmpty() ? QStringLiteral("column_%1").arg(place + 1) : key.left(longestKey));
}

FieldDef fieldFor(const ColumnMapping& column, const QStringList& values, const QString& key)
{
    FieldDef field;
    field.key = key;
    field.label = column.header.toUtf8();
    field.kind = kindOfValues(values);
    field.custom = true;
    return field;
}

void make(Desk& desk, const QString& entity, const FieldDef& field)
{
    Row<OwnFieldRow> row = desk.blank<OwnFieldRow>();
    row.set(OwnFieldRow::records, entity)
        .set(OwnFieldRow::key, field.key)
        .set(OwnFieldRow::label, QString::fromUtf8(field.label))
        .set(OwnFieldRow::kind, kindName(field.kind))
        .set(OwnFieldRow::traits, qint64(field.traits));
    desk.save(row);
    desk.addOwnColumn({entity, field});
}

} // namespace

Kind kindOfValues(const QStringList& values)
{
    const NumberStyle style = guessNumberStyle(values);
    if (all(values, [](const QString& text) { return isEmail(text); }))
        return Kind::Email;
    if (all(values, [&](const QString& text) { return parseDecimal(text, 0, style).has_value(); }))
        return Kind::Integer;
    if (all(values, [&](const QString& text) { return parseDecimal(text, 3, style).has_value(); }))
        return Kind::Quantity;
    if (all(values, [](const QString& text) { return parseFlag(text).has_value(); }))
        return Kind::Flag;
    const DateOrder order = guessDateOrder(values);
    if (all(values, [&](const QString& text) { return parseDate(text, order).has_value(); }))
        return Kind::Date;
    const bool lines = std::any_of(values.begin(), values.end(), [](const QString& text) {
        return text.contains(QLatin1Char('\n')) || text.size() > 200;
    });
    return lines ? Kind::LongText : Kind::Text;
}

Outcome<void> makeNewFields(Workspace& workspace, const FileSample& sample, Mapping& mapping)
{
    if (mapping.columnOf(QStringLiteral("+field")) < 0)
        return {};
    const EntityDef& def = workspace.catalog()->entity(mapping.entity);
    Mapping made = mapping;
    QVector<FieldDef> missing;
    for (int i = 0; i < made.columns.size(); ++i) {
        ColumnMapping& column = made.columns[i];
        if (column.target != QLatin1String("+field"))
            continue;
        column.target = keyOf(column.header, i);
        if (!def.find(column.target))
            missing.append(fieldFor(column, sample.column(i), column.target));
    }
    if (!missing.isEmpty()) {
        const QString title = QCoreApplication::translate("Import", "New fields for %1").arg(sample.fileName);
        const auto done = workspace.perform(title, [&](Desk& desk) {
            for (const FieldDef& field : std::as_const(missing))
                make(desk, mapping.entity, field);
        });
        if (!done)
            return done.error();
    }
    mapping = made;
    for (int i = 0; i < mapping.columns.size(); ++i)
        guessReading(*workspace.catalog(), mapping.entity, sample.column(i), mapping.columns[i]);
    return {};
}

} // namespace perennial
