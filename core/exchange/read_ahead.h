// Read ahead: whether an import reads the keys of a whole table at once, or asks for them row by row.
#pragma once
#include <QtGlobal>

namespace perennial {

// `present` records of the table, for a file of about `expectedRows` rows.
constexpr bool readsAhead(qint64 present, qint64 expectedRows)
{
    constexpr qint64 always = 20'000; // so few are read at once, however small the file is
    constexpr qint64 forEachRow = 20; // and so many for each row of the file; see RecordStore::beginBulk
    return present <= qMax(always, expectedRows * forEachRow);
}

} // namespace perennial
