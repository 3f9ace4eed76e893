// What the papers of the trade rest on is not removed from under them.
#include "core/lifecycle/named_by_documents.h"
#include "core/lifecycle/remove_record.h"
#include "core/lifecycle/transaction/accept_quote.h"
#include "core/lifecycle/transaction/quote_opportunity.h"
#include "core/lifecycle/transaction/revise_quote.h"
#include "core/lifecycle/transaction/send_quote.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

template <class E> QString refusal(TestFile& file, Ref record)
{
    const Error error =
        file.refuses([&](Desk& desk) { return removeRecord(desk, QString::fromLatin1(E::entity), record.id), 0; });
    CHECK(error.fault == Fault::Refused);
    return error.text;
}

template <class E> void removes(TestFile& file, Ref record)
{
    file.does([&](Desk& desk) { removeRecord(desk, QString::fromLatin1(E::entity), record.id); });
}

} // namespace

TEST_CASE("a delivery whose goods are invoiced is not removed, whether the invoice names it or its order")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Ref first = deliver(file, placed, 4), second = deliver(file, placed, 6);
    file.does([&](Desk& desk) { issueInvoice(desk, {invoiceDeliveries(desk, {{first}}).invoice}); });
    CHECK(refusal<Delivery>(file, first).contains("D-2026-0001 cannot be removed: INV-2026-0001 rests on it"));
    removes<Delivery>(file, second);
    file.undoes();
    invoice(file, placed);
    CHECK(refusal<Delivery>(file, second).contains("INV-2026-000"));
    CHECK(file.count<Delivery>() == 2);
}

TEST_CASE("a delivery that nothing rests on is removed")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    removes<Delivery>(file, deliver(file, placed, 4));
    CHECK(file.count<Delivery>() == 0);
}

TEST_CASE("a quote with an order, and an opportunity with a quote, stay until those are gone")
{
    TestFile file;
    const auto [deal, quote] = file.does([](Desk& desk) {
        const Ref deal = anOpportunity(desk, anAccount(desk).ref()).ref();
        const Ref quote = quoteOpportunity(desk, {deal}).quote;
        sendQuote(desk, {quote});
        return std::pair(deal, quote);
    });
    CHECK(refusal<Opportunity>(file, deal).contains("Q-2026-0001"));
    const Ref order = file.does([&, quote = quote](Desk& desk) { return acceptQuote(desk, {quote}).order; });
    CHECK(refusal<Quote>(file, quote).contains("SO-2026-0001 rests on it"));
    CHECK(refusal<Opportunity>(file, deal).contains("Q-2026-0001, SO-2026-0001"));
    removes<SalesOrder>(file, order);
    removes<Quote>(file, quote);
    removes<Opportunity>(file, deal);
    CHECK(file.count<Opportunity>() == 0);
}

TEST_CASE("a quote is not removed from under its revisions")
{
    TestFile file;
    const Ref quote = file.does([](Desk& desk) {
        auto row = desk.blank<Quote>();
        desk.save(row.set(Quote::account, anAccount(desk).ref()));
        addLine(desk, {row.ref(), aProduct(desk).ref(), {}, pieces(2)});
        sendQuote(desk, {row.ref()});
        reviseQuote(desk, {row.ref()});
        return row.ref();
    });
    CHECK(refusal<Quote>(file, quote).contains("Q-2026-0001-R2"));
}
