// Find callers: whose a number is in every spelling, and what is open with them.
#include "core/catalog/entities/shared/office.h"
#include "core/lifecycle/engagement/convert_lead.h"
#include "core/lifecycle/engagement/find_callers.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

void liveIn(Desk& desk, const QString& country)
{
    auto office = *desk.first<Office>({});
    desk.save(office.set(Office::country, country));
}

QStringList namesOf(const QVector<Caller>& callers)
{
    QStringList names;
    for (const Caller& caller : callers)
        names.append(caller.sheet.name);
    return names;
}

} // namespace

TEST_CASE("a caller is found by the number in any spelling")
{
    TestFile file;
    file.does([](Desk& desk) {
        liveIn(desk, QStringLiteral("DE"));
        auto anna = aContact(desk);
        desk.save(anna.set(Contact::mobile, QStringLiteral("0171 / 555 66 77")));
        auto other = aContact(desk, QStringLiteral("Bo"), QStringLiteral("Costa"));
        desk.save(other.set(Contact::mobile, QStringLiteral("0171 / 555 66 78")));
    });
    for (const char* number : {"+491715556677", "0049 171 5556677", "0171-5556677", "0171/555 66 77", "1715556677"}) {
        INFO(number);
        CHECK(namesOf(findCallers(file.reader(), QString::fromLatin1(number))) == QStringList{"Anna Bauer"});
    }
}

TEST_CASE("contacts, their further numbers, leads and companies are all looked through, people first")
{
    TestFile file;
    const QString number = QStringLiteral("+49 89 123456");
    file.does([&](Desk& desk) {
        auto company = anAccount(desk);
        desk.save(company.set(Account::otherPhone, number));
        auto lead = aLead(desk, QStringLiteral("Cy Dane"));
        desk.save(lead.set(Lead::phone, number));
        const Ref anna = aContact(desk).ref();
        auto point = desk.blank<ContactPoint>();
        desk.save(point.set(ContactPoint::contact, anna).set(ContactPoint::phone, number));
        auto bo = aContact(desk, QStringLiteral("Bo"), QStringLiteral("Costa"));
        desk.save(bo.set(Contact::phone, number).set(Contact::mobile, number));
    });
    const QVector<Caller> callers = findCallers(file.reader(), QStringLiteral("0049 89 12 34 56"));
    CHECK(namesOf(callers) == QStringList{"Bo Costa", "Anna Bauer", "Cy Dane", "Bäckerei Bauer"});
    CHECK(callers[1].entity == QLatin1String("contact"));
    CHECK(callers[1].number == number);
}

TEST_CASE("where neither the office nor the number names a country, numbers that end alike are one")
{
    TestFile file;
    file.does([](Desk& desk) {
        auto anna = aContact(desk);
        desk.save(anna.set(Contact::phone, QStringLiteral("089 123456")));
        auto company = anAccount(desk);
        desk.save(company.set(Account::fax, QStringLiteral("089 654321")));
    });
    CHECK(namesOf(findCallers(file.reader(), QStringLiteral("+4989123456"))) == QStringList{"Anna Bauer"});
    CHECK(namesOf(findCallers(file.reader(), QStringLiteral("+4989654321"))) == QStringList{"Bäckerei Bauer"});
    CHECK(findCallers(file.reader(), QStringLiteral("+49891234567")).isEmpty());
    CHECK(findCallers(file.reader(), QStringLiteral("3456")).isEmpty()); // a few digits are nobody's
}

TEST_CASE("a lead that became a contact is that contact when it calls")
{
    TestFile file;
    file.does([](Desk& desk) {
        auto lead = aLead(desk);
        desk.save(lead.set(Lead::phone, QStringLiteral("+49 89 123456")));
        ConvertLead ask;
        ask.lead = lead.id();
        convertLead(desk, ask);
    });
    const QVector<Caller> callers = findCallers(file.reader(), QStringLiteral("+4989123456"));
    REQUIRE_FALSE(callers.isEmpty());
    for (const Caller& caller : callers)
        CHECK(caller.entity != QLatin1String("lead"));
}

TEST_CASE("who calls is told with what is open: of a person what is open with the company")
{
    TestFile file;
    Placed placed;
    anInvoice(file, 2, placed); // two chairs at 100.00
    Id anna = 0;
    file.does([&](Desk& desk) {
        anna = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer"), placed.account).id();
        aCase(desk, placed.account);
    });
    const Standing standing = standingOf(file.reader(), QStringLiteral("contact"), anna);
    CHECK(standing == Standing{Money{20'000}, 1, 1, 1});
    CHECK(standingOf(file.reader(), QStringLiteral("account"), placed.account.id) == standing);
}

TEST_CASE("what a telephone hands over is read as a number")
{
    CHECK(numberOfCall(QStringLiteral("tel:+49-89-1234")) == QStringLiteral("+49-89-1234"));
    CHECK(numberOfCall(QStringLiteral("TEL:%2B49%2089%201234;ext=2")) == QStringLiteral("+49 89 1234"));
    CHECK(numberOfCall(QStringLiteral(" 089 / 12 34 ")) == QStringLiteral("089 / 12 34"));
    CHECK(numberOfCall(QStringLiteral("tel:anna")).isEmpty());
    CHECK(numberOfCall(QString(50, u'1')).isEmpty());
}
