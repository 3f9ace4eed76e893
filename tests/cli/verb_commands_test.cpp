// Business steps at the prompt: what they ask, many records at once, and which words are whose fault.
#include "core/base/clock.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/workspace/workspace.h"
#include "tests/support/prompt.h"
#include <QDir>

using namespace perennial;
using test::Prompt;

namespace {

// Three leads and a deal, and what is said of them.
class Office : public Prompt {
public:
    Office()
    {
        REQUIRE((*this)({"new", "f.perennial"}).code == 0);
        for (const char* words : {"add lead name=Anna source=referral", "add lead name=Bruno", "add lead name=Clara",
                                  "add account name=Bauer", "add contact family_name=Falk"})
            REQUIRE(on(QString::fromLatin1(words)).code == 0);
    }

    QString leads() const { return on("export lead - --columns name,rating").out; }
    QString latest() const { return on("history --limit 1").out.section('\n', 0, 0); }
    QStringList backups() const
    {
        QStringList found;
        const QDir shelf(folder.filePath("home/perennial/backups"));
        for (const QString& one : shelf.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found += QDir(shelf.filePath(one)).entryList(QDir::Files);
        return found;
    }
};

} // namespace

TEST_CASE("the help of a step tells the words that each of its choices takes")
{
    const Office run;
    for (const auto& words : {QStringList{"do", "unqualify-lead", "--help"},
                              QStringList{"help", "do", "unqualify-lead"}, QStringList{"verbs", "lead"}}) {
        const auto answer = run(words);
        INFO(words.join(' ').toStdString() << "\n" << answer.out.toStdString());
        CHECK(answer.code == 0);
        CHECK(answer.out.contains("reason=no_need|no_budget"));
    }
    const QString help = run({"do", "unqualify-lead", "--help"}).out;
    CHECK(help.contains("no_need (No need)"));
    CHECK(help.contains("must be said"));
    CHECK_FALSE(help.contains("convert-lead"));
    CHECK(run({"do", "win-opportunity", "--help"}).out.contains("otherwise today"));
    // What stands there is what is understood, and what a wrong word is told.
    const auto wrong = run.on("do unqualify-lead LEAD-1 reason=whim");
    CHECK(wrong.code == 1);
    CHECK(wrong.err.contains("Answer with reason=no_need|no_budget"));
    CHECK(run.on("do unqualify-lead LEAD-1").err.contains("Answer with reason=no_need|no_budget"));
    CHECK(run.on("do unqualify-lead LEAD-1 reason=no_need").code == 0);
}

TEST_CASE("many records are changed at the prompt in one step, which can be tried before and undone after")
{
    const Office run;
    const QString before = run.leads();
    const QStringList hot{"--file", "f.perennial", "do", "bulk-edit", "lead", "rating=hot", "--where", "name:a"};
    const auto tried = run(hot + QStringList{"--dry-run"});
    INFO(tried.err.toStdString());
    CHECK(tried.code == 0);
    CHECK(tried.out.contains("2 records would be changed"));
    CHECK(run.leads() == before);
    const auto done = run(hot);
    CHECK(done.code == 0);
    CHECK(done.out == "2 records changed, 0 had it already\n");
    CHECK(run.leads() == "name,rating\r\nAnna,hot\r\nBruno,\r\nClara,hot\r\n");
    CHECK(run.latest().contains("Leads: Rating → Hot, 2 records"));
    CHECK(run(QStringList{"--json"} + hot).out == "{\"changed\":0,\"dry_run\":false,\"unchanged\":2}\n");
    CHECK(run.on("undo").code == 0);
    CHECK(run.leads() == before);
    CHECK(run.on("do bulk-edit lead --where anna tag=VIP").code == 0);
    CHECK(run.on("show LEAD-1").out.contains("VIP"));
    CHECK(run.on("verbs").out.contains("bulk-edit ENTITY --where Q"));
}

TEST_CASE("a change of many records that one of them cannot take changes none, and says which and why")
{
    const Office run;
    REQUIRE(run.on("do unqualify-lead LEAD-2 reason=no_need").code == 0);
    const auto answer = run.on("do bulk-edit lead status=contacted --where=");
    CHECK(answer.code == 1);
    CHECK(answer.err.contains("Nothing was changed, because of Bruno (LEAD-2)"));
    CHECK(run.on("export lead - --columns status").out == "status\r\nnew\r\nunqualified\r\nnew\r\n");
    for (const char* line :
         {"do bulk-edit lead rating=hot", "do bulk-edit lead --where anna", "do bulk-edit lead --where anna colour=red",
          "do bulk-edit nonsense --where anna x=y", "do convert-lead LEAD-1 --dry-run"}) {
        const auto wrong = run.on(QString::fromLatin1(line));
        INFO(line << ": " << wrong.err.toStdString());
        CHECK(wrong.code == 2);
    }
    CHECK(run.backups().isEmpty()); // three records are few
}

TEST_CASE("before a hundred records are changed at once a backup is made")
{
    const Office run;
    QByteArray table = "name\r\n";
    for (int i = 0; i < 100; ++i)
        table += "Lead " + QByteArray::number(i) + "\r\n";
    run.write("leads.csv", table);
    REQUIRE(run.on("import lead leads.csv").code == 0);
    REQUIRE(run.on("do bulk-edit lead rating=hot --where= --dry-run").code == 0);
    CHECK(run.backups().filter("_bulk").isEmpty());
    REQUIRE(run.on("do bulk-edit lead rating=hot --where=").code == 0);
    CHECK(run.backups().filter("_bulk").size() == 1);
}

TEST_CASE("the first change of a day keeps what earlier days left")
{
    const Office run;
    {
        const FixedClock earlier(QDate(2026, 3, 1));
        OpenOptions options;
        options.clock = &earlier;
        const auto made = Workspace::create(run.folder.filePath("old.perennial"), options);
        REQUIRE(made);
        REQUIRE((*made)->perform("Anna", [](Desk& desk) { desk.save(desk.blank<Lead>().set(Lead::name, "Anna")); }));
    }
    for (const char* name : {"name=Dora", "name=Emil"}) {
        REQUIRE(run({"--file", "old.perennial", "add", "lead", name}).code == 0);
        CHECK(run.backups().filter("_daily").size() == 1); // once a day
    }
}

TEST_CASE("a word that the command does not know is wrong usage, a record that is not there is not")
{
    const Office run;
    for (const char* line :
         {"nonsense", "do fly LEAD-1", "do fly --help", "list nonsense", "verbs nonsense", "merge nonsense A B",
          "duplicates nonsense", "export nonsense -", "report nonsense", "list lead --columns nonsense",
          "list lead --sort nonsense", "list lead --where nonsense:1", "add lead nonsense=1", "set LEAD-1 nonsense=1",
          "do unqualify-lead LEAD-1 nonsense=1"}) {
        const auto answer = run.on(QString::fromLatin1(line));
        INFO(line << ": " << answer.code << " " << answer.err.toStdString());
        CHECK(answer.code == 2);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.contains("nonsense") + answer.err.contains("fly") > 0);
    }
    for (const char* line :
         {"show LEAD-99", "do convert-lead LEAD-99", "set LEAD-99 name=X", "--as Nobody list lead"}) {
        INFO(line);
        CHECK(run.on(QString::fromLatin1(line)).code == 1);
    }
}

