// The words of the prompt: an option that is not served is refused, never passed over.
#include "tests/support/prompt.h"
#include <QDir>

using namespace perennial;
using test::Prompt;

TEST_CASE("an option that a command knows but cannot serve with these words is refused by name, and nothing is done")
{
    const Prompt run;
    REQUIRE(run({"new", "f.perennial"}).code == 0);
    REQUIRE(run.on("add lead name=Anna").code == 0);
    REQUIRE(run.on("export all all.zip").code == 0);
    const QStringList before = QDir(run.folder.path()).entryList(QDir::AllEntries);
    const QString history = run.on("history").out;
    const std::pair<const char*, const char*> refusals[] = {
        {"export all some.zip --where name:x", "“export all” does not take --where"},
        {"export all some.zip --columns name", "“export all” does not take --columns"},
        {"export all some.zip --view Mine", "“export all” does not take --view"},
        {"export all some.zip --bom", "“export all” does not take --bom"},
        {"export contact c.vcf --columns email", "“export ….vcf” does not take --columns"},
        {"export lead l.xlsx --bom", "“export ….xlsx” does not take --bom"},
        {"import lead all.zip --dry-run --rejects r.csv", "“import --dry-run” does not take --rejects"},
        {"list lead -o out.csv", "There is no option -o here"},
        {"undo 1 --operation 1", "takes no number"},
        {"report --limit 3", "“report” does not take --limit"},
        {"report dashboard --by owner", "“report dashboard” does not take --by"},
        {"report pipeline --window 30", "“report pipeline” does not take --window"},
        {"report -o out.csv", "“report” does not take -o"},
        {"doctor --draft --salvage s.perennial", "“doctor --draft” does not take --salvage"},
    };
    for (const auto& [line, words] : refusals) {
        const auto answer = run.on(QString::fromUtf8(line));
        INFO(line << ": " << answer.out.toStdString() << answer.err.toStdString());
        CHECK(answer.code == 2);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.contains(QString::fromUtf8(words)));
    }
    CHECK(run({"new", "g.perennial", "--seed", "7"}).err.contains("“new without --demo” does not take --seed"));
    CHECK(QDir(run.folder.path()).entryList(QDir::AllEntries) == before);
    CHECK(run.on("history").out == history);
}

TEST_CASE("a rehearsal of everything is refused rather than made a file of")
{
    const Prompt run;
    REQUIRE(run({"new", "f.perennial"}).code == 0);
    REQUIRE(run.on("export all all.zip").code == 0);
    const auto answer = run({"--file", "g.perennial", "import", "all", "all.zip", "--dry-run"});
    CHECK(answer.code == 2);
    CHECK(answer.err.contains("“import all” does not take --dry-run; nothing was done."));
    CHECK_FALSE(QFile::exists(run.folder.filePath("g.perennial")));
}
