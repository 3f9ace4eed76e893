// Output: an answer that did not arrive is never taken for one that did.
#include "tests/support/prompt.h"

using namespace perennial;
using test::Prompt;

TEST_CASE("an answer that standard output does not take, however short, is a storage fault and says so")
{
    const Prompt run;
    REQUIRE(run({"new", "f.perennial"}).code == 0);
    REQUIRE(run.on("add lead name=Anna").code == 0);
    for (const char* line : {"info", "show LEAD-1", "find Anna", "history", "verbs", "report", "check", "help",
                             "list lead --limit 1", "--json list lead", "export lead -"}) {
        for (const char* redirection : {"1< /dev/null", ">&-"}) {
            const auto answer = run.on(QString::fromLatin1(line), QString::fromLatin1(redirection));
            INFO(line << " " << redirection << ": " << answer.err.toStdString());
            CHECK(answer.code == 3);
            CHECK(answer.err.count('\n') == 1);
        }
    }
    CHECK(run.on("info", "1< /dev/null").err.startsWith("Standard output cannot be written to (Bad file descriptor)"));
    CHECK(run.on("info", "> answer.txt").code == 0);
    CHECK(run.read("answer.txt").contains("replica"));
}

TEST_CASE("a change whose answer is lost is kept, and the sentence does not say otherwise")
{
    const Prompt run;
    REQUIRE(run({"new", "f.perennial"}).code == 0);
    const auto answer = run.on("add lead name=Anna", ">&-");
    CHECK(answer.code == 3);
    CHECK(answer.err.contains("What the command did to the file stands"));
    CHECK(run.on("find Anna").out.contains("LEAD-1"));
    CHECK(run.on("check --deep").code == 0);
}
