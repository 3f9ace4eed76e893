// Rules of the business at the prompt: what no step would have left is not typed in either.
#include "tests/support/prompt.h"

using namespace perennial;
using test::Prompt;

namespace {

// A company with a product and an order of ten.
class Shop : public Prompt {
public:
    Shop()
    {
        REQUIRE((*this)({QStringLiteral("new"), QStringLiteral("f.perennial")}).code == 0);
        for (const char* words : {"add product name=Oven sku=OV1 list_price=100", "add account name=Bauer",
                                  "do take-order ACC-1 product=OV1 quantity=10"})
            does(words);
    }

    void does(const char* line) const
    {
        const Answer answer = on(QString::fromLatin1(line));
        INFO(line << ": " << answer.err.toStdString());
        REQUIRE(answer.code == 0);
    }

    void refuses(const char* line, const QStringList& words) const
    {
        const Answer answer = on(QString::fromLatin1(line));
        INFO(line << "\n" << answer.out.toStdString() << answer.err.toStdString());
        CHECK(answer.code == 1);
        for (const QString& word : words)
            CHECK(answer.err.contains(word));
        CHECK(on(QStringLiteral("check --deep")).code == 0);
    }
};

} // namespace

TEST_CASE("an order that was delivered and invoiced keeps the events that say so")
{
    const Shop shop;
    for (const char* step : {"do confirm-order SO-2026-0001", "do deliver-order SO-2026-0001"})
        shop.does(step);
    shop.refuses("set OE-1 quantity=3", {"stands as it was written", "its delivery"});
    shop.refuses("remove OE-1", {"cannot be removed from it", "its delivery"});
    shop.refuses("add order_event sales_order_id=SO-2026-0001 sales_order_line_id=SOL-1 kind=cancelled quantity=50",
                 {"Close short"});
}

TEST_CASE("an exchange rate is typed, imported, shown and exported as a number above 0")
{
    const Shop shop;
    shop.does("add currency_rate currency=USD valid_from=2026-01-01 rate=1.1");
    for (const char* rate : {"0", "-5"})
        shop.refuses(("add currency_rate currency=CHF valid_from=2026-01-01 rate=" + std::string(rate)).c_str(),
                     {"Exchange rate must be more than 0, like 1.085."});
    shop.write("rates.csv", "currency,valid_from,rate\nGBP,2026-01-01,1.2\nCHF,2026-01-01,0\n");
    const auto imported = shop.on("import currency_rate rates.csv");
    CHECK(imported.out.contains("added 1"));
    CHECK_FALSE((imported.out + imported.err).contains("rounded"));
    const QString table = shop.on("export currency_rate - --columns currency,rate").out;
    CHECK(table.contains("USD,1.1\r\n"));
    CHECK(table.contains("GBP,1.2\r\n"));
    CHECK_FALSE(table.contains("CHF"));
    CHECK(shop.on("show RATE-1").out.contains("1.1"));
    CHECK(shop.on("import currency_rate rates.csv --dry-run").out.contains("added 0"));
}

TEST_CASE("a payment in another currency asks for the rate by its word and takes it as a number")
{
    const Shop shop;
    for (const char* step :
         {"do confirm-order SO-2026-0001", "do deliver-order SO-2026-0001", "do invoice-order SO-2026-0001"})
        shop.does(step);
    const QString number = shop.on("export invoice - --columns number").out.section("\r\n", 1, 1);
    const std::string pays = "do record-payment ACC-1 amount=10 currency=USD invoices=" + number.toStdString();
    shop.refuses(pays.c_str(), {"Say the exchange rate", "rate=number"});
    shop.refuses((pays + " rate=0").c_str(), {"must be more than 0"});
    shop.does((pays + " rate=0.9").c_str());
    CHECK(shop.on("export invoice - --columns settled_total").out.contains("9.00"));
}

TEST_CASE("a deal is lost with its reason in whatever order they are typed, and keeps it")
{
    const Shop shop;
    shop.does("add opportunity name=Ovens account_id=ACC-1 expected_close=2030-01-01");
    shop.refuses("set OPP-1 stage=lost", {"must be filled"});
    shop.does("set OPP-1 stage=lost lost_reason=price");
    shop.refuses("set OPP-1 lost_reason=", {"say why Ovens was lost"});
}

TEST_CASE("a new record does not begin past the rules of its stage, typed or imported")
{
    const Shop shop;
    shop.refuses("add quote account_id=ACC-1 status=accepted", {"begins as “Draft”", "Leave out its Status"});
    shop.refuses("add invoice account_id=ACC-1 status=issued", {"begins as “Draft”"});
    shop.refuses("add case subject=Cold account_id=ACC-1 status=resolved", {"Solution must be filled"});
    shop.refuses("add lead name=Anna status=converted", {"becomes “Converted” by its own steps"});
    shop.write("quotes.csv", "account_id,subject,status\nBauer,Ovens,accepted\n");
    const auto imported = shop.on("import quote quotes.csv");
    CHECK(imported.code == 0);
    CHECK(shop.on("export quote - --columns subject,status").out.contains("Ovens,draft"));
    CHECK(shop.on("check --deep").code == 0);
}