TEST_CASE("history calls a part by its name and by what it belongs to")
{
    const Office run;
    REQUIRE(run.on("add contact_point contact_id=CON-1 phone=+49891234567").code == 0);
    CHECK(run.latest().contains("of Falk"));
    REQUIRE(run.on("set CP-1 label=home").code == 0);
    const QString changed = run.on("history --limit 1").out;
    INFO(changed.toStdString());
    CHECK(changed.contains("Change +49"));
    CHECK(changed.section('\n', 0, 0).contains("of Falk"));
    CHECK(changed.section('\n', 1, 1).contains("CP-1 ("));
    REQUIRE(run.on("remove CP-1").code == 0);
    CHECK(run.latest().contains("of Falk"));
    CHECK(run({"--file", "f.perennial", "--json", "history", "--limit", "1"}).out.contains("of Falk"));
}

TEST_CASE("a campaign that nobody joins says so, and nothing counts as done")
{
    const Office run;
    REQUIRE(run.on("add campaign name=Letter").code == 0);
    const auto nobody = run.on("do add-members CAMP-1");
    CHECK(nobody.code == 1);
    CHECK(nobody.err.contains("Say who joins Letter"));
    CHECK(nobody.err.contains("lead=lead"));
    REQUIRE(run.on("do add-members CAMP-1 lead=LEAD-1").code == 0);
    const auto again = run.on("do add-members CAMP-1 lead=LEAD-1");
    CHECK(again.code == 1);
    CHECK(again.err.contains("a member already"));
}

TEST_CASE("a plain check finds a row that is not what was written, and says when it did not look")
{
    const Office run;
    CHECK(run.on("check").out == "f.perennial is sound.\n");
    CHECK(run({"--file", "f.perennial", "--json", "check"}).out.contains("\"rows_compared\":true"));
    QByteArray bytes = run.read("f.perennial");
    const qsizetype at = bytes.indexOf("referral");
    REQUIRE(at > 0);
    bytes[at] = 'R';
    run.write("f.perennial", bytes);
    const auto answer = run.on("check");
    CHECK(answer.code == 3);
    CHECK(answer.out.contains("records"));
}
