// Header words: what a heading comes to, and which keys it names.
#include "core/catalog/roll_call.h"
#include "core/exchange/header_words.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("headings are compared without case, accents, stars, punctuation and numbers")
{
    CHECK(normalisedHeader(QStringLiteral("\uFEFFE-Mail *")) == QLatin1String("e mail"));
    CHECK(normalisedHeader(QStringLiteral("CustomerID")) == QLatin1String("customer id"));
    CHECK(normalisedHeader(QStringLiteral("ship_postal.code")) == QLatin1String("ship postal code"));
    CHECK(normalisedHeader(QStringLiteral("Phone 2 - Value")) == QLatin1String("phone n value"));
    CHECK(normalisedHeader(QStringLiteral("Straße")) == QLatin1String("strasse"));
    CHECK(normalisedHeader(QStringLiteral("Währung")) == QLatin1String("wahrung"));
}

TEST_CASE("a heading that ends in ID names the key of a record")
{
    const CatalogPtr catalog = builtInCatalog();
    CHECK(keyWord(*catalog, QStringLiteral("customer id")).entity == QLatin1String("account"));
    CHECK(keyWord(*catalog, QStringLiteral("kundennummer")).entity == QLatin1String("account"));
    CHECK(keyWord(*catalog, QStringLiteral("product id")).entity == QLatin1String("product"));
    CHECK(keyWord(*catalog, QStringLiteral("order id")).entity == QLatin1String("sales_order"));
    CHECK(keyWord(*catalog, QStringLiteral("id")).entity == QLatin1String("*"));
    CHECK(keyWord(*catalog, QStringLiteral("city")).entity.isEmpty());
}

TEST_CASE("a supplier's key is not a customer's key")
{
    const CatalogPtr catalog = builtInCatalog();
    const RecordWord supplier = keyWord(*catalog, QStringLiteral("supplier id"));
    CHECK(supplier.entity == QLatin1String("account"));
    CHECK(keyPrefix(supplier.role) == QLatin1String("vendor-"));
    CHECK(keyPrefix(keyWord(*catalog, QStringLiteral("customer id")).role).isEmpty());
}
