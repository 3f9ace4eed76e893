// Catalog words: kinds of record and kinds of field as entries of a list to choose from.
#pragma once
#include "core/catalog/catalog.h"

namespace perennial {

class ComboBox;

// Every kind of record a person works with, by name; the entry's data is its key.
void fillWithEntities(const Catalog& catalog, ComboBox* box);
// Kinds of own fields; the entry's data is the Kind as int.
void fillWithKinds(ComboBox* box);

} // namespace perennial
