// Business documents: what the customer is told is what the record says.
#include "core/catalog/entities/shared/office.h"
#include "core/lifecycle/transaction/business_document.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("an invoice tells its lines, its taxes and its total")
{
    TestFile file;
    file.does([](Desk& desk) {
        const auto known = desk.first<Office>({});
        Row<Office> office = known ? *known : desk.blank<Office>();
        desk.save(office.set(Office::name, QStringLiteral("Corner Shop"))
                      .set(Office::iban, QStringLiteral("DE00"))
                      .set(Office::country, QStringLiteral("DE")));
    });
    const Placed placed = anOrder(file, 2, true, Percent{1900});
    deliver(file, placed, 2);
    const Ref ref = invoice(file, placed);
    const BusinessDocument made = businessDocument(file.reader(), QStringLiteral("invoice"), ref.id);
    CHECK(made.kind == QStringLiteral("Invoice"));
    CHECK_FALSE(made.isDraft);
    CHECK_FALSE(made.number.isEmpty());
    CHECK(made.office == QStringLiteral("Corner Shop"));
    CHECK(made.sender.contains(QStringLiteral("Germany")));
    CHECK(made.bank.contains(QStringLiteral("IBAN DE00")));
    CHECK(made.recipient.first() == QStringLiteral("Bäckerei Bauer"));
    REQUIRE(made.lines.size() == 1);
    CHECK(made.lines.first().amount == Money{20'000});
    REQUIRE(made.taxes.size() == 1);
    CHECK(made.taxes.first().tax == Money{3'800});
    CHECK(made.net == Money{20'000});
    CHECK(made.tax == Money{3'800});
    CHECK(made.total == Money{23'800});
    CHECK(made.payment.startsWith(QStringLiteral("Payable by ")));
}

TEST_CASE("the taxes of a document add up to its tax")
{
    TestFile file;
    Placed placed;
    const Ref ref = anInvoice(file, 7, placed);
    const BusinessDocument made = businessDocument(file.reader(), QStringLiteral("invoice"), ref.id);
    Money sum;
    for (const TaxLine& line : made.taxes)
        sum += line.tax;
    CHECK(sum == made.tax);
}

TEST_CASE("only quotes and invoices are business documents")
{
    TestFile file;
    CHECK(isBusinessDocument(QStringLiteral("quote")));
    CHECK_FALSE(isBusinessDocument(QStringLiteral("lead")));
    const auto refusal = attempt([&] { return businessDocument(file.reader(), QStringLiteral("lead"), 1); });
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().fault == Fault::Usage);
}
