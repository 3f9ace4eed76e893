// The roll call: one line an entity.
#pragma once
#include "core/catalog/catalog.h"

namespace perennial {

// Every built-in entity, in the order parents before children.
CatalogPtr builtInCatalog();

} // namespace perennial
