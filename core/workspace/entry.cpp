// Entry: one field at a time.
#include "core/workspace/entry.h"
#include "core/base/nearest.h"
#include "core/record/shown.h"
#include "core/record/validate.h"
#include <QCoreApplication>

namespace perennial {

void enter(const Reader& reader, Record& record, const QString& key, const QString& text, Reading reading)
{
    const EntityDef& def = record.def();
    const int index = def.indexOf(key);
    if (index < 0) {
        QStringList known;
        for (const FieldDef& field : def.fields()) {
            if (!field.is(ReadOnly))
                known.append(field.key);
        }
        Error unknown = invalid(QCoreApplication::translate("Entry", "%1 has no field “%2”. Known are: %3.")
                                        .arg(def.one(), key, known.join(QStringLiteral(", "))) +
                                    didYouMean(key, known),
                                key);
        unknown.fault = Fault::Usage; // nothing is wrong with the record
        throw unknown;
    }
    const FieldDef& field = def.field(index);
    if (field.is(ReadOnly) || (key == def.flowField() && def.flow().byVerbsOnly && !record.isNew()))
        throw refused(QCoreApplication::translate("Entry",
                                                  "%1 is kept by the program; it changes when the business step that "
                                                  "sets it is done. See “perennial-cli verbs %2”.")
                          .arg(field.shownLabel(), def.key()),
                      key);
    if (field.kind == Kind::Link) {
        const Id target = text.trimmed().isEmpty() ? 0 : reader.resolve(field.target, text);
        record.setValue(index, pack(Ref{target}));
        return;
    }
    if (field.kind == Kind::Money && reading.currency.isEmpty())
        reading.currency = reader.currencyOf(record, field);
    const Value value = valueOfText(field, text, reading);
    if (key == def.flowField() && !record.isNew() && value != record.value(index)) {
        const QVector<Issue> issues = objectionsToMove(record, value.text());
        if (!issues.isEmpty())
            throw Error{Fault::Refused, issues.first().text, issues};
    }
    record.setValue(index, value);
    if (field.is(Proposed))
        record.setValue(field.byHandKey(), pack(!value.isNull()));
}

void requireStart(const Record& record)
{
    const QVector<Issue> issues = objectionsToStart(record);
    if (issues.isEmpty())
        return;
    QStringList sentences;
    for (const Issue& issue : issues)
        sentences.append(issue.text);
    throw Error{Fault::Refused, sentences.join(u' '), issues};
}

QString entryText(const Reader& reader, const Record& record, int index)
{
    const FieldDef& field = record.def().field(index);
    const Value& value = record.value(index);
    if (field.kind == Kind::Link && !value.isNull()) {
        const std::optional<Record> linked = reader.find(field.target, value.integer(), true);
        return linked ? linked->reference() : QString();
    }
    return textOfValue(field, value, field.kind == Kind::Money ? reader.currencyOf(record, field) : QString());
}

QString shownText(const Reader& reader, const Record& record, int index)
{
    const FieldDef& field = record.def().field(index);
    const Value& value = record.value(index);
    if (field.kind == Kind::Link)
        return reader.titleOf(field.target, value.integer());
    return shownOfValue(field, value, field.kind == Kind::Money ? reader.currencyOf(record, field) : QString());
}

} // namespace perennial
