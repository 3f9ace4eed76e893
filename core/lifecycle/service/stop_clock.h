// Stop clock: while a case waits, on hold or for the customer, the time in which it is due does not pass.
#pragma once
#include "core/catalog/entities/service/case.h"
#include "core/record/change_set.h"
#include "core/workspace/desk.h"

namespace perennial {

// To be called at the end of an operation for a case it touched. Where the operation took the case out of a waiting
// stage, the moments at which its answer and its solution are due move on: as many working hours of the office are left
// as were when the clock stopped. What was overdue by then stays so, an answer that was given is due no more, and a
// moment that a person set in the same operation is left alone. When the wait began stands in the history.
void moveDueMoments(const Desk& desk, Row<Case>& made);

} // namespace perennial
