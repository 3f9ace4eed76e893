// Step to stage: which business step a drop on a stage means.
#include "core/lifecycle/step_to_stage.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("the step to a stage is the business step of that name, else the plain move")
{
    TestFile file;
    Id deal = 0;
    Id lead = 0;
    file.does([&](Desk& desk) {
        deal = anOpportunity(desk, anAccount(desk).ref()).id();
        lead = aLead(desk).id();
    });
    const Record open = file.load<Opportunity>(deal).record();
    CHECK(stepToStage(open, QStringLiteral("won")).verb == QStringLiteral("win-opportunity"));
    CHECK_FALSE(stepToStage(open, QStringLiteral("won")).asks);
    CHECK(stepToStage(open, QStringLiteral("lost")).asks);
    const StageStep move = stepToStage(open, QStringLiteral("proposal"));
    CHECK(move.verb == QStringLiteral("move-stage"));
    CHECK(move.given.text("to") == QStringLiteral("proposal"));
    const Record fresh = file.load<Lead>(lead).record();
    CHECK(stepToStage(fresh, QStringLiteral("contacted")).verb == QStringLiteral("move-stage"));
    CHECK(stepToStage(fresh, QStringLiteral("converted")).asks);
}

TEST_CASE("every verb that a stage stands for exists")
{
    TestFile file;
    const CatalogPtr catalog = file->catalog();
    for (const char* entity :
         {"lead", "opportunity", "quote", "sales_order", "delivery", "invoice", "case", "activity"}) {
        const Record blank(catalog->pointer(QString::fromLatin1(entity)));
        for (const Option& stage : blank.def().flow().stages) {
            const auto step = attempt([&] { return stepToStage(blank, stage.key); });
            CHECK((step || step.error().fault == Fault::Refused));
        }
    }
}

TEST_CASE("a status that follows from deliveries is refused by name")
{
    TestFile file;
    const Record order(file->catalog()->pointer(QStringLiteral("sales_order")));
    const auto step = attempt([&] { return stepToStage(order, QStringLiteral("completed")); });
    REQUIRE_FALSE(step);
    CHECK(step.error().text.contains(QStringLiteral("Completed")));
}
