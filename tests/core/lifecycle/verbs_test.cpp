// The table of verbs: sound, complete and usable from texts.
#include "core/catalog/roll_call.h"
#include "core/lifecycle/verbs.h"
#include "tests/support/workspace_fixture.h"

#include <QRegularExpression>
#include <QSet>

using namespace perennial;
using namespace perennial::test;

namespace {

VerbResult doVerb(TestFile& file, const char* key, Id id, const QHash<QString, QString>& texts = {})
{
    const Verb verb = verbNamed(QString::fromLatin1(key));
    return file.does([&](Desk& desk) { return runVerb(desk, verb, id, argumentsOf(desk, verb, texts)); });
}

Error refusedVerb(TestFile& file, const char* key, Id id, const QHash<QString, QString>& texts = {})
{
    const Verb verb = verbNamed(QString::fromLatin1(key));
    return file.refuses([&](Desk& desk) { return runVerb(desk, verb, id, argumentsOf(desk, verb, texts)).id; });
}

} // namespace

TEST_CASE("every verb has a key of its own, a label, something to run, and stages and fields that exist")
{
    const CatalogPtr catalog = builtInCatalog();
    QSet<QString> keys;
    for (const Verb& verb : allVerbs()) {
        INFO(verb.key.toStdString());
        CHECK_FALSE(keys.contains(verb.key));
        keys.insert(verb.key);
        CHECK_FALSE(verb.label.isEmpty());
        CHECK(verb.run != nullptr);
        CHECK((verb.entity.isEmpty() || catalog->find(verb.entity) != nullptr));
        for (const QString& stage : verb.stages)
            CHECK(catalog->entity(verb.entity).flow().stage(stage) != nullptr);
        QSet<QString> names;
        for (const VerbParameter& parameter : verb.parameters) {
            INFO(parameter.name.toStdString());
            CHECK_FALSE(names.contains(parameter.name));
            names.insert(parameter.name);
            CHECK_FALSE(parameter.label.isEmpty());
            const FieldDef field = fieldOf(*catalog, parameter);
            CHECK_FALSE(field.shownLabel().isEmpty());
            if (!parameter.field.isEmpty())
                CHECK(catalog->entity(parameter.owner).find(parameter.field) != nullptr);
            if (field.kind == Kind::Choice)
                CHECK_FALSE(field.options.isEmpty());
            if (field.kind == Kind::Link)
                CHECK(catalog->find(field.target) != nullptr);
        }
    }
}

TEST_CASE("a lead goes from new to a won deal by verbs with texts, as at a prompt")
{
    TestFile file;
    const Id lead = file.does([](Desk& desk) { return aLead(desk).id(); });
    doVerb(file, "log-call", lead, {{QStringLiteral("outcome"), QStringLiteral("Reached")}});
    doVerb(file, "qualify-lead", lead, {{QStringLiteral("rating"), QStringLiteral("hot")}});
    const VerbResult converted = doVerb(file, "convert-lead", lead,
                                        {{QStringLiteral("opportunity"), QStringLiteral("Autumn order")},
                                         {QStringLiteral("amount"), QStringLiteral("1265.79")}});
    CHECK(converted.entity == QLatin1String("opportunity"));
    CHECK(file.load<Opportunity>(converted.id)[Opportunity::amount] == Money{126'579});
    doVerb(file, "move-stage", converted.id, {{QStringLiteral("to"), QStringLiteral("Negotiation")}});
    const VerbResult won = doVerb(file, "win-opportunity", converted.id);
    CHECK(won.sentence.contains(QLatin1String("Autumn order")));
    CHECK(file.load<Opportunity>(won.id).status() == StatusType::Won);
}

TEST_CASE("a verb that is not offered says why; one that is asked wrongly says what it asks for")
{
    TestFile file;
    const Id lead = file.does([](Desk& desk) { return aLead(desk).id(); });
    CHECK(refusedVerb(file, "renew-lead", lead).fault == Fault::Refused);
    const Error missing = refusedVerb(file, "unqualify-lead", lead);
    CHECK(missing.fault == Fault::Invalid);
    CHECK(missing.issues.value(0).field == QLatin1String("reason"));
    const Error wrong =
        refusedVerb(file, "unqualify-lead", lead, {{QStringLiteral("reason"), QStringLiteral("because")}});
    CHECK(wrong.issues.value(0).field == QLatin1String("reason"));
    CHECK(refusedVerb(file, "unqualify-lead", lead, {{QStringLiteral("why"), QStringLiteral("x")}}).fault ==
          Fault::Usage);
    doVerb(file, "convert-lead", lead);
    CHECK(refusedVerb(file, "convert-lead", lead).text.contains(QLatin1String("already")));
    CHECK_THROWS_AS(verbNamed(QStringLiteral("fly")), Error);
}

TEST_CASE("a likely twin stops a conversion at the prompt until it is chosen or waved away")
{
    TestFile file;
    Id lead = 0, known = 0;
    file.does([&](Desk& desk) {
        lead = aLead(desk).id();
        known = anAccount(desk).id();
    });
    const Error error = refusedVerb(file, "convert-lead", lead);
    CHECK(error.text.contains(file.load<Account>(known).reference()));
    CHECK(error.issues.value(0).field == QLatin1String("account"));
    CHECK(error.issues.value(1).field == QLatin1String("twins"));
    const VerbResult made =
        doVerb(file, "convert-lead", lead, {{QStringLiteral("account"), file.load<Account>(known).reference()}});
    CHECK(made.id == known);
    CHECK(file.count<Account>() == 1);
}

TEST_CASE("what a verb says is fit for the window: nothing of how answers are written at a prompt")
{
    TestFile file;
    Id lead = 0;
    file.does([&](Desk& desk) {
        lead = aLead(desk).id();
        anAccount(desk);
    });
    QStringList said{refusedVerb(file, "convert-lead", lead).text, refusedVerb(file, "unqualify-lead", lead).text};
    for (const Verb& verb : allVerbs()) {
        for (const VerbParameter& parameter : verb.parameters)
            said.append(parameter.shownLabel());
    }
    for (const QString& sentence : said) {
        INFO(sentence.toStdString());
        CHECK_FALSE(sentence.contains(QLatin1Char('=')));
        CHECK_FALSE(sentence.contains(QRegularExpression(QStringLiteral("\\w:\\w"))));
    }
    CHECK(said.at(1).contains(QLatin1String("Reason")));
}

TEST_CASE("verbs of an entity come before those of any record")
{
    const QVector<Verb> verbs = verbsOf(QStringLiteral("case"));
    REQUIRE(verbs.size() > 5);
    CHECK(verbs.first().entity == QLatin1String("case"));
    CHECK(verbs.last().entity.isEmpty());
}

TEST_CASE("a case is opened for a company and solved by verbs")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    const VerbResult opened =
        doVerb(file, "open-case", account, {{QStringLiteral("subject"), QStringLiteral("Oven stays cold")}});
    CHECK(opened.entity == QLatin1String("case"));
    doVerb(file, "answer-case", opened.id,
           {{QStringLiteral("text"), QStringLiteral("On our way")}, {QStringLiteral("wait"), QStringLiteral("yes")}});
    CHECK(file.load<Case>(opened.id).is(Case::status, Case::waiting));
    doVerb(file, "resolve-case", opened.id, {{QStringLiteral("solution"), QStringLiteral("New fuse")}});
    CHECK(refusedVerb(file, "hold-case", opened.id, {{QStringLiteral("reason"), QStringLiteral("x")}}).fault ==
          Fault::Refused);
    CHECK(file.load<Case>(opened.id).status() == StatusType::Done);
}
