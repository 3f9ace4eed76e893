// In sentence: English writes nouns small inside a sentence, and leaves abbreviations alone.
#include "core/base/in_sentence.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("words begin with a small letter inside an English sentence")
{
    CHECK(inSentence("Sales orders") == "sales orders");
    CHECK(inSentence("Contact") == "contact");
}

TEST_CASE("abbreviations keep their letters inside a sentence")
{
    CHECK(inSentence("SKU") == "SKU");
    CHECK(inSentence("E-mail") == "E-mail");
    CHECK(inSentence("A").size() == 1);
    CHECK(inSentence({}).isEmpty());
}
