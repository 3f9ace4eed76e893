// The story of one lead of the demo company: its own product, its own open lead, in the middle of three years of
// others.
#include "core/exchange/demo_data.h"
#include "core/lifecycle/deep_checks.h"
#include "core/lifecycle/run_by_name.h"
#include "core/workspace/care.h"
#include "tests/support/lead_story.h"

using namespace perennial;
using namespace perennial::test;

namespace {

void makeSmallDemo(const QString& path)
{
    DemoAsked ask;
    ask.seed = 11;
    ask.today = QDate(2026, 11, 22);
    ask.dealing = 20;
    const auto made = makeDemo(path, {keepTrue, verbsByName(), labelOfVerb}, ask);
    if (!made)
        FAIL(made.error().text.toStdString());
}

} // namespace

TEST_CASE("an open lead of the demo company becomes a paid invoice and a solved case, and goes back as far as it may")
{
    TestFile file(makeSmallDemo);
    LeadStory story{file};
    const auto lead = file.reader().first<Lead>({whereIs(Lead::status, Pick{QString::fromLatin1(Lead::fresh.key)})});
    const auto machine = file.reader().first<Product>({whereIs(Product::name, QStringLiteral("Grinder M2"))});
    REQUIRE(lead);
    REQUIRE(machine);
    story.lead = lead->ref();
    story.chair = machine->ref();
    const qint64 invoices = file.count<Invoice>();
    const qint64 cases = file.count<Case>();
    const qint64 accounts = file.count<Account>();

    // Without the estimate, which would be a line of the quote.
    file.does([&](Desk& desk) { desk.save(desk.load<Lead>(story.lead).clear(Lead::estimatedValue)); });
    file.does([&](Desk& desk) { qualifyLead(desk, {story.lead.id}); });
    story.convert();
    CHECK(statusOf(file, story.lead) == "converted");
    CHECK(file.count<Account>() == accounts + 1);
    CHECK(file.load<Account>(story.account)[Account::name] == (*lead)[Lead::company]);
    story.offer();
    story.agree();
    CHECK(file.load<Opportunity>(story.deal).status() == StatusType::Won);
    story.send();
    const Money total = file.load<Invoice>(story.bill)[Invoice::total];
    CHECK(total == Money{616'550 + 117'145});
    story.pay(total.minor - 10'000);
    CHECK(statusOf(file, story.bill) == "partly_paid");
    story.pay(10'000);
    CHECK(statusOf(file, story.bill) == "paid");
    CHECK(statusOf(file, story.order) == "completed");
    story.complain();
    CHECK(statusOf(file, story.complaint) == "resolved");
    CHECK(brokenSeals(file.reader()).isEmpty());

    for (int step = 0; step < 5; ++step) // three of the case, two payments
        file.undoes();
    CHECK(file.count<Case>() == cases);
    CHECK(statusOf(file, story.bill) == "issued");
    const auto refused = file->undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::Refused);
    CHECK(refused.error().text.contains(file.load<Invoice>(story.bill)[Invoice::number]));
    CHECK(file.count<Invoice>() == invoices + 1);
    for (int step = 0; step < 5; ++step)
        file.redoes();
    CHECK(statusOf(file, story.bill) == "paid");

    const QString path = file.path();
    file.close();
    const auto report = check(path, true, deepChecks());
    REQUIRE(report);
    CHECK(report->sound);
}
