// Side copy: a private copy of the file in which something is done to see what becomes of it.
#pragma once
#include "core/workspace/desk.h"
#include <memory>

namespace perennial {

// Works beside whoever has the file, also where it cannot be written. The copy lies in a folder that only the user can
// read, has no name any more once it is made where the system allows that, and is gone with this object.
class SideCopy {
public:
    // Throws Error Storage when there is no room for the copy.
    explicit SideCopy(const Reader& reader);
    ~SideCopy();

    // One operation, which is never committed.
    Desk& desk();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace perennial
