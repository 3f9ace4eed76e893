// Document head: currency, rate, terms, addresses, dates.
#include "core/lifecycle/transaction/document_head.h"
#include "core/base/period.h"
#include "core/lifecycle/transaction/exchange.h"

namespace perennial {
namespace {

template <class E, class T> void fill(Row<E>& row, Field<E, T> field, const std::type_identity_t<T>& value)
{
    if (!row.has(field))
        row.set(field, value);
}

template <class E> void fillMonth(Row<E>& row, Field<E, qint64> month, QDate day)
{
    if (day.isValid())
        row.set(month, monthIndex(day));
    else
        row.clear(month);
}

template <class Document> void fillTerms(Row<Document>& document, TradeFacts& facts, QDate on)
{
    const Row<Account>* account = facts.account(document[Document::account]);
    if (!document.has(Document::currency)) {
        const QString own = account ? (*account)[Account::currency] : QString();
        document.set(Document::currency, own.isEmpty() ? facts.baseCurrency() : own);
        if constexpr (requires { Document::freight; }) {
            if (document.has(Document::freight))
                document.set(Document::freight,
                             rescaled(document[Document::freight], facts.baseCurrency(), document[Document::currency]));
        }
    }
    if (!document.has(Document::exchangeRate)) {
        const QDate day = on.isValid() ? on : facts.reader().clock().today();
        if (const std::optional<ExchangeRate> rate = rateOn(facts.reader(), document[Document::currency], day))
            document.set(Document::exchangeRate, rate->micro);
    }
    const bool hasTerm = account && account->has(Account::paymentDays);
    fill(document, Document::paymentDays, hasTerm ? (*account)[Account::paymentDays] : facts.paymentDays());
}

} // namespace

void completeHead(Row<Quote>& quote, TradeFacts& facts)
{
    fill(quote, Quote::quotedOn, facts.reader().clock().today());
    fill(quote, Quote::validUntil, quote[Quote::quotedOn].addDays(facts.quoteDays()));
    fill(quote, Quote::revision, 1);
    fillTerms(quote, facts, quote[Quote::quotedOn]);
}

void completeHead(Row<SalesOrder>& order, TradeFacts& facts)
{
    const QDate ordered = order[SalesOrder::orderedAt];
    fillTerms(order, facts, ordered);
    fillMonth(order, SalesOrder::month, ordered);
    if (ordered.isValid() && order.has(Common::externalRef))
        fill(order, SalesOrder::confirmedOn, ordered);

    const bool hasAddress = order.has(SalesOrder::shipStreet) || order.has(SalesOrder::shipCity);
    const Row<Account>* account = facts.account(order[SalesOrder::account]);
    if (hasAddress || !account)
        return;
    using A = Account;
    const bool ships = account->has(A::shippingStreet) || account->has(A::shippingCity);
    fill(order, SalesOrder::shipName, account->title());
    order.set(SalesOrder::shipStreet, (*account)[ships ? A::shippingStreet : A::billingStreet])
        .set(SalesOrder::shipCity, (*account)[ships ? A::shippingCity : A::billingCity])
        .set(SalesOrder::shipRegion, (*account)[ships ? A::shippingRegion : A::billingRegion])
        .set(SalesOrder::shipPostcode, (*account)[ships ? A::shippingPostcode : A::billingPostcode])
        .set(SalesOrder::shipCountry, (*account)[ships ? A::shippingCountry : A::billingCountry]);
}

void completeHead(Row<Invoice>& invoice, TradeFacts& facts)
{
    fillTerms(invoice, facts, invoice[Invoice::issuedOn]);
    fillMonth(invoice, Invoice::month, invoice[Invoice::issuedOn]);

    const bool hasAddress = invoice.has(Invoice::billStreet) || invoice.has(Invoice::billCity);
    const Row<Account>* account = facts.account(invoice[Invoice::account]);
    if (!account)
        return;
    fill(invoice, Invoice::billName, account->title());
    fill(invoice, Invoice::customerTaxId, (*account)[Account::taxId]);
    if (hasAddress)
        return;
    invoice.set(Invoice::billStreet, (*account)[Account::billingStreet])
        .set(Invoice::billCity, (*account)[Account::billingCity])
        .set(Invoice::billRegion, (*account)[Account::billingRegion])
        .set(Invoice::billPostcode, (*account)[Account::billingPostcode])
        .set(Invoice::billCountry, (*account)[Account::billingCountry]);
}

} // namespace perennial
