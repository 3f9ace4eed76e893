// Step chip: the next step of a record as a word and a colour, the same in lists, boards and My day.
#pragma once
#include "core/lifecycle/engagement/steps_ahead.h"
#include "ui/support/tokens.h"

namespace perennial {

struct StepChip {
    QString words;
    Tone tone = Tone::Grey;
};

// "Overdue 2 d" red, "Today 10:00" green, "Tomorrow" or "24 Nov" grey; where nothing is planned "No activity" amber, or
// "Quiet 16 d" red once nothing was done for quietAfterDays. `created` is the record's own moment of creation.
StepChip stepChip(const StepAhead& step, const QDateTime& created, QDate today);

// "Call about samples, tomorrow"; empty where nothing is planned.
QString stepSentence(const StepAhead& step, QDate today);

} // namespace perennial
