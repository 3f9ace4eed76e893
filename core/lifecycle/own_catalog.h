// Own catalog: fields, options and stages of the user's own, added to the open file.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

// Adds the field and its column; the catalog is loaded anew at the end of the operation. An empty key is made from the
// label (cf_shoe_size). Traits that are Plain are left to its kind. Answers the key. Throws Error Invalid for an empty
// label or a link without a target; a label that is taken or a choice without options fails the operation at its end.
QString addOwnField(Desk& desk, const OwnField& field);

// Renames an option or stage, or adds one. An empty key is made from the label. The type of a known stage stays.
// Throws Error Invalid for a field that has no options or an empty label.
QString addOwnOption(Desk& desk, const OwnOption& option);

} // namespace perennial
