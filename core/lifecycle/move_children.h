// Move children: whatever belongs to one record follows to another of the same kind.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

// Every link to `from` leads to `to` afterwards: parts, documents, activities, own links; tags and attachments too.
// A tag, membership or role in a deal that `to` has already is not doubled. Answers how many records were changed.
int moveChildren(Desk& desk, const QString& entity, Id from, Id to);

// Attachments only, which hang on any record by its id.
int moveAttachments(Desk& desk, Id from, Id to);

// Own (custom) fields of `from` into the empty own fields of the same key and kind of `to`. True when any was filled.
bool takeOverOwnFields(const Record& from, Record& to);

} // namespace perennial
