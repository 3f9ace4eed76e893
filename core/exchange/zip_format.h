// ZIP format: the methods of packing a member that are read and written here (APPNOTE.TXT, 4.4.5).
#pragma once
#include <QtGlobal>

namespace perennial {

constexpr quint16 zipStored = 0;
constexpr quint16 zipDeflated = 8;

} // namespace perennial
