// Write a note about a record.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct WriteNote {
    Id about = 0;
    QString text;
};

// An activity of kind note, done at once; its subject is the beginning of the text. Throws Error Refused for an empty
// text.
Id writeNote(Desk& desk, const WriteNote& ask);

} // namespace perennial
