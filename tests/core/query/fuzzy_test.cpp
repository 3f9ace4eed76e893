// Tests of fuzzy matching: what a few letters stand for, and what they do not.
#include "core/query/fuzzy.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

int rank(const char* typed, const char* name = "Anna Bauer")
{
    return fuzzyRank(QString::fromUtf8(typed), QString::fromUtf8(name));
}

} // namespace

TEST_CASE("the nearer the letters are to the name, the better they fit")
{
    CHECK(rank("anna b") == 0);
    CHECK(rank("BAU") == 1);
    CHECK(rank("bau an") == 2);
    CHECK(rank("abau") == 3);
    CHECK(rank("anb") == 3);
    CHECK(rank("auer") == 4);
    CHECK(rank("nnauer") == -1);
    CHECK(rank("baua") == -1); // beginnings, but in the other order
    CHECK(rank("", "Anna") == 0);
}

TEST_CASE("accents, signs between words and words left out do not matter")
{
    CHECK(rank("sosor", "Søren Sørensen") == 3);
    CHECK(rank("gf", "Greco & Figli") == 3);
    CHECK(rank("lc", "Log a call") == 3);
    CHECK(rank("müll", "Bäckerei Müller") == 1);
    CHECK(rank("müll", "Bäckerei Muller-Meier") == 1);
}

TEST_CASE("a word that was typed is read as the beginnings of two, unless it is no such word")
{
    CHECK(fuzzySplits("abau") == QStringList{"a bau", "ab au", "aba u"});
    CHECK(fuzzySplits("ab").isEmpty());
    CHECK(fuzzySplits("an ba").isEmpty());
    CHECK(fuzzySplits("0171234").isEmpty());
    CHECK(fuzzySplits("donaudampfschiff").isEmpty());
}
