// Take order: a draft for an account.
#include "core/lifecycle/transaction/take_order.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/lifecycle/transaction/add_line.h"
#include "core/lifecycle/transaction/trade_days.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {

OrderTaken takeOrder(Desk& desk, const TakeOrder& ask)
{
    const Row<Account> account = desk.load<Account>(ask.account);
    if (account.is(Account::creditState, Account::hold))
        throw refused(Trade::tr("%1 is on credit hold. Settle what is open or change the credit state of the company "
                                "before taking orders.")
                          .arg(account.title()),
                      QString::fromLatin1(Account::creditState.key));
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    refuseStrangeDay(desk, on, {}, {}, SalesOrder::orderedAt.key);
    Row<SalesOrder> order = desk.blank<SalesOrder>();
    order.set(SalesOrder::account, account.ref())
        .set(SalesOrder::contact, ask.contact)
        .set(SalesOrder::origin, Pick{ask.source})
        .set(SalesOrder::customerReference, ask.customerReference)
        .set(SalesOrder::orderedAt, on)
        .set(SalesOrder::promisedAt, ask.promisedAt);
    desk.save(order);
    if (ask.product)
        addLine(desk, {order.ref(), ask.product, {}, ask.quantity});
    return {order.ref()};
}

} // namespace perennial
