// A quote on its way: draft, sent, accepted, declined, expired, revised.
#include "core/lifecycle/transaction/accept_quote.h"
#include "core/lifecycle/transaction/decline_quote.h"
#include "core/lifecycle/transaction/derive_quote_status.h"
#include "core/lifecycle/transaction/effective_status.h"
#include "core/lifecycle/transaction/quote_opportunity.h"
#include "core/lifecycle/transaction/revise_quote.h"
#include "core/lifecycle/transaction/send_quote.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

// Two chairs at 100.00, and a cushion at 20.00 that the customer may leave.
Ref aQuote(TestFile& file, bool sent = true)
{
    const Ref quote = file.does([](Desk& desk) {
        auto row = desk.blank<Quote>();
        desk.save(row.set(Quote::account, anAccount(desk).ref()));
        addLine(desk, {row.ref(), aProduct(desk).ref(), {}, pieces(2)});
        AddLine cushion{row.ref(), {}, "Cushion", pieces(2), Money{2000}};
        cushion.optional = true;
        addLine(desk, cushion);
        return row.ref();
    });
    if (sent)
        file.does([&](Desk& desk) { sendQuote(desk, {quote}); });
    return quote;
}

} // namespace

TEST_CASE("a deal's lines become a quote's, and a deal without lines becomes one line")
{
    TestFile file;
    const auto [plain, lined] = file.does([](Desk& desk) {
        const Ref account = anAccount(desk).ref();
        const auto plain = anOpportunity(desk, account);
        const auto lined = anOpportunity(desk, account, "Chairs");
        const Ref product = aProduct(desk).ref();
        auto line = desk.blank<OpportunityLine>();
        desk.save(line.set(OpportunityLine::opportunity, lined.ref())
                      .set(OpportunityLine::product, product)
                      .set(OpportunityLine::name, "Chair")
                      .set(OpportunityLine::quantity, pieces(4)));
        return std::pair(plain.ref(), lined.ref());
    });
    const Ref first = file.does([&, deal = plain](Desk& desk) { return quoteOpportunity(desk, {deal}).quote; });
    CHECK(file.load<Quote>(first)[Quote::total] == Money{100'000});
    CHECK(file.load<Quote>(first)[Quote::number] == "Q-2026-0001");
    CHECK(file.load<Quote>(first)[Quote::validUntil] == QDate(2026, 12, 22));
    const Ref second = file.does([&, deal = lined](Desk& desk) { return quoteOpportunity(desk, {deal}).quote; });
    const auto lines = linesOf<QuoteLine>(file.reader(), second);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0][QuoteLine::quantity] == pieces(4));
    CHECK(lines[0].has(QuoteLine::source));
    CHECK(file.load<Quote>(second)[Quote::total].minor > 0);
}

