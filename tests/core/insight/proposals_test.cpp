// Tests of proposals: counted from the file, offered where nobody decided, taken over.
#include "core/catalog/entities/transaction/product.h"
#include "core/insight/proposals.h"
#include "core/lifecycle/transaction/cancel_order.h"
#include "core/workspace/entry.h"
#include "tests/support/figures_file.h"

using namespace perennial;
using namespace perennial::test;

namespace {

QStringList proposed(FiguresFile& file, Ref account)
{
    QStringList lines;
    const Record record = file.reader().load(QString::fromLatin1(Account::entity), account.id);
    for (const FieldProposal& proposal : proposalsFor(file.reader(), record))
        lines.append(proposal.field + QLatin1Char('=') + proposal.value.text());
    return lines;
}

// Four orders thirty days apart, the last of them on the day before today.
Ref aRegular(FiguresFile& file)
{
    const Ref account = file.account(QStringLiteral("Regular"));
    for (int i = 0; i < 4; ++i)
        file.order(account, file.clock().today().addDays(-1 - 30 * i), 10'000);
    return account;
}

} // namespace

TEST_CASE("orders propose a customer type and a relationship; those of others, of later days and cancelled ones do not")
{
    FiguresFile file(QDate(2024, 6, 1));
    const Ref account = file.account(QStringLiteral("Firm"));
    aRegular(file);
    file.order(account, QDate(2024, 7, 1), 10'000);
    const Id cancelled = file.order(account, QDate(2024, 5, 1), 10'000);
    file.does([&](Desk& desk) {
        CancelOrder ask;
        ask.order = Ref{cancelled};
        ask.reason = QStringLiteral("by mistake");
        cancelOrder(desk, ask);
    });
    CHECK(proposed(file, account).isEmpty());
    const Ref regular = aRegular(file);
    CHECK(proposed(file, regular) == QStringList{"customer_type=loyal", "relationship_stage=expansion"});
}

TEST_CASE("discounts and the product of most orders are read from the lines")
{
    FiguresFile file(QDate(2024, 6, 1));
    const Ref account = aRegular(file);
    Id product = 0;
    file.does([&](Desk& desk) {
        auto toner = desk.blank<Product>();
        product = desk.save(toner.set(Product::name, QStringLiteral("Toner")));
        int number = 0;
        for (auto& line : desk.list<SalesOrderLine>({})) {
            line.set(SalesOrderLine::product, Ref{product});
            if (++number <= 2)
                line.set(SalesOrderLine::discount, Percent{1000});
            desk.save(line);
        }
    });
    const Record record = file.reader().load(QString::fromLatin1(Account::entity), account.id);
    const QVector<FieldProposal> proposals = proposalsFor(file.reader(), record);
    REQUIRE(proposals.size() == 2);
    CHECK(proposals.first().value.text() == Account::onDiscount.key);
    CHECK(proposals.first().reason.contains("2"));
    CHECK(proposals.first().shown == QStringLiteral("Discount"));
}

TEST_CASE("a deal makes it exploration, a finished activity awareness")
{
    FiguresFile file(QDate(2024, 6, 1));
    const Ref touched = file.account(QStringLiteral("Touched"));
    const Ref offered = file.account(QStringLiteral("Offered"));
    file.deal(offered, QStringLiteral("Shelves"), 100, QDate(2024, 7, 1));
    file.does([&](Desk& desk) {
        auto call = desk.blank<Activity>();
        call.set(Activity::subject, QStringLiteral("Call"))
            .set(Activity::account, touched)
            .set(Activity::status, Activity::done)
            .set(Activity::doneAt, desk.now());
        desk.save(call);
    });
    CHECK(proposed(file, offered) == QStringList{"relationship_stage=exploration"});
    CHECK(proposed(file, touched) == QStringList{"relationship_stage=awareness"});
}

TEST_CASE("what a person enters is not argued with until it is emptied; what is taken over follows later proposals")
{
    FiguresFile file(QDate(2024, 6, 1));
    const Ref account = aRegular(file);
    const QString entity = QString::fromLatin1(Account::entity);
    const auto type = [&](const QString& text) {
        file.does([&](Desk& desk) {
            Record record = desk.load(entity, account.id);
            enter(desk, record, QStringLiteral("customer_type"), text);
            desk.save(record);
        });
    };
    type(QStringLiteral("wandering"));
    CHECK(proposed(file, account) == QStringList{"relationship_stage=expansion"});
    type({});
    CHECK(proposed(file, account).contains("customer_type=loyal"));
    file.does([&](Desk& desk) {
        Record record = desk.load(entity, account.id);
        for (const FieldProposal& proposal : proposalsFor(desk, record))
            accept(record, proposal);
        desk.save(record);
    });
    CHECK(file.reader().load<Account>(account.id).is(Account::customerType, Account::loyal));
    CHECK(proposed(file, account).isEmpty());
    file.goTo(QDate(2025, 6, 1));
    CHECK(proposed(file, account) == QStringList{"relationship_stage=dissolution"});
}

TEST_CASE("nothing is proposed for records of other kinds")
{
    FiguresFile file;
    const Id deal = file.deal(file.account(QStringLiteral("Firm")), QStringLiteral("Deal"), 100, QDate(2024, 7, 1));
    const Record record = file.reader().load(QString::fromLatin1(Opportunity::entity), deal);
    CHECK_FALSE(mayHaveProposals(record.def()));
    CHECK(proposalsFor(file.reader(), record).isEmpty());
}
