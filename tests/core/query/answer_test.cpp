// Answer: lists as parameters.
#include "core/query/answer.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a list is handed to a question as JSON, whatever its keys hold, and ids to the last digit")
{
    CHECK(listParameter(QStringList{"new", "a \"quoted\" key"}) == Value(QString(R"(["new","a \"quoted\" key"])")));
    CHECK(listParameter(QVector<Id>{1, 1'811'781'307'563'245'569}) == Value(QString("[1,1811781307563245569]")));
    CHECK(listParameter(QStringList()) == Value(QString("[]")));
}
