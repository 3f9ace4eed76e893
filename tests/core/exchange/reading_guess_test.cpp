// Guessing readings: what becomes of words that a choice does not have.
#include "core/exchange/reading_guess.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

TEST_CASE("a column most of whose words are options goes to the choice; the other words stay in the notes")
{
    ImportDesk desk;
    const QString lead = QStringLiteral("lead");
    const QString path = desk.file("Name,Lead Source,Notes\nAnna,Referral,old friend\nBen,Website,\nCleo,my cousin,\n"
                                   "Dora,my cousin,met twice\nEmil,my cousin,\n");
    const ImportRequest request = desk.request(path, lead);
    CHECK(request.mapping.columns[1].target == QLatin1String("source"));
    CHECK(request.mapping.columns[1].certainty < 60); // deserves a second look
    const ImportPlan plan = desk.import(request);
    CHECK(plan.counts.added == 5);
    CHECK(plan.counts.warned == 3);
    CHECK(plan.warnings.first().text.contains(QStringLiteral("“my cousin”; the word was added to the notes")));
    const QVector<Record> leads = desk.all(lead);
    CHECK(leads[0].value(QStringLiteral("source")).text() == QLatin1String("referral"));
    CHECK(leads[0].value(QStringLiteral("notes")).text() == QLatin1String("old friend"));
    CHECK(leads[2].value(QStringLiteral("source")).isNull());
    CHECK(leads[2].value(QStringLiteral("notes")).text() == QLatin1String("Lead Source: my cousin"));
    CHECK(leads[3].value(QStringLiteral("notes")).text() == QLatin1String("met twice\nLead Source: my cousin"));
    const ImportPlan again = desk.import(path, lead);
    CHECK(again.counts.same == 5); // the notes have the line already
}

TEST_CASE("a word that is no option leaves the stage of a new record at the beginning and that of a known one alone")
{
    ImportDesk desk;
    const QString lead = QStringLiteral("lead");
    desk.importText("Name,Lead Status\nAnna,Contacted\nBen,Nurture\nCleo,on the moon\n", lead);
    CHECK(desk.all(lead)[2].value(QStringLiteral("status")).text() == QLatin1String("new"));
    desk.importText("Name,Lead Status\nAnna,on the moon\nBen,Nurture\nCleo,Contacted\n", lead);
    CHECK(desk.all(lead)[0].value(QStringLiteral("status")).text() == QLatin1String("contacted"));
    CHECK(desk.all(lead)[0].value(QStringLiteral("notes")).text() == QLatin1String("Lead Status: on the moon"));
    CHECK(desk.all(lead)[2].value(QStringLiteral("status")).text() == QLatin1String("contacted"));
}

TEST_CASE("under our own key a word that is no option is a mistake")
{
    ImportDesk desk;
    const ImportPlan plan = desk.importText("name,source\nAnna,referral\nBen,website\nCleo,my cousin\n", "lead");
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.rejected == 1);
}
