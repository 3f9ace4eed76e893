// Price for: agreed prices, price lists with their fallbacks, list prices.
#include "core/lifecycle/transaction/price_for.h"
#include "core/catalog/entities/transaction/price_list.h"
#include "core/lifecycle/transaction/exchange.h"
#include "core/lifecycle/transaction/trade_words.h"
#include <QSet>

namespace perennial {
namespace {

struct Quotation {
    Money amount;
    QString currency;
    bool taxIncluded = false;
    QString from;
};

template <class E> bool isValidOn(const Row<E>& row, QDate on)
{
    const QDate from = row[E::validFrom];
    const QDate to = row[E::validTo];
    return (!from.isValid() || from <= on) && (!to.isValid() || on <= to);
}

Money roundedTo(Money amount, Money step)
{
    return step.minor > 0 ? Money{divideRounded(amount.minor, step.minor) * step.minor} : amount;
}

std::optional<Money> amountOf(TradeFacts& facts, const Row<Price>& price, const QString& currency, QDate on)
{
    if (price.is(Price::rule, Price::fixed) || !price.has(Price::rule))
        return price.has(Price::amount) ? std::optional(price[Price::amount]) : std::nullopt;
    const Row<Product>* product = facts.product(price[Price::product]);
    const auto basis = price.is(Price::rule, Price::onCost) ? Product::cost : Product::listPrice;
    const std::optional<ExchangeRate> rate = rateOn(facts.reader(), currency, on);
    if (!product || !product->has(basis) || !rate)
        return std::nullopt;
    const Money own = fromBase((*product)[basis], *rate, facts.baseCurrency(), currency);
    return roundedTo(own + percentOf(own, price[Price::markup]), price[Price::roundingStep]);
}

// The best of one place's prices: the largest minimum that is reached, then the latest start.
template <class Place> const Row<Price>* bestOf(const QVector<Row<Price>>& prices, const PriceAsked& ask, Place isPlace)
{
    const Row<Price>* best = nullptr;
    for (const Row<Price>& price : prices) {
        const bool fits = isPlace(price) && isValidOn(price, ask.on) && price[Price::minimum] <= ask.quantity;
        if (!fits)
            continue;
        const bool isBetter =
            !best || price[Price::minimum] > (*best)[Price::minimum] ||
            (price[Price::minimum] == (*best)[Price::minimum] && price[Price::validFrom] > (*best)[Price::validFrom]);
        if (isBetter)
            best = &price;
    }
    return best;
}

std::optional<Quotation> agreedPrice(TradeFacts& facts, const QVector<Row<Price>>& prices, const PriceAsked& ask)
{
    const Row<Account>* account = facts.account(ask.account);
    if (!account)
        return std::nullopt;
    const auto isAgreed = [&ask](const Row<Price>& price) { return price[Price::account] == ask.account; };
    const Row<Price>* best = bestOf(prices, ask, isAgreed);
    if (!best)
        return std::nullopt;
    const QString currency = best->has(Price::currency) ? (*best)[Price::currency] : facts.baseCurrency();
    const std::optional<Money> amount = amountOf(facts, *best, currency, ask.on);
    if (!amount)
        return std::nullopt;
    return Quotation{*amount, currency, false, Trade::tr("agreed with %1").arg(account->title())};
}

std::optional<Quotation> listedPrice(TradeFacts& facts, const QVector<Row<Price>>& prices, const PriceAsked& ask)
{
    const Row<Account>* account = facts.account(ask.account);
    Ref at = account ? (*account)[Account::priceList] : Ref();
    QSet<Id> seen;
    while (at && !seen.contains(at.id)) {
        seen.insert(at.id);
        const std::optional<Record> record = facts.reader().find(QString::fromLatin1(PriceList::entity), at.id);
        if (!record)
            break;
        const Row<PriceList> list(*record);
        const auto isListed = [&](const Row<Price>& price) {
            return price[Price::priceList] == at && !price[Price::account] && isValidOn(list, ask.on);
        };
        if (const Row<Price>* best = bestOf(prices, ask, isListed)) {
            QString currency = (*best)[Price::currency];
            if (currency.isEmpty())
                currency = list.has(PriceList::currency) ? list[PriceList::currency] : facts.baseCurrency();
            if (const std::optional<Money> amount = amountOf(facts, *best, currency, ask.on))
                return Quotation{*amount, currency, list[PriceList::taxIncluded], list.title()};
        }
        at = list[PriceList::parent];
    }
    return std::nullopt;
}

std::optional<Quotation> ownPrice(TradeFacts& facts, const PriceAsked& ask)
{
    const Row<Product>* product = facts.product(ask.product);
    if (!product || !product->has(Product::listPrice))
        return std::nullopt;
    return Quotation{(*product)[Product::listPrice], facts.baseCurrency(), false, Trade::tr("list price")};
}

// In the currency that was asked for, with or without tax as asked.
std::optional<PriceFound> asAsked(TradeFacts& facts, const Quotation& found, const PriceAsked& ask)
{
    const QString wanted = ask.currency.isEmpty() ? facts.baseCurrency() : ask.currency;
    Money amount = found.amount;
    if (found.currency != wanted) {
        const std::optional<ExchangeRate> out = rateOn(facts.reader(), found.currency, ask.on);
        const std::optional<ExchangeRate> in = rateOn(facts.reader(), wanted, ask.on);
        if (!out || !in)
            return std::nullopt;
        const Money base = convert(amount, *out, found.currency, facts.baseCurrency());
        amount = fromBase(base, *in, facts.baseCurrency(), wanted);
    }
    if (found.taxIncluded && !ask.taxIncluded)
        amount = netOfGross(amount, ask.tax);
    else if (!found.taxIncluded && ask.taxIncluded)
        amount += percentOf(amount, ask.tax);
    return PriceFound{amount, found.from};
}

} // namespace

std::optional<PriceFound> priceFor(TradeFacts& facts, const PriceAsked& ask)
{
    PriceAsked today = ask;
    if (!today.on.isValid())
        today.on = facts.reader().clock().today();
    const QVector<Row<Price>> prices = facts.reader().list<Price>({whereIs(Price::product, ask.product)});
    std::optional<Quotation> found = agreedPrice(facts, prices, today);
    if (!found)
        found = listedPrice(facts, prices, today);
    if (!found)
        found = ownPrice(facts, today);
    return found ? asAsked(facts, *found, today) : std::nullopt;
}

} // namespace perennial
