// Naming: kinds of record and single records as people name them at a prompt.
#pragma once
#include "app/cli/command_line.h"

namespace perennial::cli {

// "account", "accounts", "Company", "Firmen", "customers", "ACC": the key of the kind of record that is meant. Throws
// Error Usage with what was probably meant.
QString entityNamed(const Catalog& catalog, const QString& word);

struct NamedRecord {
    QString entity;
    Id id = 0;
    int next = 0; // the first word behind its name
};

// "lead LEAD-17", or LEAD-17 alone, in the words from `first` on. Throws Error Usage, NotFound or Conflict.
NamedRecord recordNamed(const Invocation& invocation, const Reader& reader, int first = 0);

// The kind of record that a number like LEAD-17 or an id names; empty when the word is no such thing.
QString entityOfReference(const Catalog& catalog, const QString& word);

// How history calls a record: by its name, or by its kind and number; a part with what it belongs to.
QString calledInHistory(const Reader& reader, const Record& record);

} // namespace perennial::cli
