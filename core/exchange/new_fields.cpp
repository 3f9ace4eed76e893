// New fields: their kind from the values, their key from the heading.
#include "core/exchange/new_fields.h"
#include "core/base/email.h"
#include "core/catalog/entities/shared/own_field.h"
#include "core/catalog/own_key.h"
#include "core/exchange/header_words.h"
#include <QCoreApplication>
#include <algorithm>

namespace perennial {
namespace {

template <class Test> bool all(const QStringList& values, Test test)
{
    return !values.isEmpty() && std::all_of(values.begin(), values.end(), test);
}

// The own field that an earlier import of the same heading made.
const FieldDef* madeBefore(const EntityDef& def, const QString& header)
{
    const QVector<FieldDef>& fields = def.fields();
    const auto made = std::find_if(fields.begin(), fields.end(), [&header](const FieldDef& field) {
        return field.custom && !isRetired(field) && field.label == header.toUtf8();
    });
    return made == fields.end() ? nullptr : &*made;
}

FieldDef fieldFor(const EntityDef& def, const ColumnMapping& column, const QStringList& values)
{
    FieldDef field;
    field.kind = kindOfValues(values);
    field.key = ownKey(def, normalisedHeader(column.header), field.kind);
    field.label = column.header.toUtf8();
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
    EntityDef def = workspace.catalog()->entity(mapping.entity); // grows with every new field, so that keys stay apart
    Mapping made = mapping;
    QVector<FieldDef> missing;
    for (int i = 0; i < made.columns.size(); ++i) {
        ColumnMapping& column = made.columns[i];
        if (column.target != QLatin1String("+field"))
            continue;
        if (const FieldDef* known = madeBefore(def, column.header)) {
            column.target = known->key;
            continue;
        }
        missing.append(fieldFor(def, column, sample.column(i)));
        column.target = missing.last().key;
        def.add(missing.last());
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

Outcome<ImportPlan> importWithNewFields(Workspace& workspace, const FileSample& sample, ImportRequest& request,
                                        const ImportProgress& progress, const QString& rejectsPath)
{
    const QString before = workspace.undoTitle();
    if (const Outcome<void> made = makeNewFields(workspace, sample, request.mapping); !made)
        return made.error();
    const QString after = workspace.undoTitle();
    Outcome<ImportPlan> plan = importFile(workspace, request, progress, rejectsPath);
    const bool isEmpty = !plan || plan->counts.added + plan->counts.updated == 0;
    if (isEmpty && after != before && workspace.undoTitle() == after)
        (void)workspace.undo();
    return plan;
}

} // namespace perennial
