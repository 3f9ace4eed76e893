// The office: the first rows of a new file, and who is working.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

bool officeIsMissing(const Reader& reader);
// The office with its base currency (ISO 4217); persons are added by whoever sets the file up.
void furnishOffice(Desk& desk, const QString& currency);
// The office's name; empty where the file has none.
QString officeName(const Reader& reader);
// A file with an invented company (exchange/demo_data.h), which the window marks so that nobody takes it for real.
void markAsSample(Desk& desk);
bool isSample(const Reader& reader);
// The person named, or the only or first active one when the name is empty; 0 when the file has none.
// Throws Error NotFound.
Id personNamed(const Reader& reader, const QString& nameOrReference);

} // namespace perennial
