// The table of verbs of trading is complete.
#include "core/lifecycle/verbs.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("every verb of trading has a key, a label, an icon and parameters with labels")
{
    QVector<Verb> verbs;
    appendTransactionVerbs(verbs);
    appendFulfillmentVerbs(verbs);
    CHECK(verbs.size() > 20);
    for (const Verb& verb : verbs) {
        INFO(verb.key.toStdString());
        CHECK_FALSE(verb.label.isEmpty());
        CHECK_FALSE(verb.icon.isEmpty());
        CHECK(verb.run);
        for (const VerbParameter& parameter : verb.parameters) {
            CHECK_FALSE(parameter.label.isEmpty());
            CHECK((parameter.kind != Kind::Choice || !parameter.options.isEmpty()));
        }
    }
}
