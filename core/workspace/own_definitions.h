// Own definitions: what is asked of an own field or option when it is saved, and the column an own field gets.
#pragma once
#include "core/record/record.h"

namespace perennial {

namespace store {
class Connection;
class RecordStore;
}

// Whether records of this kind are part of the catalog of the file: own fields and own options.
bool isOwnDefinition(const EntityDef& def);

// What a definition leaves out, before it is looked at: a field whose traits are not said is Listed, and Searchable
// where it holds words and its records are searched. A standard value is spelled as it is kept. Throws Error Invalid
// for one that no record could start with.
void completeOwnDefinition(Record& definition);

// Called for every own definition that is saved, before it is written, whoever writes it: a form, an import, a prompt.
// A new field gets its column. What records rest on stays as it was made: key, kind and place of a field, key, place
// and type of an option or stage. Throws Error Invalid with the field that is wrong.
void keepOwnDefinition(store::Connection& connection, const Record& definition);

// Called at the end of whatever saved, removed or played back own definitions, which may stand in any order in it: the
// catalog is loaded anew and what is searched follows. Throws Error Invalid for fields or options of one entity with
// twin labels, a choice without options, and a standard value that cannot be chosen.
void followOwnDefinitions(store::Connection& connection, store::RecordStore& records);

} // namespace perennial
