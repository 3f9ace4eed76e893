// Own catalog.
#include "core/lifecycle/own_catalog.h"

#include "core/base/words.h"
#include "core/catalog/entities/shared/own_field.h"
#include "core/catalog/own_key.h"

namespace perennial {
namespace {

QString freeKey(const QString& wanted, const std::function<bool(const QString&)>& taken)
{
    QString key = wanted;
    for (int n = 2; taken(key); ++n)
        key = QStringLiteral("%1_%2").arg(wanted).arg(n);
    return key;
}

void saveOption(Desk& desk, const OwnOption& own)
{
    auto known =
        desk.first<OwnOptionRow>({whereIs(OwnOptionRow::records, own.entity), whereIs(OwnOptionRow::field, own.field),
                                  whereIs(OwnOptionRow::key, own.option.key)});
    auto row = known ? *known : desk.blank<OwnOptionRow>();
    row.set(OwnOptionRow::records, own.entity)
        .set(OwnOptionRow::field, own.field)
        .set(OwnOptionRow::key, own.option.key)
        .set(OwnOptionRow::label, own.option.label)
        .set(OwnOptionRow::type, statusTypeName(own.option.type))
        .set(OwnOptionRow::tone, own.option.tone)
        .set(OwnOptionRow::position, own.position);
    if (own.option.probability >= 0)
        row.set(OwnOptionRow::probability, own.option.probability);
    else
        row.clear(OwnOptionRow::probability);
    desk.save(row);
}

} // namespace

QString addOwnField(Desk& desk, const OwnField& own)
{
    const EntityDef& def = desk.def(own.entity);
    OwnField made = own;
    made.field.label = QString::fromUtf8(own.field.label).trimmed().toUtf8();
    if (made.field.key.isEmpty())
        made.field.key = ownKey(def, QString::fromUtf8(made.field.label), made.field.kind);
    auto row = desk.blank<OwnFieldRow>();
    row.set(OwnFieldRow::records, made.entity)
        .set(OwnFieldRow::key, made.field.key)
        .set(OwnFieldRow::label, QString::fromUtf8(made.field.label))
        .set(OwnFieldRow::kind, kindName(made.field.kind))
        .set(OwnFieldRow::section, QString::fromUtf8(made.field.group))
        .set(OwnFieldRow::target, made.field.target)
        .set(OwnFieldRow::currencyField, made.field.currencyField)
        .set(OwnFieldRow::standard, made.field.standard);
    if (made.field.traits != Plain)
        row.set(OwnFieldRow::traits, qint64(made.field.traits));
    desk.save(row);
    for (int i = 0; i < made.field.options.size(); ++i) {
        Option option = made.field.options[i];
        if (option.key.isEmpty())
            option.key = plainKey(option.label);
        saveOption(desk, {made.entity, made.field.key, option, i});
    }
    return made.field.key;
}

QString addOwnOption(Desk& desk, const OwnOption& own)
{
    const EntityDef& def = desk.def(own.entity);
    const FieldDef* field = def.find(own.field);
    if (!field || field->kind != Kind::Choice) {
        throw invalid(Words::tr("%1 has no list called “%2”.").arg(def.one(), own.field),
                      QString::fromLatin1(OwnOptionRow::field.key));
    }
    if (own.option.label.trimmed().isEmpty())
        throw invalid(Words::tr("An option needs a label."), QString::fromLatin1(OwnOptionRow::label.key));
    OwnOption made = own;
    if (made.option.key.isEmpty()) {
        made.option.key =
            freeKey(plainKey(own.option.label), [field](const QString& key) { return field->option(key) != nullptr; });
    }
    if (const Option* known = field->option(made.option.key))
        made.option.type = known->type;
    saveOption(desk, made);
    return made.option.key;
}

} // namespace perennial
