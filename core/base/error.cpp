// Nothing to compile yet beside the headers; keeps the library non-empty.
#include "core/base/error.h"
