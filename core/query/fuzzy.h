// Fuzzy matching: a few letters that stand for the beginnings of words, "abau" for Anna Bauer.
#pragma once
#include <QString>
#include <QStringList>

namespace perennial {

// How well the typed text fits a name, 0 best; -1 when it does not. Case and accents do not matter.
//   0  the name begins with it                      "anna b"    Anna Bauer
//   1  a word of the name begins with it            "bau"       Anna Bauer
//   2  each of its words begins one of the name     "bau an"    Anna Bauer
//   3  it is beginnings of words of the name, in their order, the first of them that of a word: "abau", "anb"
//   4  it stands within the name                    "auer"      Anna Bauer
int fuzzyRank(const QString& typed, const QString& name);

// The ways to read a single typed word as the beginnings of two: "abau" → "a bau", "ab au", "aba u". Empty for texts
// with blanks, for fewer than three and for more than eight letters.
QStringList fuzzySplits(const QString& typed);

} // namespace perennial
