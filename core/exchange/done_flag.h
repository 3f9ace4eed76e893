// Done flag: columns that say yes or no where a record has stages.
#pragma once
#include "core/catalog/entity.h"
#include "core/record/value.h"

namespace perennial {

// The stage that "done: yes" or "done: no" means: the first one of type Done, or the one a blank record starts with.
// Nothing for other texts, and where the entity has no such stage.
Value stageOfDone(const EntityDef& def, const QString& text);

} // namespace perennial
