// One offer in several revisions: only the newest goes on, and none of a lost deal.
#include "core/lifecycle/engagement/lose_opportunity.h"
#include "core/lifecycle/engagement/reopen_opportunity.h"
#include "core/lifecycle/transaction/accept_quote.h"
#include "core/lifecycle/transaction/decline_quote.h"
#include "core/lifecycle/transaction/quote_opportunity.h"
#include "core/lifecycle/transaction/quote_revisions.h"
#include "core/lifecycle/transaction/revise_quote.h"
#include "core/lifecycle/transaction/send_quote.h"
#include "core/lifecycle/verbs.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Ref aSentQuote(TestFile& file)
{
    return file.does([](Desk& desk) {
        auto row = desk.blank<Quote>();
        desk.save(row.set(Quote::account, anAccount(desk).ref()));
        addLine(desk, {row.ref(), aProduct(desk).ref(), {}, pieces(2)});
        sendQuote(desk, {row.ref()});
        return row.ref();
    });
}

Ref revised(TestFile& file, Ref quote)
{
    return file.does([&](Desk& desk) { return reviseQuote(desk, {quote}).quote; });
}

} // namespace

TEST_CASE("a quote with a newer revision is not revised again: the newer one is named")
{
    TestFile file;
    const Ref first = aSentQuote(file);
    const Ref second = revised(file, first);
    const Error error = file.refuses([&](Desk& desk) { return reviseQuote(desk, {first}); });
    CHECK(error.text.contains("Q-2026-0001-R2 took the place of Q-2026-0001"));
    CHECK(objectionToVerb(file.reader(), verbNamed("revise-quote"), file.load<Quote>(first).record()).contains("R2"));
    CHECK(revisionsOf(file.reader(), file.load<Quote>(first)).size() == 2);
    // Once the newer one is gone, the former may be revised again, under a number of its own.
    file.does([&](Desk& desk) { desk.remove(desk.load<Quote>(second)); });
    CHECK(file.load<Quote>(revised(file, first))[Quote::number] == "Q-2026-0001-R3");
}

TEST_CASE("two open revisions, as an older program left them, do not become two orders")
{
    TestFile file;
    const Ref first = aSentQuote(file);
    const Ref second = revised(file, first);
    const Ref third = file.does([&](Desk& desk) {
        auto row = desk.blank<Quote>();
        desk.save(row.set(Quote::account, desk.load<Quote>(first)[Quote::account])
                      .set(Quote::number, "Q-2026-0001-R3")
                      .set(Quote::revision, 3)
                      .set(Quote::revisionOf, first));
        addLine(desk, {row.ref(), {}, "Chair", pieces(2), Money{100}});
        return row.ref();
    });
    CHECK(file.refuses([&](Desk& desk) { return sendQuote(desk, {second}), 0; }).text.contains("Q-2026-0001-R3"));
    file.does([&](Desk& desk) { sendQuote(desk, {third}); });
    const Ref fourth = revised(file, third);
    CHECK(statusOf(file, second) == "superseded");
    CHECK(statusOf(file, third) == "superseded");
    file.does([&](Desk& desk) {
        sendQuote(desk, {fourth});
        acceptQuote(desk, {fourth});
    });
    CHECK(file.count<SalesOrder>() == 1);
    CHECK(file.refuses([&](Desk& desk) { return reviseQuote(desk, {third}); }).fault == Fault::Refused);
}

TEST_CASE("a quote of a lost opportunity is not sent, revised or accepted before it is reopened")
{
    TestFile file;
    const auto [deal, quote] = file.does([](Desk& desk) {
        const Ref deal = anOpportunity(desk, anAccount(desk).ref()).ref();
        const Ref quote = quoteOpportunity(desk, {deal}).quote;
        loseOpportunity(desk, {deal.id, Pick{QString::fromLatin1(Opportunity::price.key)}});
        return std::pair(deal, quote);
    });
    const Error error = file.refuses([&, quote = quote](Desk& desk) { return sendQuote(desk, {quote}), 0; });
    CHECK(error.text.contains("“Autumn order” of Q-2026-0001 is lost. Reopen it first."));
    file.does([&, deal = deal, quote = quote](Desk& desk) {
        reopenOpportunity(desk, {deal.id});
        sendQuote(desk, {quote});
    });
    CHECK(statusOf(file, quote) == "sent");
}
