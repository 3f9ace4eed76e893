// Own fields: what the user added to a file — columns cf_… and stages — and their place in the catalog.
#pragma once
#include "core/catalog/catalog.h"
#include "core/record/record.h"
#include <QStringList>

namespace perennial::store {

class Connection;
class RecordStore;

// Reads own fields and options and gives the connection the catalog of its file.
void loadCatalog(Connection& connection, const CatalogPtr& builtIn);
// The same after own definitions changed: what is searched of the records that hold a value in a field that is searched
// from now on, or no longer, is made again.
void followDefinitions(Connection& connection, RecordStore& records, const CatalogPtr& builtIn);
// The catalog from before a transaction that was rolled back.
void takeBackCatalog(Connection& connection, const CatalogPtr& former);

// Another definition that has the same in these fields as this one, and is not removed; 0: there is none.
Id sameDefinition(Connection& connection, const Record& definition, const QStringList& fields);

// Adds the column of an own field whose definition is about to be saved. The only DDL at run time. Throws Error
// Invalid for a key that is no cf_… name, or that was the key of a removed field of another storage type.
void addOwnColumn(Connection& connection, const EntityDef& def, const FieldDef& field);

} // namespace perennial::store
