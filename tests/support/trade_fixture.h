// Builders of products, quotes, orders and invoices for the tests of trading.
#pragma once
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/fulfillment/deliver_order.h"
#include "core/lifecycle/fulfillment/invoice_order.h"
#include "core/lifecycle/fulfillment/issue_invoice.h"
#include "core/lifecycle/transaction/add_line.h"
#include "core/lifecycle/transaction/confirm_order.h"
#include "core/lifecycle/transaction/document_lines.h"
#include "core/lifecycle/transaction/take_order.h"
#include "tests/support/workspace_fixture.h"

namespace perennial::test {

// Without tax unless said; prices in cents.
inline Row<Product> aProduct(Desk& desk, const QString& name = QStringLiteral("Chair"), qint64 price = 10'000,
                             Percent tax = {})
{
    auto product = desk.blank<Product>();
    desk.save(product.set(Product::name, name)
                  .set(Product::unit, QStringLiteral("pcs"))
                  .set(Product::listPrice, Money{price})
                  .set(Product::cost, Money{price / 2})
                  .set(Product::tax, tax));
    return product;
}

constexpr Quantity pieces(qint64 count)
{
    return Quantity{count * 1000};
}

struct Placed {
    Ref account, product, order, line;
};

// An order of `count` chairs at 100.00, confirmed unless said otherwise.
inline Placed anOrder(TestFile& file, qint64 count = 10, bool confirmed = true, Percent tax = {})
{
    Placed placed;
    file.does([&](Desk& desk) {
        placed.account = anAccount(desk).ref();
        placed.product = aProduct(desk, QStringLiteral("Chair"), 10'000, tax).ref();
        TakeOrder ask{placed.account};
        ask.product = placed.product;
        ask.quantity = pieces(count);
        placed.order = takeOrder(desk, ask).order;
    });
    placed.line = linesOf<SalesOrderLine>(file.reader(), placed.order).first().ref();
    if (confirmed)
        file.does([&](Desk& desk) { confirmOrder(desk, {placed.order}); });
    return placed;
}

inline Ref deliver(TestFile& file, const Placed& placed, qint64 count)
{
    return file.does([&](Desk& desk) {
        return deliverOrder(desk, {placed.order, {{placed.line, pieces(count)}}}).delivery;
    });
}

// The issued invoice over everything that was delivered.
inline Ref invoice(TestFile& file, const Placed& placed)
{
    return file.does([&](Desk& desk) {
        const Ref draft = invoiceOrder(desk, {placed.order}).invoice;
        return issueInvoice(desk, {draft}).invoice;
    });
}

// An issued invoice over `count` chairs at 100.00, for the account of an earlier one or a new one.
inline Ref anInvoice(TestFile& file, qint64 count, Placed& placed)
{
    if (!placed.account)
        placed = anOrder(file, count);
    else
        file.does([&](Desk& desk) {
            TakeOrder ask{placed.account};
            ask.product = placed.product;
            ask.quantity = pieces(count);
            placed.order = takeOrder(desk, ask).order;
        });
    placed.line = linesOf<SalesOrderLine>(file.reader(), placed.order).first().ref();
    if (!file.load<SalesOrder>(placed.order).has(SalesOrder::confirmedOn))
        file.does([&](Desk& desk) { confirmOrder(desk, {placed.order}); });
    deliver(file, placed, count);
    return invoice(file, placed);
}

inline QString statusOf(TestFile& file, Ref record)
{
    const EntityPtr def = file.reader().catalog()->ofId(record.id);
    return file.reader().load(def->key(), record.id).value(def->flowField()).text();
}

inline bool isAbout(const Error& error, const char* field)
{
    return !error.issues.isEmpty() && error.issues.first().field == QLatin1String(field);
}

} // namespace perennial::test
