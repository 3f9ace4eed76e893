// Where ChangeSet was before it moved to core/record.
#pragma once
#include "core/record/change_set.h"
