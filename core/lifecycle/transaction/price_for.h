// Price for: what a product costs a customer on a day.
#pragma once
#include "core/lifecycle/transaction/trade_facts.h"

namespace perennial {

struct PriceAsked {
    Ref product;
    Ref account = {};
    Quantity quantity = {1000};
    QDate on = {};
    QString currency = {};    // of the answer; empty: the office's
    bool taxIncluded = false; // whether the answer shall include `tax`
    Percent tax = {};
};

struct PriceFound {
    Money amount;      // for one unit
    QString from = {}; // where it was found: the name of a list, "agreed with Acme", "list price"
};

// In this order: a price agreed with the account; the account's price list and the lists it falls back on; the
// product's own list price. Among the prices of one place the one with the largest minimum that the quantity reaches
// wins, then the one that is valid since last. Prices and lists out of their validity do not count. Nothing is found
// where the product has no price, or none can be converted to the currency.
std::optional<PriceFound> priceFor(TradeFacts& facts, const PriceAsked& ask);

} // namespace perennial
