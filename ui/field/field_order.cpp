// Field order: ranks, each kept as the form has it.
#include "ui/field/field_order.h"
#include <algorithm>

namespace perennial {
namespace {

bool isRecognisedBy(const EntityDef& def, const FieldDef& field)
{
    const auto& keys = def.matchKeys();
    return std::any_of(keys.begin(), keys.end(), [&](const QVector<QString>& key) { return key.contains(field.key); });
}

int rankOf(const EntityDef& def, const FieldDef& field)
{
    if (field.is(Titled))
        return 0;
    const bool reaches = field.kind == Kind::Email || field.kind == Kind::Phone;
    if (isRecognisedBy(def, field) || (reaches && field.is(Listed)))
        return 1;
    return field.is(Listed) ? 2 : 3;
}

} // namespace

QVector<FieldDef> fieldsToChoose(const EntityDef& def)
{
    QVector<FieldDef> fields;
    for (const FieldDef& field : def.fields())
        if (!field.is(Hidden))
            fields.append(field);
    std::stable_sort(fields.begin(), fields.end(),
                     [&](const FieldDef& one, const FieldDef& other) { return rankOf(def, one) < rankOf(def, other); });
    return fields;
}

} // namespace perennial