TEST_CASE("optional lines are offered but not summed up")
{
    TestFile file;
    CHECK(file.load<Quote>(aQuote(file))[Quote::total] == Money{20'000});
}

TEST_CASE("a quote without lines, or with optional ones only, cannot be sent")
{
    TestFile file;
    const Ref quote = aQuote(file, false);
    file.does([&](Desk& desk) { desk.remove(linesOf<QuoteLine>(desk, quote).first()); });
    const Error error = file.refuses([&](Desk& desk) { return sendQuote(desk, {quote}), 0; });
    CHECK(error.text.contains("no line"));
    file.does([&](Desk& desk) { desk.remove(linesOf<QuoteLine>(desk, quote).first()); });
    CHECK(file.refuses([&](Desk& desk) { return sendQuote(desk, {quote}), 0; }).fault == Fault::Refused);
}

TEST_CASE("a quote of the past cannot be sent")
{
    TestFile file;
    const Ref quote = aQuote(file, false);
    file.does([&](Desk& desk) {
        auto row = desk.load<Quote>(quote);
        desk.save(row.set(Quote::validUntil, QDate(2026, 11, 21)));
    });
    CHECK(isAbout(file.refuses([&](Desk& desk) { return sendQuote(desk, {quote}), 0; }), Quote::validUntil.key));
}

TEST_CASE("an accepted quote becomes an order with the lines the customer took, and is converted")
{
    TestFile file;
    const Ref quote = aQuote(file);
    AcceptQuote ask{quote};
    ask.customerReference = "PO 7";
    const Ref order = file.does([&](Desk& desk) { return acceptQuote(desk, ask).order; });
    CHECK(statusOf(file, quote) == "converted");
    CHECK(statusOf(file, order) == "draft");
    const auto row = file.load<SalesOrder>(order);
    CHECK(row[SalesOrder::total] == Money{20'000});
    CHECK(row[SalesOrder::quote] == quote);
    CHECK(row[SalesOrder::customerReference] == "PO 7");
    const auto lines = linesOf<SalesOrderLine>(file.reader(), order);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0][SalesOrderLine::source] == linesOf<QuoteLine>(file.reader(), quote).first().ref());
}

TEST_CASE("an optional line goes into the order when it is named")
{
    TestFile file;
    const Ref quote = aQuote(file);
    AcceptQuote ask{quote};
    ask.options = {2};
    const Ref order = file.does([&](Desk& desk) { return acceptQuote(desk, ask).order; });
    CHECK(file.load<SalesOrder>(order)[SalesOrder::total] == Money{24'000});
}

TEST_CASE("a quote is accepted once")
{
    TestFile file;
    const Ref quote = aQuote(file);
    file.does([&](Desk& desk) { return acceptQuote(desk, {quote}); });
    const Error error = file.refuses([&](Desk& desk) { return acceptQuote(desk, {quote}); });
    CHECK(error.text.contains("already"));
    CHECK(file.count<SalesOrder>() == 1);
}

TEST_CASE("a draft cannot be accepted or declined")
{
    TestFile file;
    const Ref quote = aQuote(file, false);
    CHECK(isAbout(file.refuses([&](Desk& desk) { return acceptQuote(desk, {quote}); }), Quote::status.key));
    CHECK(isAbout(file.refuses([&](Desk& desk) { return declineQuote(desk, {quote, "no"}), 0; }), Quote::status.key));
}

TEST_CASE("an expired quote cannot be accepted; the refusal offers to revise it")
{
    TestFile file;
    const Ref quote = aQuote(file);
    AcceptQuote late{quote};
    late.on = QDate(2026, 12, 23);
    const Error error = file.refuses([&](Desk& desk) { return acceptQuote(desk, late); });
    CHECK(isAbout(error, Quote::validUntil.key));
    CHECK(error.text.contains("Revise"));
    late.on = QDate(2026, 12, 22);
    file.does([&](Desk& desk) { return acceptQuote(desk, late); });
}

TEST_CASE("a sent quote reads expired from the day after its last day on")
{
    TestFile file;
    const Record quote = file.load<Quote>(aQuote(file)).record();
    CHECK(effectiveStatus(quote, QDate(2026, 12, 22)).key == "sent");
    CHECK(effectiveStatus(quote, QDate(2026, 12, 23)).key == "expired");
    CHECK(effectiveStatus(quote, QDate(2026, 12, 23)).type == StatusType::Lost);
}

TEST_CASE("a revision has the lines of the old quote, which is superseded")
{
    TestFile file;
    const Ref quote = aQuote(file);
    const Ref next = file.does([&](Desk& desk) { return reviseQuote(desk, {quote}).quote; });
    CHECK(statusOf(file, quote) == "superseded");
    CHECK(statusOf(file, next) == "draft");
    CHECK(file.load<Quote>(next)[Quote::number] == "Q-2026-0001-R2");
    CHECK(file.load<Quote>(next)[Quote::revision] == 2);
    CHECK(linesOf<QuoteLine>(file.reader(), next).size() == 2);
    CHECK(isAbout(file.refuses([&](Desk& desk) { return acceptQuote(desk, {quote}); }), Quote::status.key));
    file.does([&](Desk& desk) { sendQuote(desk, {next}); });
    const Ref third = file.does([&](Desk& desk) { return reviseQuote(desk, {next}).quote; });
    CHECK(file.load<Quote>(third)[Quote::number] == "Q-2026-0001-R3");
}

TEST_CASE("a draft needs no revision, and a converted quote gets none")
{
    TestFile file;
    const Ref draft = aQuote(file, false);
    CHECK(file.refuses([&](Desk& desk) { return reviseQuote(desk, {draft}); }).text.contains("draft"));
    const Ref quote = aQuote(file);
    file.does([&](Desk& desk) { return acceptQuote(desk, {quote}); });
    CHECK(file.refuses([&](Desk& desk) { return reviseQuote(desk, {quote}); }).fault == Fault::Refused);
}

TEST_CASE("a declined quote keeps the reason and may be revised")
{
    TestFile file;
    const Ref quote = aQuote(file);
    CHECK(isAbout(file.refuses([&](Desk& desk) {
        return declineQuote(desk, {quote, " "}), 0;
    }),
                  Quote::declineReason.key));
    file.does([&](Desk& desk) { declineQuote(desk, {quote, "Too dear"}); });
    CHECK(statusOf(file, quote) == "declined");
    file.does([&](Desk& desk) { return reviseQuote(desk, {quote}); });
    CHECK(statusOf(file, quote) == "declined");
}

TEST_CASE("what was sent to a customer keeps its lines and terms")
{
    TestFile file;
    const Ref quote = aQuote(file);
    const Error line = file.refuses([&](Desk& desk) {
        auto row = linesOf<QuoteLine>(desk, quote).first();
        return desk.save(row.set(QuoteLine::unitPrice, Money{1}));
    });
    CHECK(line.text.contains("revise"));
    const Error terms = file.refuses([&](Desk& desk) {
        auto row = desk.load<Quote>(quote);
        return desk.save(row.set(Quote::validUntil, QDate(2030, 1, 1)));
    });
    CHECK(terms.fault == Fault::Refused);
    file.does([&](Desk& desk) {
        auto row = desk.load<Quote>(quote);
        return desk.save(row.set(Common::notes, "Called twice"));
    });
}

TEST_CASE("when its order goes, a quote is accepted again, no more")
{
    TestFile file;
    const Ref quote = aQuote(file);
    const Ref order = file.does([&](Desk& desk) { return acceptQuote(desk, {quote}).order; });
    file.does([&](Desk& desk) { desk.remove(desk.load<SalesOrder>(order)); });
    CHECK(statusOf(file, quote) == "accepted");
    file.undoes();
    CHECK(statusOf(file, quote) == "converted");
    file.undoes();
    CHECK(statusOf(file, quote) == "sent");
    CHECK(file.count<SalesOrder>() == 0);
}

TEST_CASE("a quote with a product that was removed since can still be accepted")
{
    TestFile file;
    const Ref quote = aQuote(file);
    file.does([&](Desk& desk) {
        desk.remove(desk.load<Product>(linesOf<QuoteLine>(desk, quote).first()[QuoteLine::product]));
    });
    const Ref order = file.does([&](Desk& desk) { return acceptQuote(desk, {quote}).order; });
    const auto line = linesOf<SalesOrderLine>(file.reader(), order).first();
    CHECK(line[SalesOrderLine::name] == "Chair");
    CHECK_FALSE(line[SalesOrderLine::product]);
}
