// The language of the prompt: English wherever it runs, another one with --locale, each with its plural forms.
#include "tests/support/prompt.h"
#include <QRegularExpression>

using namespace perennial;
using test::Prompt;

namespace {

// A company with three orders, so that counts are said.
class Words : public Prompt {
public:
    Words()
    {
        REQUIRE((*this)({"new", "f.perennial"}).code == 0);
        for (const char* words :
             {"add product name=Oven sku=OV1 list_price=100", "add account name=Bauer",
              "do take-order ACC-1 product=OV1", "do take-order ACC-1 product=OV1", "do take-order ACC-1 product=OV1",
              "do confirm-order SO-2026-0001", "do confirm-order SO-2026-0002", "do confirm-order SO-2026-0003"}) {
            const Answer answer = on(QString::fromLatin1(words));
            INFO(words << ": " << answer.err.toStdString());
            REQUIRE(answer.code == 0);
        }
    }
};

} // namespace

TEST_CASE("counts are said in the form that belongs to them, in English and in German")
{
    const Words run;
    CHECK(run.on("show account ACC-1").out.contains("3 of 3 orders for Oven"));
    CHECK(run.on("--locale de show account ACC-1").out.contains("3 von 3 Aufträgen"));
    const auto window = [&run](const QString& locale, int days) {
        run.on(QStringLiteral("%1report churn --window %2 -o churn.json").arg(locale).arg(days));
        return QString::fromUtf8(run.read("churn.json"));
    };
    CHECK(window({}, 1).contains("\"1 day\""));
    CHECK(window({}, 39).contains("\"39 days\""));
    CHECK(window("--locale de ", 1).contains("\"1 Tag\""));
    CHECK(window("--locale de_AT ", 39).contains("\"39 Tage\""));
}

TEST_CASE("no report and no record shows both forms of a word at once")
{
    const Words run;
    static const QRegularExpression both("\\w\\((s|es)\\)");
    for (const QString locale : {"", "--locale de "}) {
        QStringList lines{"show account ACC-1", "history", "info", "verbs"};
        for (const QString& report : run.on("report").out.split('\n', Qt::SkipEmptyParts).mid(1))
            lines.append("report " + report.section(' ', 0, 0));
        REQUIRE(lines.size() > 15);
        for (const QString& line : lines) {
            const auto answer = run.on(locale + line);
            INFO(line.toStdString() << ": " << answer.out.toStdString() << answer.err.toStdString());
            CHECK(answer.code == 0);
            CHECK_FALSE(answer.out.contains(both));
        }
    }
}

TEST_CASE("a wrong word is answered in the language asked for, wherever --locale stands")
{
    const Words run;
    CHECK(run({"--locale", "de", "lst"}).err.startsWith("Den Befehl „lst“ gibt es nicht."));
    CHECK(run({"lst", "--locale=de"}).err.startsWith("Den Befehl „lst“ gibt es nicht."));
    CHECK(run({"lst"}).err.startsWith("There is no command “lst”."));
    CHECK(run({"--locale", "klingon", "info"}).err.startsWith("There is no locale “klingon”."));
    CHECK(run({"--locale", "klingon", "info"}).code == 2);
}

TEST_CASE("keys and the line of an import stay the same in every language")
{
    const Words run;
    run.write("leads.csv", "name\nAnna\n");
    CHECK(run.on("--locale de import lead leads.csv").out.startsWith("read 1, added 1, updated 0"));
    CHECK(run.on("--locale de export lead - --columns name").out == "name\r\nAnna\r\n");
    CHECK(run.on("--locale de --json list lead").out.contains("\"name\":\"Anna\""));
}
