// Trade days: on which days a step of the business can have happened.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

// Throws Error Refused naming `field` where the day lies before `first`, the day of `document`, or more than a year
// ahead. An invalid `first` forbids nothing.
void refuseStrangeDay(const Reader& reader, QDate on, QDate first, const QString& document, const char* field);

} // namespace perennial
