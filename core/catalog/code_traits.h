// Code traits: fields whose value is a code or a scaled number that people read as a name or as a number. They join the
// traits of field.h.
#pragma once
#include "core/catalog/field.h"

namespace perennial {

constexpr Trait Land{1024};   // a text: a country by its two letters of ISO 3166
constexpr Trait Tongue{2048}; // a text: a language by its code of ISO 639
constexpr Trait Rate{4096};   // an integer: millionths, read and written with six decimals

constexpr unsigned codeTraits = Land | Tongue | Rate;

} // namespace perennial
