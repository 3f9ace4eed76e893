// Confirm order: draft to confirmed.
#include "core/lifecycle/transaction/confirm_order.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/transaction/complete_document.h"
#include "core/lifecycle/transaction/document_lines.h"
#include "core/lifecycle/transaction/trade_days.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

void refuseIncomplete(const Reader& reader, const Row<SalesOrder>& order)
{
    const QVector<Row<SalesOrderLine>> lines = linesOf<SalesOrderLine>(reader, order.ref());
    if (lines.isEmpty())
        throw refused(Trade::tr("%1 is empty. Add a line before it is confirmed.").arg(order.reference()),
                      QString::fromLatin1(SalesOrder::netTotal.key));
    for (const Row<SalesOrderLine>& line : lines) {
        if (line[SalesOrderLine::quantity] <= Quantity{})
            throw refused(Trade::tr("Line %1 of %2 has no quantity. Give it one or remove it.")
                              .arg(line[SalesOrderLine::position])
                              .arg(order.reference()),
                          QString::fromLatin1(SalesOrderLine::quantity.key));
    }
    if (!order.has(SalesOrder::exchangeRate))
        throw refused(Trade::tr("There is no exchange rate for %1. Add one to the currency rates first.")
                          .arg(order[SalesOrder::currency]),
                      QString::fromLatin1(SalesOrder::exchangeRate.key));
}

void refuseCredit(const Reader& reader, const Row<SalesOrder>& order, const ConfirmOrder& ask)
{
    const Row<Account> account = reader.load<Account>(order[SalesOrder::account]);
    if (account.is(Account::creditState, Account::hold))
        throw refused(Trade::tr("%1 is on credit hold. Settle what is open or change the credit state of the company.")
                          .arg(account.title()),
                      QString::fromLatin1(Account::creditState.key));
    const QString currency = account.has(Account::currency) ? account[Account::currency] : reader.baseCurrency();
    if (ask.overCreditLimit || !account.has(Account::creditLimit) || order[SalesOrder::currency] != currency)
        return;
    Money owed = order[SalesOrder::total];
    for (const Row<Invoice>& invoice :
         reader.list<Invoice>({whereIs(Invoice::account, account.ref()), whereIs(Invoice::currency, currency)})) {
        if (invoice.is(Invoice::kind, Invoice::invoice) && !invoice.is(Invoice::status, Invoice::draft))
            owed += invoice[Invoice::openTotal];
    }
    if (owed > account[Account::creditLimit])
        throw refused(
            Trade::tr("With this order %1 would owe %2, more than the credit limit of %3. Confirm it over the "
                      "limit, or wait for a payment.")
                .arg(account.title(), inWords(owed, currency), inWords(account[Account::creditLimit], currency)),
            QString::fromLatin1(Account::creditLimit.key));
}

} // namespace

void confirmOrder(Desk& desk, const ConfirmOrder& ask)
{
    TradeFacts facts(desk);
    completeOrder(desk, facts, ask.order.id);
    Row<SalesOrder> order = desk.load<SalesOrder>(ask.order);
    if (order.has(SalesOrder::confirmedOn) || order.has(SalesOrder::cancelledOn))
        throw refused(
            Trade::tr("%1 is no draft any more and need not be confirmed. Deliver or invoice it, or take a new order.")
                .arg(order.reference()),
            QString::fromLatin1(SalesOrder::status.key));
    refuseIncomplete(desk, order);
    refuseCredit(desk, order, ask);
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    refuseStrangeDay(desk, on, order[SalesOrder::orderedAt], order.reference(), SalesOrder::confirmedOn.key);
    order.set(SalesOrder::confirmedOn, on);
    if (!order.has(SalesOrder::orderedAt))
        order.set(SalesOrder::orderedAt, on);
    desk.save(order);
}

} // namespace perennial
