// ZIP format: what is read and written of it (APPNOTE.TXT: methods of packing 4.4.5, numbers of members 4.4.21).
#pragma once
#include <QtGlobal>

namespace perennial {

constexpr quint16 zipStored = 0;
constexpr quint16 zipDeflated = 8;
// How many members an archive without ZIP64 can have.
constexpr int zipMostMembers = 65'534;

} // namespace perennial
