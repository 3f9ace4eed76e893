// What somebody types who sees the command line for the first time, and what it says to that.
#include "tests/support/prompt.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace perennial;
using test::Prompt;

namespace {

class Newcomer : public Prompt {
public:
    Newcomer()
    {
        REQUIRE((*this)({"new", "f.perennial"}).code == 0);
        REQUIRE(on("add lead name=Anna email=anna@a.example company=Annas").code == 0);
    }

    void isTold(const QString& line, int code, const QString& words) const
    {
        const Answer answer = on(line);
        INFO(line.toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
        CHECK(answer.code == code);
        CHECK((answer.out + answer.err).contains(words));
        CHECK(answer.err.count('\n') <= 1); // one sentence
    }

    QJsonObject object(const QString& line) const
    {
        const Answer answer = on("--json " + line);
        INFO(line.toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
        CHECK(answer.code == 0);
        const QJsonDocument document = QJsonDocument::fromJson(answer.out.section('\n', 0, 0).toUtf8());
        CHECK(document.isObject());
        return document.object();
    }
};

} // namespace

TEST_CASE("every command of the list explains itself, and every other word is answered with what was meant")
{
    const Newcomer run;
    const auto help = run({"help"});
    CHECK(help.code == 0);
    for (const char* command : {"new",        "info",   "import", "export", "find",   "list",    "show",  "add",
                                "set",        "remove", "verbs",  "do",     "report", "undo",    "redo",  "history",
                                "duplicates", "merge",  "check",  "backup", "verify", "restore", "doctor"}) {
        INFO(command);
        CHECK(help.out.contains(QStringLiteral("\n  %1").arg(command)));
        const auto about = run({command, "--help"});
        CHECK(about.code == 0);
        CHECK(about.out.contains(QStringLiteral("\n  %1").arg(command)));
        CHECK(about.out.size() < help.out.size() / 3);
    }
    run.isTold("lst lead", 2, "Did you mean “list”");
    run.isTold("help lst", 2, "Did you mean “list”");
    run.isTold("list laed", 2, "Did you mean “lead”");
    run.isTold("list lead --limt 3", 2, "Did you mean “limit”");
    run.isTold("list lead --limit 3 more", 2, "“list” does not take “more”");
    run.isTold("check f.perennial", 2, "“check” does not take");
    run.isTold("do convert-laed LEAD-1", 2, "Did you mean “convert-lead”");
    run.isTold("add lead nmae=x", 2, "Did you mean “name”");
    run.isTold("list lead --where nmae:x", 2, "Similar are: name");
    run.isTold("list lead --where (((", 2, "“(((” has no letter and no digit to look for.");
    run.isTold("--locale klingon list lead", 2, "There is no locale “klingon”");
}

TEST_CASE("a step that needs an answer says how it is written")
{
    const Newcomer run;
    const auto missing = run.on("do unqualify-lead LEAD-1");
    CHECK(missing.code != 0);
    CHECK(missing.err.contains("reason="));
    CHECK(run.on("verbs sales_order").out.contains(QStringLiteral("lines=position:quantity")));
    CHECK(run.on("verbs lead").out.contains("twins=ask|new"));
}

TEST_CASE("the answer to a step names its record, and once")
{
    const Newcomer run;
    for (const char* line : {"add account name=Bauer", "add product name=Oven sku=OV1 list_price=100"})
        REQUIRE(run.on(line).code == 0);
    for (const char* line : {"do take-order ACC-1 product=OV1", "do confirm-order SO-1", "do deliver-order SO-1",
                             "do invoice-order SO-1", "do qualify-lead LEAD-1"}) {
        const auto answer = run.on(line);
        INFO(line << "\n" << answer.out.toStdString() << answer.err.toStdString());
        CHECK(answer.code == 0);
        const QString step = QString::fromLatin1(line);
        const QString sign = step.contains("take") || step.contains("confirm") ? "SO-"
                             : step.contains("deliver")                        ? "D-"
                             : step.contains("lead")                           ? "LEAD-"
                                                                               : "INV-";
        CHECK(answer.out.count(sign) == 1);
    }
}

TEST_CASE("kinds of record go by their names, and a number says its kind itself")
{
    const Newcomer run;
    for (const char* word : {"lead", "leads", "Lead", "LEAD"})
        CHECK(run.on(QStringLiteral("list %1").arg(word)).out.contains("Anna"));
    CHECK(run.on("list companies").code == 0);
    CHECK(run.on("list sales_orders").code == 0);
    CHECK(run.on("show LEAD-1").out.contains("anna@a.example"));
    CHECK(run.on("show lead Anna").out.contains("anna@a.example"));
    CHECK(run.on("set LEAD-1 city=Bonn").code == 0);
    CHECK(run.on("history lead-1").out.contains("LEAD-1 City: empty → Bonn"));
}

TEST_CASE("a record is shown whole, however long its values are")
{
    const Newcomer run;
    const QString text = QString(200, 'x') + "end";
    REQUIRE(run({"--file", "f.perennial", "set", "lead", "LEAD-1", "notes=" + text + "\nsecond line"}).code == 0);
    const auto shown = run.on("show lead LEAD-1");
    CHECK(shown.out.contains(text));
    CHECK(shown.out.contains(QRegularExpression("\n +second line\n")));
    CHECK_FALSE(shown.out.contains(QRegularExpression(" \n"))); // nothing trails
}

TEST_CASE("every answer can be had as JSON, one object a line")
{
    const Newcomer run;
    CHECK(run.object("add account name=Bauer")["ref"] == "ACC-1");
    CHECK(run.object("set account ACC-1 billing_city=Bonn")["ref"] == "ACC-1");
    CHECK(run.object("show ACC-1")["billing_city"] == "Bonn");
    const QJsonObject change = run.object("history account ACC-1")["changes"].toArray().first().toObject();
    CHECK(change["field"] == "billing_city");
    CHECK(change["before"].isNull());
    CHECK(change["after"] == "Bonn");
    CHECK(run.object("undo")["undone"] == "Change Bauer");
    CHECK(run.object("redo")["redone"] == "Change Bauer");
    CHECK(run.object("check")["sound"] == true);
    CHECK(run.object("info")["lead"] == "1");
    CHECK(run.object("verbs lead").contains("verb"));
    CHECK(run.object("do contact-lead LEAD-1").contains("sentence"));
    CHECK(run.object("backup b.perennial").contains("backup"));
    CHECK(run.object("verify b.perennial")["sound"] == true);
    CHECK(run.object("remove account ACC-1")["entity"] == "account");
    CHECK(run.object("restore b.perennial").contains("kept"));
    CHECK(run.object("export lead out.csv")["records"] == 1);
    CHECK(run.object("report").contains("name"));
    run.write("leads.csv", "name\nBruno\n");
    CHECK(run.object("import lead leads.csv")["added"] == 1);
    CHECK(run.object("new other.perennial").contains("file"));
    CHECK(run.object("doctor").contains("installation"));
}

TEST_CASE("a locale reads and writes numbers and days, and without one nothing depends on the machine")
{
    const Newcomer run;
    REQUIRE(run.on("add account name=Bauer").code == 0);
    const QByteArray machine = qgetenv("LC_ALL");
    qputenv("LC_ALL", "de_DE.UTF-8");
    REQUIRE(run.on("add opportunity name=Deal account_id=Bauer amount=1234.50 expected_close=2026-12-31").code == 0);
    CHECK(run.on("show opportunity Deal").out.contains("1234.50"));
    CHECK(run.on("report pipeline").out.contains("1,234.50"));
    qputenv("LC_ALL", machine);
    REQUIRE(run.on("--locale de set opportunity Deal amount=2.345,60 expected_close=24.12.2026").code == 0);
    CHECK(run.on("export opportunity - --columns amount,expected_close").out.contains("2345.60,2026-12-24"));
    CHECK(run.on("--locale de show opportunity Deal").out.contains("2.345,60"));
    CHECK(run.on("--locale de report pipeline").out.contains("2.345,60"));
}

TEST_CASE("a report is written as what its path ends in, and refused where it cannot be")
{
    const Newcomer run;
    CHECK(run.on("report pipeline -o p.pdf").code == 0);
    CHECK(run.read("p.pdf").startsWith("%PDF"));
    CHECK(run.on("report pipeline -o p.json").code == 0);
    CHECK(QJsonDocument::fromJson(run.read("p.json")).isObject());
    CHECK(run.on("report pipeline -o p.csv").code == 0);
    CHECK(run.read("p.csv").startsWith("stage,deals"));
    run.isTold("report pipeline -o p.docx", 2, ".pdf");
    run.isTold("report management -o m.csv", 2, ".pdf");
    run.isTold("report dashboard -o d.csv", 2, "management");
    for (const char* name : {"p.docx", "m.csv", "d.csv"})
        CHECK_FALSE(QFile::exists(run.folder.filePath(name)));
}

TEST_CASE("key figures of a past period say of which day they are, to people and to programs")
{
    const Newcomer run;
    const QString past = run.on("report dashboard --from 2024-01-01 --to 2024-01-31").out;
    CHECK(past.contains("Open cases, as of "));
    CHECK_FALSE(run.on("report dashboard").out.contains("Open cases, as of "));
    CHECK(run.on("--json report dashboard --from 2024-01-01 --to 2024-01-31").out.contains("\"as_of\":\"2"));
    CHECK(run.on("report management --from 2024-01-01 --to 2024-01-31").out.contains("Open cases, as of "));
    run.isTold("report management --to 2024-01-31", 2, "--from");
}

TEST_CASE("a period that ends before it begins is refused, by every report")
{
    const Newcomer run;
    for (const char* name : {"dashboard", "management", "revenue"}) {
        const QString asked = QStringLiteral("report %1 --from 2024-04-01 --to 2024-03-01").arg(QLatin1String(name));
        run.isTold(asked, 2, "2024-03-01");
    }
}

TEST_CASE("without a locale days in sentences and labels are written as in files: 2024-01-31")
{
    const Newcomer run;
    CHECK(run.on("report churn --to 2024-01-31").out.contains("to 2024-01-31"));
    CHECK(run.on("--locale de report churn --to 2024-01-31").out.contains("31. Jan. 2024"));
    CHECK(run.on("report dashboard --from 2024-01-01 --to 2024-01-31").out.contains("Open cases, as of 20"));
}

TEST_CASE("the file used last need not be named again, a new one included")
{
    const Newcomer run;
    REQUIRE(run({"new", "second.perennial"}).code == 0);
    CHECK(run({"add", "account", "name=There"}).code == 0);
    CHECK(run({"--file", "f.perennial", "list", "account"}).out.count('\n') == 1);
    CHECK(run({"list", "lead"}).out.contains("Anna"));
}

TEST_CASE("two companies become one under the plain name of the step")
{
    const Newcomer run;
    REQUIRE(run.on("add account name=Bauer").code == 0);
    REQUIRE(run.on("add account name=Baur").code == 0);
    CHECK(run.on("merge account ACC-1 ACC-2").code == 0);
    CHECK(run.on("list account").out.count('\n') == 2);
    run.isTold("merge product P-1 P-2", 1, "are not merged");
}

TEST_CASE("every file that is written is for its owner's eyes only")
{
    const Newcomer run;
    run.write("leads.csv", "name\nBruno\n,\n");
    for (const char* line : {"import lead leads.csv --rejects rejects.csv --save-map fair", "export lead out.csv",
                             "export all all", "backup b.perennial", "report pipeline -o p.pdf", "restore b.perennial"})
        CHECK(run.on(QString::fromLatin1(line)).code == 0);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QDirIterator files(run.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        INFO(path.toStdString());
        if (files.fileName() != QLatin1String("leads.csv")) // ours, not the program's
            CHECK_FALSE(QFile::permissions(path) & others);
        ++seen;
    }
    CHECK(seen > 10);
}

TEST_CASE("too little memory is said, and nothing was changed")
{
    const Newcomer run;
    const QByteArray before = run.read("f.perennial");
    const QString limit = QStandardPaths::findExecutable("prlimit");
    if (limit.isEmpty()) {
        WARN("skipped: this machine has no prlimit");
        return;
    }
    QByteArray rows = "name,notes\n";
    for (int i = 0; i < 3000; ++i)
        rows += "Person " + QByteArray::number(i) + "," + QByteArray(20'000, 'x') + "\n";
    run.write("large.csv", rows);
    for (const int megabytes : {70, 90, 110, 140, 300}) {
        QProcess process;
        process.setWorkingDirectory(run.folder.path());
        process.start(limit, {QStringLiteral("--as=%1").arg(megabytes * 1'000'000LL),
                              PERENNIAL_BINARY_DIR "/bin/perennial-cli", "--file", "f.perennial", "import", "lead",
                              "large.csv"});
        REQUIRE(process.waitForFinished(120'000));
        INFO(megabytes << " MB: " << process.readAllStandardError().toStdString());
        CHECK(process.exitStatus() == QProcess::NormalExit);
        if (process.exitCode() == 0)
            break;
        CHECK((process.exitCode() == 3 || process.exitCode() == 127)); // 127: the libraries did not fit
        CHECK(run.read("f.perennial") == before);
    }
    CHECK(run.on("check --deep").code == 0);
}

TEST_CASE("the score of a lead is shown with its reasons, and leads are listed by it")
{
    const Newcomer run;
    run.isTold("show LEAD-1", 0, QString::fromUtf8("50 – no lead has been won or lost yet"));
    CHECK(run.on("add lead name=Bert source=referral").code == 0);
    CHECK(run.on("add lead name=Carla source=referral").code == 0);
    CHECK(run.on("add lead name=Dora source=website").code == 0);
    CHECK(run.on("do unqualify-lead LEAD-4 reason=no_need").code == 0);
    CHECK(run.on("do qualify-lead LEAD-2").code == 0);
    const QJsonObject lead = run.object("show LEAD-3");
    CHECK(lead.value("score").toString() == "92");
    CHECK(lead.value("score_explained").toString() ==
          QString::fromUtf8("92 – from 50 (1 of 2 ended leads were won): +42 Source: Referral"));
    const QString listed = run.on("list lead --where score>60 --sort -score --columns name,score").out;
    CHECK(listed.contains("Carla"));
    CHECK_FALSE(listed.contains("Dora"));
    run.isTold("set LEAD-3 score=99", 1, "Score is kept by the program");
    CHECK(run.on("undo 1").code == 0);
    CHECK(run.object("show LEAD-3").value("score").toString() != "92");
}

TEST_CASE("an invoice is split into instalments at the prompt, paid by and by, and the report follows")
{
    const Newcomer run;
    CHECK(run.on("add account name=Bauer").code == 0);
    CHECK(run.on("add invoice account_id=Bauer").code == 0);
    CHECK(run.on("do add-invoice-line INV-1 text=Oven price=1000 tax=0").code == 0);
    CHECK(run.on("do split-invoice INV-1").err.contains("in how many parts"));
    CHECK(run.on("do split-invoice INV-1 parts=99").err.contains("2 to 60 parts"));
    CHECK(run.on("do split-invoice INV-1 plan=soon").err.contains("is no part of a plan"));
    CHECK(run.on("do split-invoice INV-1 parts=3 first=2099-12-31").code == 0);
    CHECK(run.on("do issue-invoice INV-1").code == 0);
    run.isTold("do split-invoice INV-1 parts=2", 1,
               "was issued and stays as it is. Split an invoice while it is a draft.");
    CHECK(run.on("do pay-invoice INV-1 amount=400").code == 0);
    CHECK(run.object("show INST-1").value("open_amount").toString() == "0.00");
    CHECK(run.object("show INST-2").value("open_amount").toString() == "266.66");
    CHECK(run.object("show INV-1").value("due_on").toString() == "2100-01-31");
    run.isTold("set INST-3 due_on=2100-01-01", 1, "can no longer be changed");
    CHECK(run.on("list instalment --where open_amount>0").out.count("INST-") == 2);
}
