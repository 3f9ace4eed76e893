// Where the operations of the journal were before they moved to core/record.
#pragma once
#include "core/record/history.h"
