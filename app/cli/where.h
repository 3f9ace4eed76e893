// --where, --sort and --columns: words of the command line as queries and columns.
#pragma once
#include "core/query/query.h"
#include "core/workspace/workspace.h"

namespace perennial::cli {

// The search language, with “me” and names resolved in the open file.
Query queryOfWhere(Workspace& workspace, const EntityDef& def, const QString& where);
// "amount" or "amount-desc", several separated by commas. Throws Error Usage.
QVector<SortKey> sortOf(const EntityDef& def, const QString& text);
// Field keys separated by commas; the listed fields when empty. Throws Error Usage.
QVector<int> columnsOf(const EntityDef& def, const QString& text);

} // namespace perennial::cli
