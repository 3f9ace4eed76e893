// The story of one lead: conversion, quote, order, two deliveries, invoice, two payments, a case, and the way back.
#include "tests/support/lead_story.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a lead becomes a paid invoice and a solved case, and goes back as far as the rules allow")
{
    TestFile file;
    LeadStory story{file};
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
    TestFile file;
    LeadStory story{file};
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
