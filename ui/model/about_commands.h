// About commands: a call, an activity or a note about a record, from where only its row or its card is shown.
#pragma once
#include "ui/support/page.h"

namespace perennial {

// Of a Place on a record: the key of the command that is run as it opens.
inline constexpr char commandState[] = "command";

// Whether `key` is one of these commands, and records of `entity` can be what it is about.
bool isAboutCommand(const Catalog& catalog, const QString& entity, const QString& key);
// An activity is made in the panel at the side; calls and notes are written on the record's own page.
void runAbout(Navigator& navigator, const QString& entity, Id id, const QString& key);

} // namespace perennial
