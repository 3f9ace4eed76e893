// Address way: the whole of an address whose parts are fields of their own — to copy it and to find it on a map.
#pragma once
#include "core/record/record.h"
#include <QStringList>
#include <QUrl>

namespace perennial {

// The lines of the address that this field begins, as far as filled, in the order of its country. Empty
// where the field is no part of an address, where another part of it that is filled comes first, or where no more is
// known than the region or the country.
QStringList addressAt(const Record& record, int field);

// A map of the world in the browser, with the address looked up.
QUrl mapOf(const QStringList& address);

} // namespace perennial
