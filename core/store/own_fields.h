// Own fields: what the user added to a file — columns cf_… and stages — and their place in the catalog.
#pragma once
#include "core/catalog/catalog.h"

namespace perennial::store {

class Connection;

// Reads own fields and options and gives the connection the catalog of its file.
void loadCatalog(Connection& connection, const CatalogPtr& builtIn);

// Adds the column of an own field whose definition was just saved. The only DDL at run time.
void addOwnColumn(Connection& connection, const EntityDef& def, const FieldDef& field);

} // namespace perennial::store
