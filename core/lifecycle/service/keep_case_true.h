// Keep cases true: whom they are of, and the moments of the first answer, the solution and the closing.
#pragma once
#include "core/record/change_set.h"
#include "core/workspace/desk.h"

namespace perennial {

// A closing rule. The account is the contact's where none was given; the first answer is the earliest message to the
// customer; resolved and closed have a moment, and going back to work clears both and counts the reopening; a
// wait that ends moves what is due, and a hold that ends loses its reason. So verbs, forms and imports leave the same.
// Throws Error Invalid for a case of nobody, and for a satisfaction outside 1–5.
void keepCaseTrue(Desk& desk, const ChangeSet& changes);

} // namespace perennial
