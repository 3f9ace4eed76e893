// Lets sources written for Catch2 version 3 compile with version 2.
#pragma once
#include <catch2/catch.hpp>
namespace Catch {
using Detail::Approx;
namespace Matchers {
inline StdString::ContainsMatcher ContainsSubstring(const std::string& part)
{
    return Contains(part);
}
} // namespace Matchers
} // namespace Catch
