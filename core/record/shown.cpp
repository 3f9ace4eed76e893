// Shown values: by the traits of the field.
#include "core/record/shown.h"

#include "core/base/code_names.h"
#include "core/base/numbers.h"
#include "core/catalog/code_traits.h"
#include "core/record/format.h"

namespace perennial {
namespace {

constexpr int shownRateDecimals = 6;

} // namespace

QString shownOfValue(const FieldDef& field, const Value& value, const QString& currency)
{
    if (value.isNull())
        return {};
    if (field.kind == Kind::Choice)
        return field.shownOption(value.text());
    if (field.is(Land))
        return countryName(value.text());
    if (field.is(Tongue))
        return languageName(value.text());
    if (field.is(Rate))
        return decimalText(value.integer(), shownRateDecimals);
    return textOfValue(field, value, currency);
}

QString canonicalOfShown(const FieldDef& field, const QString& typed)
{
    if (field.is(Land))
        return countryCode(typed.trimmed());
    if (field.is(Tongue))
        return languageCode(typed.trimmed());
    return typed;
}

} // namespace perennial
