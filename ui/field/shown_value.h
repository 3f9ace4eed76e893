// Shown values: what a field says on screen, in the user's locale.
#pragma once
#include "core/record/format.h"
#include "core/workspace/workspace.h"
#include "ui/support/display.h"
#include "ui/support/tokens.h"
#include <QSet>

namespace perennial {

// Money with its currency, dates in words within a week, an option's label; links are named by the file.
QString shownValue(Workspace& workspace, const Record& record, int field);
// The same with the whole date of days and moments, for tool tips and assistive technology.
QString toldValue(Workspace& workspace, const Record& record, int field);
// The day of a date, or of a moment as it is here; for fields that isDayKind().
QDate dayOf(const Record& record, int field);
// A value as the history tells it, with the day of dates in full; "empty" where there is none.
QString changedValue(const Reader& reader, const FieldDef& field, const Value& value);
// The name of a record. A payment is known by its amount alone, which is shown with its currency.
QString shownTitle(const Reader& reader, const Record& record);
// What a document, a deal or a payment is worth, with its currency; empty where its kind has no worth or none is known.
QString shownWorth(const Reader& reader, const Record& record, MoneyStyle style = MoneyStyle::Exact);
// What it counts for in a sum of that measure, as sumOf() names it, credit notes below zero; its worth where it has
// none of that name.
QString shownMeasure(const Reader& reader, const Record& record, const QString& measure);
// What its entity declares to stand under its name, days in words, for a record among others on the page of one:
// without its stage, and without links to what is `known` there.
QStringList subtitleWords(const Reader& reader, const Record& record, const QSet<Id>& known);
// What needs no word on the page of a record: itself and all that it links to.
QSet<Id> knownOnPageOf(const Record& record);
// The text to start editing from: what the user would type, in the locale's own signs.
QString editedValue(Workspace& workspace, const Record& record, int field);
// How to read what was typed, in the user's locale.
Reading readingOfLocale();
// Kinds whose values stand right-aligned.
bool isFigure(Kind kind);
// A tone of the catalog ("green") as one of the design's.
Tone toneNamed(const QString& name);

} // namespace perennial
