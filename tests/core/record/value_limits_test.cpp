// Numbers of ours that make sense within limits only.
#include "core/catalog/roll_call.h"
#include "core/record/validate.h"
#include "core/record/value_limits.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

bool fits(const char* entity, const char* field, qint64 number)
{
    Record record(builtInCatalog()->pointer(QString::fromLatin1(entity)));
    record.setValue(QString::fromLatin1(field), Value(number));
    for (const Issue& issue : objections(record)) {
        if (issue.field == QLatin1String(field))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("days, shares and months outside of their limits are refused by field, the limits themselves are not")
{
    struct Case {
        const char* entity;
        const char* field;
        qint64 least, most;
    };
    for (const Case& of : {Case{"office", "fiscal_year_start", 1, 12},
                           {"office", "payment_days", 0, 3650},
                           {"account", "payment_days", 0, 3650},
                           {"invoice", "payment_days", 0, 3650},
                           {"opportunity", "probability", 0, 10'000},
                           {"product", "tax", 0, 10'000},
                           {"quote_line", "discount", 0, 10'000},
                           {"sales_order_line", "tax", 0, 10'000}}) {
        INFO(of.entity << " " << of.field);
        CHECK(fits(of.entity, of.field, of.least));
        CHECK(fits(of.entity, of.field, of.most));
        CHECK_FALSE(fits(of.entity, of.field, of.least - 1));
        CHECK_FALSE(fits(of.entity, of.field, of.most + 1));
    }
}

TEST_CASE("a credit limit and a delivery allowance are 0 or more")
{
    for (const auto& [entity, field] : {std::pair("account", "credit_limit"), {"office", "over_delivery"}}) {
        CHECK(fits(entity, field, 1'000'000));
        CHECK_FALSE(fits(entity, field, -1));
    }
}

TEST_CASE("a rate is more than 0")
{
    for (const auto& [entity, field] : {std::pair("currency_rate", "rate"), {"invoice", "exchange_rate"}}) {
        CHECK(fits(entity, field, 1));
        CHECK_FALSE(fits(entity, field, 0));
    }
}

TEST_CASE("what a record held before there were limits may stand until it is edited")
{
    Record blank(builtInCatalog()->pointer(QStringLiteral("invoice")));
    QVector<Value> values;
    for (int i = 0; i < blank.def().fields().size(); ++i)
        values.append(blank.value(i));
    values[blank.def().indexOf("payment_days")] = Value(qint64(99'999));
    Record stored(blank.pointer(), 1, values);
    CHECK(beyondLimits(stored).isEmpty());
    stored.setValue(QStringLiteral("payment_days"), Value(qint64(9999)));
    CHECK(beyondLimits(stored).size() == 1);
}

TEST_CASE("the remark says what fits in the words of the field")
{
    Record record(builtInCatalog()->pointer(QStringLiteral("opportunity")));
    record.setValue(QStringLiteral("probability"), Value(qint64(10'001)));
    CHECK(beyondLimits(record).first().text == QStringLiteral("Probability is a number from 0 to 100%."));
}
