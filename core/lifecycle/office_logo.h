// Office logo: the picture on what the office prints.
#pragma once
#include "core/lifecycle/attach_file.h"

namespace perennial {

// Attaches the picture to the office and makes it its logo; the one before is removed. Throws Error NotFound where the
// file has no office, Invalid as attachFile does. That it is a picture is the caller's care.
void setOfficeLogo(Desk& desk, const ReadFile& picture);
// Nothing happens where there is none.
void removeOfficeLogo(Desk& desk);

// The bytes of the picture; empty where the office has none. Throws Error Damaged.
QByteArray officeLogo(const Reader& reader);

} // namespace perennial
