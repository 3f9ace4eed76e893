// The story of one lead, step by step, each an operation of its own: for tests that tell it in different worlds.
#pragma once
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

namespace perennial::test {

// `lead` and `chair` come from meet(), or are somebody and something of the file at hand.
struct LeadStory {
    TestFile& file;
    Ref lead = {}, chair = {}, account = {}, contact = {}, deal = {}, quote = {}, order = {}, bill = {}, complaint = {};

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

} // namespace perennial::test
