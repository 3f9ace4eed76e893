// Further ways: the phone numbers and e-mail addresses that a contact has beside the first ones.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

struct FurtherWay {
    Id id = 0;
    Kind kind = Kind::Phone; // or Email
    QString label;           // "Phone, Home"
    QString text;
    QString remark = {}; // that it does not work, or is not wanted

    bool operator==(const FurtherWay&) const = default;
};

inline constexpr int mostFurtherWays = 20;

bool mayHaveFurtherWays(const EntityDef& def);
// The main ones first; nothing for records other than contacts. Read by whoever may, also on another thread.
QVector<FurtherWay> furtherWaysOf(const Reader& reader, const Record& record);

} // namespace perennial
