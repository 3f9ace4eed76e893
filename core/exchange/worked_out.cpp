// Worked out: headings against fields that only the program writes.
#include "core/exchange/worked_out.h"
#include <algorithm>

namespace perennial {
namespace {

bool names(const QString& header, const FieldDef& field)
{
    return header == field.key || header == QString::fromUtf8(field.label) || header == field.shownLabel();
}

} // namespace

bool isWorkedOut(const EntityDef& def, const QVector<QString>& headers, int column)
{
    const FieldDef* reference = def.find(QString::fromLatin1(Common::externalRef.key));
    const bool isOurs = reference && std::any_of(headers.begin(), headers.end(), [reference](const QString& header) {
                            return names(header, *reference);
                        });
    const QString header = headers.value(column);
    const QVector<FieldDef>& fields = def.fields();
    const auto takes = [&](bool readOnly) {
        return std::any_of(fields.begin(), fields.end(), [&](const FieldDef& field) {
            return field.is(ReadOnly) == readOnly && !field.is(Hidden) && names(header, field);
        });
    };
    return isOurs && takes(true) && !takes(false);
}

} // namespace perennial
