// Save if changed: what closing rules do, so that a record that is true already leaves no trace in the history.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

template <class E> void saveIfChanged(Desk& desk, Row<E>& row)
{
    if (!row.record().changedFields().isEmpty())
        desk.save(row);
}

} // namespace perennial
