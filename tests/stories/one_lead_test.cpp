// The story of one lead: conversion, quote, order, two deliveries, invoice, two payments, a case, and the way back.
#include "core/lifecycle/engagement/convert_lead.h"
#include "core/lifecycle/engagement/qualify_lead.h"
#include "core/lifecycle/engagement/win_opportunity.h"
#include "core/lifecycle/fulfillment/invoice_seal.h"
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/service/answer_case.h"
#include "core/lifecycle/service/open_case.h"
#include "core/lifecycle/service/resolve_case.h"
#include "core/lifecycle/transaction/accept_quote.h"
#include "core/lifecycle/transaction/quote_opportunity.h"
#include "core/lifecycle/transaction/send_quote.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

// Each step is an operation of its own, as at the counter.
struct Story {
    TestFile file;
    Ref lead, chair, account, contact, deal, quote, order, bill, complaint;

    void meet()
    {
        lead = file.does([](Desk& desk) { return aLead(desk).ref(); });
        chair = file.does([](Desk& desk) { return aProduct(desk, "Chair", 10'000, Percent{1900}).ref(); });
        file.does([this](Desk& desk) { qualifyLead(desk, {lead.id}); });
    }

    void convert()
    {
        ConvertLead ask;
        ask.lead = lead.id;
        ask.opportunityName = "Chairs for the bakery";
        const Converted made = file.does([&](Desk& desk) { return convertLead(desk, ask); });
        account = Ref{made.account};
        contact = Ref{made.contact};
        deal = Ref{made.opportunity};
    }

    void offer()
    {
        quote = file.does([this](Desk& desk) { return quoteOpportunity(desk, {deal}).quote; });
        file.does([this](Desk& desk) {
            AddLine ask{quote, chair, {}, pieces(10)};
            ask.discount = Percent{500};
            addLine(desk, ask);
        });
        file.does([this](Desk& desk) { sendQuote(desk, {quote}); });
    }

    void agree()
    {
        order = file.does([this](Desk& desk) { return acceptQuote(desk, {quote}).order; });
        file.does([this](Desk& desk) { winOpportunity(desk, {deal.id}); });
        file.does([this](Desk& desk) { confirmOrder(desk, {order}); });
    }

    void send()
    {
        const Placed placed{account, chair, order, linesOf<SalesOrderLine>(file.reader(), order).first().ref()};
        deliver(file, placed, 4);
        CHECK(statusOf(file, order) == "partly_delivered");
        deliver(file, placed, 6);
        CHECK(statusOf(file, order) == "delivered");
        bill = invoice(file, placed);
    }

    void pay(qint64 cents)
    {
        file.does([&](Desk& desk) { return recordPayment(desk, {account, Money{cents}}); });
    }

    void complain()
    {
        complaint = Ref{file.does([this](Desk& desk) {
            OpenCase ask;
            ask.subject = "A chair wobbles";
            ask.account = account;
            ask.contact = contact;
            ask.order = order;
            ask.text = "One of the ten stands on three legs.";
            return openCase(desk, ask);
        })};
        file.does([this](Desk& desk) { return answerCase(desk, {complaint.id, "A new leg is on its way."}); });
        file.does([this](Desk& desk) { resolveCase(desk, {complaint.id, "Sent a spare leg."}); });
    }
};

} // namespace

TEST_CASE("a lead becomes a paid invoice and a solved case, and goes back as far as the rules allow")
{
    Story story;
    TestFile& file = story.file;
    story.meet();
    story.convert();
    CHECK(statusOf(file, story.lead) == "converted");
    story.offer();
    const auto quote = file.load<Quote>(story.quote);
    CHECK(quote[Quote::account] == story.account);
    CHECK(quote[Quote::netTotal] == Money{95'000});
    CHECK(quote[Quote::taxTotal] == Money{18'050});
    story.agree();
    CHECK(statusOf(file, story.quote) == "converted");
    CHECK(file.load<Opportunity>(story.deal).status() == StatusType::Won);
    CHECK(file.load<SalesOrder>(story.order)[SalesOrder::contact] == story.contact);
    story.send();
    CHECK(file.load<Invoice>(story.bill)[Invoice::number] == "INV-2026-0001");
    CHECK(file.load<Invoice>(story.bill)[Invoice::total] == Money{113'050});
    CHECK(file.load<Invoice>(story.bill)[Invoice::account] == story.account);
    story.pay(100'000);
    CHECK(statusOf(file, story.bill) == "partly_paid");
    story.pay(13'050);
    CHECK(statusOf(file, story.bill) == "paid");
    CHECK(statusOf(file, story.order) == "completed");
    story.complain();
    CHECK(statusOf(file, story.complaint) == "resolved");
    CHECK(file.load<Case>(story.complaint)[Case::account] == story.account);
    CHECK(brokenSeals(file.reader()).isEmpty());

    // Back: three steps of the case, two payments; then the invoice stands in the way, because it was issued.
    for (int step = 0; step < 3; ++step)
        file.undoes();
    CHECK(file.count<Case>() == 0);
    file.undoes();
    CHECK(statusOf(file, story.bill) == "partly_paid");
    file.undoes();
    CHECK(statusOf(file, story.bill) == "issued");
    CHECK(statusOf(file, story.order) == "invoiced");
    const auto refused = file->undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::Refused);
    CHECK(refused.error().text.contains("INV-2026-0001"));
    CHECK(statusOf(file, story.bill) == "issued");

    // And forth again, as if nothing had happened, also after a restart.
    file.reopen();
    for (int step = 0; step < 5; ++step)
        file.redoes();
    CHECK(statusOf(file, story.bill) == "paid");
    CHECK(statusOf(file, story.order) == "completed");
    CHECK(file.count<Case>() == 1);
    CHECK(brokenSeals(file.reader()).isEmpty());
}

TEST_CASE("until an invoice is issued, a whole story can be undone to an empty file and redone")
{
    Story story;
    TestFile& file = story.file;
    story.meet();
    story.convert();
    story.offer();
    story.agree();
    int steps = 0;
    while (!file->undoTitle().isEmpty()) {
        file.undoes();
        ++steps;
    }
    CHECK(file.count<Lead>() == 0);
    CHECK(file.count<Account>() == 0);
    CHECK(file.count<Opportunity>() == 0);
    CHECK(file.count<Quote>() == 0);
    CHECK(file.count<QuoteLine>() == 0);
    CHECK(file.count<SalesOrder>() == 0);
    for (; steps > 0; --steps)
        file.redoes();
    CHECK(statusOf(file, story.order) == "confirmed");
    CHECK(statusOf(file, story.lead) == "converted");
    CHECK(file.load<SalesOrder>(story.order)[SalesOrder::total] == Money{113'050});
}
