// Validation: what is wrong with a record before it may be saved.
#pragma once
#include "core/base/error.h"
#include "core/record/record.h"

namespace perennial {

// Remarks about required fields that are empty, texts that are not clean, choices that do not exist, e-mail addresses
// without @, negative quantities where none may be, dates out of range, numbers beyondLimits(). Empty means the record
// may be saved.
// An e-mail that only looks wrong is not refused here: see warnings().
QVector<Issue> objections(const Record& record);

// Remarks that do not forbid saving: an e-mail without @, a phone number without digits, an end before its start.
QVector<Issue> warnings(const Record& record);

// Why the record's flow does not allow the step from its stored stage to `to`; empty when it does.
QVector<Issue> objectionsToMove(const Record& record, const QString& to);

// Why a record that is not stored yet may not begin in its stage; empty when it may. Where only verbs drive the flow it
// begins in the standard stage; elsewhere it brings what every move into the stage needs.
QVector<Issue> objectionsToStart(const Record& record);
// The stage that a blank record of a kind with a flow begins in.
QString standardStage(const EntityDef& def);

} // namespace perennial
