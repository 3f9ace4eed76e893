// Undo order: all that stands in the way of undoing a step, in the order in which to undo it.
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

struct Steps {
    TestFile file;

    qint64 last() { return file.reader().history({}, 0, 1).first().sequence; }
    template <class Verb> qint64 step(const QString& title, Verb verb)
    {
        REQUIRE(file->perform(title, verb));
        return last();
    }
    QStringList before(qint64 sequence, Error* whole = nullptr)
    {
        const auto undone = file->undoOperation(sequence);
        REQUIRE_FALSE(undone);
        if (whole)
            *whole = undone.error();
        QStringList numbers;
        for (const Issue& issue : undone.error().issues)
            numbers << issue.field;
        return numbers;
    }
};

QStringList numbers(std::initializer_list<qint64> sequences)
{
    QStringList texts;
    for (const qint64 sequence : sequences)
        texts << QString::number(sequence);
    return texts;
}

} // namespace

TEST_CASE("a step that added records names every later one that changed them or made others that need them")
{
    Steps steps;
    Ref one, two;
    const qint64 added = steps.step("Import", [&](Desk& desk) {
        one = anAccount(desk, "One").ref();
        two = anAccount(desk, "Two").ref();
    });
    Id deal = 0;
    const qint64 needs =
        steps.step("New deal", [&](Desk& desk) { deal = anOpportunity(desk, one, "Winter order").id(); });
    steps.step("Elsewhere", [](Desk& desk) { anAccount(desk, "Three"); });
    const qint64 renamed = steps.step("Rename", [&](Desk& desk) {
        auto account = desk.load<Account>(two);
        desk.save(account.set(Account::name, "Two and more"));
    });
    const qint64 ofDeal = steps.step("Change the deal", [&](Desk& desk) {
        auto row = desk.load<Opportunity>(deal);
        desk.save(row.set(Opportunity::name, "Spring order"));
    });
    Error whole;
    const QStringList order = steps.before(added, &whole);
    CHECK(order == numbers({ofDeal, renamed, needs}));
    CHECK(whole.fault == Fault::Refused);
    CHECK(whole.text.contains("“Change the deal”, “Rename”, “New deal”"));
    for (const QString& sequence : order)
        CHECK(steps.file->undoOperation(sequence.toLongLong()));
    CHECK(steps.file->undoOperation(added));
    CHECK(steps.file.count<Account>() == 1);
}

TEST_CASE("where only others need what would go, the refusal names the record and the steps that made it so")
{
    Steps steps;
    Ref company, other;
    steps.step("Other", [&](Desk& desk) { other = anAccount(desk, "Other").ref(); });
    Id deal = 0;
    steps.step("Deal", [&](Desk& desk) { deal = anOpportunity(desk, other, "Winter order").id(); });
    const qint64 added = steps.step("Company", [&](Desk& desk) { company = anAccount(desk, "Company").ref(); });
    const qint64 moved = steps.step("Move the deal", [&](Desk& desk) {
        auto row = desk.load<Opportunity>(deal);
        desk.save(row.set(Opportunity::account, company));
    });
    Error whole;
    CHECK(steps.before(added, &whole) == numbers({moved}));
    CHECK(whole.text.contains("Winter order"));
    CHECK(whole.text.contains("“Move the deal”"));
}

TEST_CASE("a later step that cannot be undone itself is named with its reason, and no way is offered")
{
    Steps steps;
    Ref company;
    const qint64 added = steps.step("Company", [&](Desk& desk) { company = anAccount(desk, "Company").ref(); });
    steps.step("Seal", [&](Desk& desk) {
        auto account = desk.load<Account>(company);
        desk.save(account.set(Account::name, "Sealed"));
        desk.seal("It was sent.");
    });
    Error whole;
    CHECK(steps.before(added, &whole).isEmpty());
    CHECK(whole.text.contains("“Seal”"));
    CHECK(whole.text.contains("It was sent."));
}
