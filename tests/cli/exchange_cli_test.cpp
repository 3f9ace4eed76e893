// Import and export at the prompt.
#include "core/catalog/entities/engagement/lead.h"
#include "core/workspace/workspace.h"
#include "tests/support/prompt.h"
#include "tests/support/shared_files.h"
#include <sys/stat.h>

using namespace perennial;
using test::Prompt;

namespace {

QStringList in(const QString& words)
{
    return QStringList{QStringLiteral("--file"), QStringLiteral("f.perennial")} + words.split(QLatin1Char(' '));
}

} // namespace

TEST_CASE("an import makes its file, says what it did, and export gives the rows back")
{
    Prompt run;
    run.write(QStringLiteral("leads.csv"), "name,email,note\r\nAnna,a@a.example,hello\r\nBruno,b@b.example,\r\n");
    const auto imported = run(in(QStringLiteral("import lead leads.csv")));
    INFO(imported.err.toStdString());
    CHECK(imported.code == 0);
    CHECK(imported.out.trimmed() == QLatin1String("read 2, added 2, updated 0, skipped 0, rejected 0"));
    const auto exported = run(in(QStringLiteral("export lead - --columns name,email,notes")));
    CHECK(exported.out == QLatin1String("name,email,notes\r\nAnna,a@a.example,hello\r\nBruno,b@b.example,\r\n"));
    CHECK(run(in(QStringLiteral("export lead out.csv"))).code == 0);
    CHECK(run.read(QStringLiteral("out.csv")).startsWith("name,company,"));
    CHECK(run(in(QStringLiteral("import leads out.csv"))).out.contains(QLatin1String("skipped 2")));
}

TEST_CASE("a list with chosen columns comes back, and what the program works out is left out in one quiet line")
{
    Prompt run;
    run.write(QStringLiteral("accounts.csv"), "name\r\nACME\r\n");
    run(in(QStringLiteral("import account accounts.csv")));
    CHECK(run(in(QStringLiteral("add case subject=Grinder account_id=ACME"))).code == 0);
    CHECK(run(in(QStringLiteral("export case out.csv --columns number,subject"))).code == 0);
    const auto back = run(in(QStringLiteral("import case out.csv")));
    CHECK(back.code == 0);
    CHECK(back.out.trimmed() == QLatin1String("read 1, added 0, updated 0, skipped 1, rejected 0"));
    CHECK(back.err.trimmed() == QLatin1String("Left out, since the program works it out itself: number."));
}

