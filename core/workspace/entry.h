// Entry: text put into a record by the rules of its form; the command line, bulk edits and imports come this way.
#pragma once
#include "core/record/format.h"
#include "core/workspace/reader.h"

namespace perennial {

// Reads `text` for one field and sets it. Links are found by number, external reference or name. What is entered in a
// field with proposals counts as set by hand until it is emptied. Throws Error Usage for a field that is not there,
// Invalid, NotFound or Conflict, and Refused for a field that only verbs write and for a step that the flow does not
// allow.
void enter(const Reader& reader, Record& record, const QString& field, const QString& text, Reading reading = {});
// For a new record once everything is entered: throws Error Refused where it may not begin in its stage; see
// objectionsToStart().
void requireStart(const Record& record);

// The text of a field for people and programs alike: canonical, a link as the number of its record.
QString entryText(const Reader& reader, const Record& record, int field);
// The text of a field for people: an option's label, a linked record's name.
QString shownText(const Reader& reader, const Record& record, int field);

} // namespace perennial
