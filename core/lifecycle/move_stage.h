// Move stage: take a record from one stage of its flow to another, as far as the flow allows.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

// Sets the stage and saves. Throws Error Refused with an issue per field that must be filled before, or where the flow
// has no such step.
void moveStage(Desk& desk, Record& record, const QString& to);

template <class E> void moveStage(Desk& desk, Row<E>& row, Choice<E> to)
{
    moveStage(desk, row.record(), QString::fromLatin1(to.key));
}

// What a board or a menu does for any record. Refuses flows that only verbs may drive.
Record moveStage(Desk& desk, const QString& entity, Id id, const QString& to);

} // namespace perennial
