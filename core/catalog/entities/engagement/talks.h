// Talks: the kinds of activity that count as having been in touch.
#pragma once
#include "core/catalog/entities/engagement/activity.h"
#include <array>

namespace perennial {

inline constexpr std::array talks{Activity::call, Activity::meeting, Activity::visit, Activity::email,
                                  Activity::letter};

} // namespace perennial