TEST_CASE("an import of many rows is searched at once and leaves nothing to be finished")
{
    Prompt run;
    QByteArray rows = "name,email\n";
    for (int i = 0; i < 21'000; ++i)
        rows += "Lead " + QByteArray::number(i) + ",l" + QByteArray::number(i) + "@leads.example\n";
    run.write(QStringLiteral("leads.csv"), rows);
    CHECK(run(in(QStringLiteral("import lead leads.csv"))).out.startsWith(QLatin1String("read 21000, added 21000")));
    CHECK(run(in(QStringLiteral("find 20999"))).out.contains(QLatin1String("Lead 20999")));
    const auto isSaid = [&run] {
        const auto check = run(in(QStringLiteral("check --deep")));
        CHECK(check.code == 0);
        return check.out.contains(QLatin1String("search index"));
    };
    CHECK_FALSE(isSaid());
    CHECK(run(in(QStringLiteral("undo"))).code == 0);
    CHECK_FALSE(run(in(QStringLiteral("find 20999"))).out.contains(QLatin1String("Lead")));
    CHECK_FALSE(isSaid());
    CHECK(run(in(QStringLiteral("redo"))).code == 0);
    CHECK(run(in(QStringLiteral("find 20999"))).out.contains(QLatin1String("Lead 20999")));
}

TEST_CASE("what a killed import left of the search index is looked through, and made by the next command that writes")
{
    Prompt run;
    {
        const auto file = Workspace::create(run.folder.filePath(QStringLiteral("f.perennial")));
        REQUIRE(file);
        REQUIRE((*file)->perform(QStringLiteral("Import"), [](Desk& desk) {
            desk.beginBulk(QString::fromLatin1(Lead::entity), 20'000);
            for (int i = 0; i < 300; ++i)
                desk.save(desk.blank<Lead>().set(Lead::name, QStringLiteral("Lead %1").arg(i)));
        }));
        REQUIRE((*file)->isSearchBehind());
    }
    CHECK(run(in(QStringLiteral("find Lead 299"))).out.contains(QLatin1String("Lead 299")));
    CHECK(run(in(QStringLiteral("check --deep"))).out.contains(QLatin1String("still to be finished")));
    CHECK(run(in(QStringLiteral("add lead name=Spät"))).code == 0);
    CHECK(run(in(QStringLiteral("find spat"))).out.contains(QStringLiteral("Spät")));
    CHECK_FALSE(run(in(QStringLiteral("check --deep"))).out.contains(QLatin1String("search index")));
}

TEST_CASE("a dry run makes no file and changes none")
{
    Prompt run;
    run.write(QStringLiteral("leads.csv"), "name\nAnna\n");
    const auto dry = run(in(QStringLiteral("import lead leads.csv --dry-run")));
    CHECK(dry.code == 0);
    CHECK(dry.out.contains(QLatin1String("added 1")));
    CHECK_FALSE(QFile::exists(run.folder.filePath(QStringLiteral("f.perennial"))));
    run(in(QStringLiteral("import lead leads.csv")));
    run.write(QStringLiteral("more.csv"), "name\nBruno\n");
    CHECK(run(in(QStringLiteral("import lead more.csv --dry-run"))).out.contains(QLatin1String("added 1")));
    CHECK_FALSE(run(in(QStringLiteral("export lead -"))).out.contains(QLatin1String("Bruno")));
}

TEST_CASE("the prompt says how a column of days was read, and what says so")
{
    Prompt run;
    const auto told = [&run](const char* days, const char* more = "") {
        run.write(QStringLiteral("fairs.csv"), QByteArray("name,Starts on\n") + days);
        return run(in(QStringLiteral("import campaign fairs.csv --dry-run") + QLatin1String(more))).err;
    };
    CHECK(told("One,3/4/2026\nTwo,13/4/2026\n").contains(QStringLiteral("day before month, as “13/4/2026”, line 3")));
    CHECK(told("One,3/4/2026\nTwo,4/13/2026\n").contains(QStringLiteral("month before day")));
    CHECK(told("One,3/4/2026\n").contains(QStringLiteral("nothing in the file tells")));
    const QString mixed = told("One,3/4/2026\nTwo,4/13/2026\nThree,14/3/2026\n");
    CHECK(mixed.contains(QStringLiteral("could be either are rejected")));
    CHECK(mixed.contains(QStringLiteral("line 2: “3/4/2026” could be two days")));
    CHECK_FALSE(told("One,2026-04-03\n").contains(QStringLiteral("Starts on")));
    run.write(QStringLiteral("map.json"),
              R"({"columns": {"name": "name", "Starts on": {"to": "starts_on", "dates": "mdy"}}})");
    const QString named = told("One,3/4/2026\nTwo,4/13/2026\nThree,14/3/2026\n", " --map map.json");
    CHECK_FALSE(named.contains(QStringLiteral("Column “Starts on”")));
    CHECK(named.contains(QStringLiteral("Rejected: 1")));
}

TEST_CASE("refusals have their exit codes and one clear sentence")
{
    Prompt run;
    run.write(QStringLiteral("leads.csv"), "name,email\n,a@a.example\n");
    CHECK(run(in(QStringLiteral("import lead nothing.csv"))).code == 1);
    CHECK(run(in(QStringLiteral("import lead"))).code == 2);
    CHECK(run(in(QStringLiteral("import lead leads.csv --on-match maybe"))).code == 2);
    CHECK(run(in(QStringLiteral("import nonsense leads.csv"))).code == 2);
    const auto none = run(in(QStringLiteral("import lead leads.csv --rejects rejects.csv")));
    CHECK(none.code == 1);
    CHECK(none.out.contains(QLatin1String("rejected 1")));
    CHECK(none.err.contains(QLatin1String("Name is missing.")));
    CHECK(run.read(QStringLiteral("rejects.csv")).contains("line 2: Name is missing."));
    CHECK(run(in(QStringLiteral("export lead - --columns shoe_size"))).code == 2);
}

TEST_CASE("a mapping can be written by hand, and kept by name")
{
    Prompt run;
    run.write(QStringLiteral("odd.csv"), "Wer;Wo\nAnna;Bonn\n");
    run.write(QStringLiteral("map.json"), R"({"entity": "lead", "columns": {"Wer": "name", "Wo": "city"}})");
    CHECK(run(in(QStringLiteral("import lead odd.csv --map map.json --save-map fair"))).code == 0);
    CHECK(run(in(QStringLiteral("import auto odd.csv --map fair"))).out.contains(QLatin1String("skipped 1")));
    CHECK(run(in(QStringLiteral("export lead - --columns name,city"))).out ==
          QLatin1String("name,city\r\nAnna,Bonn\r\n"));
    run.write(QStringLiteral("twice.json"), R"({"columns": {"Wer": "name", "Wo": "name"}})");
    const auto twice = run(in(QStringLiteral("import lead odd.csv --map twice.json")));
    CHECK(twice.code == 1);
    CHECK(twice.err.contains(QStringLiteral("“Wer” and “Wo”")));
}

TEST_CASE("the ending of the path decides what is written; --json decides for standard output and messages only")
{
    Prompt run;
    run.write(QStringLiteral("people.csv"), "name\nAnna\n");
    run(in(QStringLiteral("import lead people.csv")));
    const auto written = run(in(QStringLiteral("--json export lead out.csv --columns name")));
    CHECK(written.out == QLatin1String("{\"path\":\"out.csv\",\"records\":1}\n"));
    CHECK(run.read(QStringLiteral("out.csv")).startsWith("name,external_ref\r\nAnna,"));
    CHECK(run(in(QStringLiteral("--json export lead out.xlsx"))).code == 0);
    CHECK(run.read(QStringLiteral("out.xlsx")).startsWith("PK"));
    CHECK(run(in(QStringLiteral("--json export lead out.doc"))).code == 2);
    CHECK(run(in(QStringLiteral("--json export lead - --columns name"))).out == QLatin1String("{\"name\":\"Anna\"}\n"));
}

TEST_CASE("a pipe is not replaced by what is exported or rejected, and no row is taken then")
{
    Prompt run;
    run.write(QStringLiteral("people.csv"), "name\nAnna\n");
    run(in(QStringLiteral("import lead people.csv")));
    const QByteArray pipe = QFile::encodeName(run.folder.filePath(QStringLiteral("pipe.csv")));
    REQUIRE(::mkfifo(pipe.constData(), 0600) == 0);
    run.write(QStringLiteral("more.csv"), "name\nBruno\n");
    for (const char* words :
         {"export lead pipe.csv", "import lead more.csv --rejects pipe.csv", "report pipeline -o pipe.csv"}) {
        const auto refused = run(in(QString::fromLatin1(words)));
        INFO(words << ": " << refused.err.toStdString());
        CHECK(refused.code == 3);
        CHECK(refused.err.contains(QLatin1String("A device, a pipe or a socket has that name")));
        struct stat there = {};
        CHECK((::stat(pipe.constData(), &there) == 0 && S_ISFIFO(there.st_mode)));
    }
    CHECK(run(in(QStringLiteral("export lead - --columns name"))).out == QLatin1String("name\r\nAnna\r\n"));
}

TEST_CASE("whatever a list is written as, its content tells how it is read")
{
    Prompt run;
    run.write(QStringLiteral("people.csv"),
              "given_name,family_name,email\nAnna,Bauer,anna@x.example\nBo,Lee,bo@x.example\n");
    run(in(QStringLiteral("import contact people.csv")));
    for (const char* ending : {"xlsx", "vcf", "tsv"}) {
        INFO(ending);
        const QString name = QStringLiteral("out.") + QLatin1String(ending);
        CHECK(run(in(QStringLiteral("export contact ") + name)).out.contains(QLatin1String("2 written")));
        run.write(QStringLiteral("disguised.txt"), run.read(name));
        CHECK(run(in(QStringLiteral("import auto disguised.txt"))).out.contains(QLatin1String("skipped 2")));
    }
    CHECK(run(in(QStringLiteral("export account out.vcf"))).code == 2);
    CHECK(run(in(QStringLiteral("export contact out.ics"))).code == 2);
}

TEST_CASE("the sheet of a workbook is chosen by its name or number")
{
    Prompt run;
    run.write(QStringLiteral("people.csv"), "name\nAnna\n");
    run(in(QStringLiteral("import lead people.csv")));
    run(in(QStringLiteral("export lead leads.xlsx")));
    CHECK(run(in(QStringLiteral("import lead leads.xlsx --sheet 1"))).out.contains(QLatin1String("skipped 1")));
    CHECK(run(in(QStringLiteral("import lead leads.xlsx --sheet leads"))).out.contains(QLatin1String("skipped 1")));
    const auto wrong = run(in(QStringLiteral("import lead leads.xlsx --sheet Nothing")));
    CHECK(wrong.code == 2);
    CHECK(wrong.err.contains(QLatin1String("Leads")));
}

TEST_CASE("an archive of everything makes the same file at the prompt, and what is none makes none")
{
    Prompt run;
    run.write(QStringLiteral("people.csv"), "name\nAnna\n");
    run(in(QStringLiteral("import lead people.csv")));
    CHECK(run(in(QStringLiteral("export all all.zip"))).code == 0);
    CHECK(run.read(QStringLiteral("all.zip")).startsWith("PK"));
    const auto made = run(QStringLiteral("--file g.perennial import all all.zip").split(QLatin1Char(' ')));
    INFO(made.err.toStdString());
    CHECK(made.code == 0);
    CHECK(run(QStringLiteral("--file g.perennial export lead - --columns name").split(QLatin1Char(' '))).out ==
          QLatin1String("name\r\nAnna\r\n"));
    run.write(QStringLiteral("cut.zip"), run.read(QStringLiteral("all.zip")).chopped(30));
    CHECK(run(QStringLiteral("--file h.perennial import all cut.zip").split(QLatin1Char(' '))).code == 1);
    CHECK_FALSE(QFile::exists(run.folder.filePath(QStringLiteral("h.perennial"))));
}

TEST_CASE("everything goes into an empty file too, but not into one with records or with other own fields")
{
    Prompt run;
    run(in(QStringLiteral("new f.perennial")));
    CHECK(run(in(QStringLiteral("add own_field entity=lead key=cf_size label=Size kind=integer"))).code == 0);
    CHECK(run(in(QStringLiteral("add lead name=Anna cf_size=38"))).code == 0);
    CHECK(run(in(QStringLiteral("export all all.zip"))).code == 0);
    const auto on = [&](const char* file, const QString& words) {
        return run(QStringList{QStringLiteral("--file"), QString::fromLatin1(file)} + words.split(QLatin1Char(' ')));
    };
    on("e.perennial", QStringLiteral("new e.perennial"));
    CHECK(on("e.perennial", QStringLiteral("import all all.zip")).code == 0);
    CHECK(on("e.perennial", QStringLiteral("export lead - --columns name,cf_size")).out ==
          QLatin1String("name,cf_size\r\nAnna,38\r\n"));
    CHECK(on("e.perennial", QStringLiteral("check --deep")).code == 0);
    const auto again = on("e.perennial", QStringLiteral("import all all.zip"));
    CHECK(again.code == 4);
    CHECK(again.err.contains(QLatin1String("holds records already (Leads)")));

    on("o.perennial", QStringLiteral("new o.perennial"));
    on("o.perennial", QStringLiteral("add own_field entity=lead key=cf_size label=Size kind=date"));
    const auto other = on("o.perennial", QStringLiteral("import all all.zip"));
    CHECK(other.code == 4);
    CHECK(other.err.contains(QLatin1String("cf_size")));
    CHECK(on("o.perennial", QStringLiteral("list lead")).out.contains(QLatin1String("Anna")) == false);
}

TEST_CASE("a report goes to a workbook, to JSON and to PDF by its ending")
{
    Prompt run;
    run.write(QStringLiteral("people.csv"), "name\nAnna\n");
    run(in(QStringLiteral("import lead people.csv")));
    for (const auto& [ending, begin] : {std::pair{"xlsx", "PK"}, std::pair{"json", "{"}, std::pair{"pdf", "%PDF"}}) {
        INFO(ending);
        const QString name = QStringLiteral("report.") + QLatin1String(ending);
        const auto written = run(in(QStringLiteral("report pipeline -o ") + name));
        INFO(written.err.toStdString());
        CHECK(written.code == 0);
        CHECK(run.read(name).startsWith(begin));
    }
}

TEST_CASE("Northwind is imported at the prompt in ten lines")
{
    const auto folder = test::sharedFile(QStringLiteral("northwind/csv"));
    if (!folder) {
        WARN("skipped: the shared data is not here");
        return;
    }
    Prompt run;
    CHECK(run(in(QStringLiteral("new f.perennial --currency USD")).mid(2)).code == 0);
    const std::pair<const char*, int> files[] = {{"Employees", 9},       {"Suppliers", 29}, {"Customers", 93},
                                                 {"Categories", 8},      {"Products", 77},  {"Orders", 830},
                                                 {"Order_Details", 2155}};
    for (const auto& [name, rows] : files) {
        const auto done = run(in(QStringLiteral("import auto %1/%2.csv").arg(*folder, QLatin1String(name))));
        INFO(name << done.err.toStdString());
        CHECK(done.out.trimmed() == QStringLiteral("read %1, added %1, updated 0, skipped 0, rejected 0").arg(rows));
    }
    CHECK(run(in(QStringLiteral("check --deep"))).code == 0);
    CHECK(run(in(QStringLiteral("duplicates contact"))).code == 0);
}
