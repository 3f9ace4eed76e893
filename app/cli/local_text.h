// Local text: numbers and dates in the manner of --locale, on the way in and on the way out.
#pragma once
#include "app/cli/command_line.h"
#include "core/catalog/field.h"

namespace perennial::cli {

// What a person typed in the manner of the invocation's locale, as canonical text: "1.234,56" → "1234.56",
// "31.12.2026" → "2026-12-31". The text as it is without --locale, for other kinds, and where it is no such thing.
QString canonicalText(const Invocation& invocation, Kind kind, const QString& text);
// The other way round, for people: never for --json.
QString localText(const Invocation& invocation, Kind kind, const QString& canonical);

} // namespace perennial::cli
