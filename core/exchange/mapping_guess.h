// Guessing a mapping from a file's headings and first rows.
#pragma once
#include "core/exchange/reading_guess.h"
#include <QString>

namespace perennial {

// Each column to the field its heading names — by the fields' keys and labels, by synonyms in English and German, by
// the rule of keys — and, where several fit equally, by its values. Two columns never go to one field. Columns that fit
// nothing, or hold what the program works out itself, go nowhere; where the words of a column are mostly none of a
// choice's options, it goes to the notes.
Mapping guessMapping(const Catalog& catalog, const QString& entity, const FileSample& sample);

// What kind of record the file holds, by its name and its columns. Throws Error Invalid when nothing fits.
QString guessEntity(const Catalog& catalog, const FileSample& sample);

} // namespace perennial
