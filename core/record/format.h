// Values as canonical text (ISO dates, decimal points) and back; what files, the command line and the journal speak.
#pragma once
#include "core/base/numbers.h"
#include "core/record/record.h"

namespace perennial {

// How to read the text of one column or one command-line argument.
struct Reading {
    QString currency = {};    // of a money field; decides its decimals; empty means two
    NumberStyle numbers = {}; // decimal point, comma for groups
    DateOrder dates = DateOrder::Ymd;
    bool roundExcess = false; // accept more decimals than the kind holds, rounding half away from zero
};

// Canonical text of a value: "1265.79", "2026-11-22", "1" for a true flag, an option's key, "1.085" for a rate. Empty
// for null.
// `currency` decides the decimals of money. A link is written as its id.
QString textOfValue(const FieldDef& field, const Value& value, const QString& currency = {});

// The value a text stands for. Options are found by key or label (translated or source), case folded. Links accept ids
// only; names and references are resolved by whoever knows the file. Throws Error Invalid naming the field, the text
// and what would be right. Empty text is null.
Value valueOfText(const FieldDef& field, const QString& text, const Reading& reading = {});

// LEAD-17; an id drawn by another copy of the file carries that copy's number: LEAD-17.4711.
QString referenceOf(const EntityDef& def, Id id);

} // namespace perennial
