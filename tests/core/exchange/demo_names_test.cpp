// Demo names: many scripts, and mailboxes that any mail program takes.
#include "core/exchange/demo_names.h"
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("people of the demo company have names in many scripts and mailboxes in Latin letters")
{
    DemoRandom random(3);
    const QRegularExpression mailbox(QStringLiteral("^[a-z]+\\.[a-z]+$"));
    QSet<QChar::Script> scripts;
    for (int i = 0; i < 400; ++i) {
        const DemoPerson person = demoPerson(random);
        CHECK(mailbox.match(person.mailbox).hasMatch());
        CHECK(person.firm.contains(person.family));
        CHECK_FALSE(person.given.contains(QLatin1Char('|')));
        scripts.insert(person.family.front().script());
    }
    CHECK(scripts.size() >= 10);
}

TEST_CASE("the demo catalogue has about forty products, each with a price")
{
    const QVector<DemoProduct> products = demoProducts();
    CHECK(products.size() >= 38);
    for (const DemoProduct& product : products)
        CHECK(product.price > 0);
}
