// History at the prompt: several steps at once are all undone, or none is.
#include "tests/support/prompt.h"

using namespace perennial;
using test::Prompt;

TEST_CASE("undo 5 undoes nothing where one of the five cannot be undone, and says how many can")
{
    const Prompt run;
    REQUIRE(run({"new", "f.perennial"}).code == 0);
    for (const char* line :
         {"add product name=Oven sku=OV1 list_price=100", "add account name=Bauer",
          "do take-order ACC-1 product=OV1 quantity=3", "do confirm-order SO-1", "do deliver-order SO-1",
          "do invoice-order SO-1", "add lead name=Anna", "add lead name=Bruno"}) {
        const auto answer = run.on(QString::fromLatin1(line));
        INFO(line << ": " << answer.err.toStdString());
        REQUIRE(answer.code == 0);
    }
    const QString before = run.on("history").out;
    const auto refused = run.on("undo 5");
    INFO(refused.out.toStdString() << refused.err.toStdString());
    CHECK(refused.code == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains("cannot be undone"));
    CHECK(refused.err.contains("So none of them was undone; the latest 2 can be."));
    CHECK(run.on("history").out == before);
    CHECK(run.on("export lead - --columns name").out == "name\r\nAnna\r\nBruno\r\n");
    CHECK(run.on("undo 2").out == "Undone: Add lead\nUndone: Add lead\n");
    CHECK(run.on("export lead - --columns name").out == "name\r\n");
    CHECK(run.on("redo 2").code == 0);
    CHECK(run.on("export lead - --columns name").out == "name\r\nAnna\r\nBruno\r\n");
    CHECK(run.on("check --deep").code == 0);
}
