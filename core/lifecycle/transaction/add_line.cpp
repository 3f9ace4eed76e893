// Add line: one line on one of three documents.
#include "core/lifecycle/transaction/add_line.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

void refuseUnless(bool allowed, const QString& sentence, const char* field)
{
    if (!allowed)
        throw refused(sentence, QString::fromLatin1(field));
}

void refuseClosed(const Row<Quote>& quote)
{
    refuseUnless(quote.is(Quote::status, Quote::draft),
                 Trade::tr("%1 was sent. Revise it to offer something else.").arg(quote.reference()),
                 Quote::status.key);
}

void refuseClosed(const Row<SalesOrder>& order)
{
    const StatusType type = order.status();
    refuseUnless(type != StatusType::Done && type != StatusType::Cancelled,
                 Trade::tr("%1 is finished. Write a new order for more.").arg(order.reference()),
                 SalesOrder::status.key);
}

void refuseClosed(const Row<Invoice>& invoice)
{
    refuseUnless(invoice.is(Invoice::status, Invoice::draft),
                 Trade::tr("%1 was issued. Write a new invoice for more.").arg(invoice.reference()),
                 Invoice::status.key);
}

void refuseClosed(const Row<Delivery>& delivery)
{
    refuseUnless(delivery.is(Delivery::status, Delivery::draft) || delivery.is(Delivery::status, Delivery::ready),
                 Trade::tr("%1 left the house or was called off. Write a new delivery for more, or take goods back by "
                           "a return.")
                     .arg(delivery.reference()),
                 Delivery::status.key);
}

template <class Document> QString objectionTo(const Record& record)
{
    const auto judged = attempt([&] { refuseClosed(Row<Document>(record)); });
    return judged ? QString() : judged.error().text;
}

template <class Line, class Document> LineAdded add(Desk& desk, const AddLine& ask)
{
    const Row<Document> document = desk.load<Document>(ask.document);
    refuseClosed(document);
    Row<Line> line = desk.blank<Line>();
    line.set(Line::document, document.ref())
        .set(Line::product, ask.product)
        .set(Line::name, ask.text)
        .set(Line::quantity, ask.quantity)
        .set(Line::discount, ask.discount);
    if (ask.unitPrice)
        line.set(Line::unitPrice, *ask.unitPrice).set(Line::currency, document[Document::currency]);
    if (ask.tax)
        line.set(Line::tax, *ask.tax);
    if constexpr (requires { Line::optional; })
        line.set(Line::optional, ask.optional);
    desk.save(line);
    return {line.ref()};
}

} // namespace

LineAdded addLine(Desk& desk, const AddLine& ask)
{
    if (ask.product) {
        const Row<Product> product = desk.load<Product>(ask.product);
        refuseUnless(!product[Product::discontinued],
                     Trade::tr("“%1” is discontinued. Choose another product, or write the line as a text.")
                         .arg(product.title()),
                     Product::discontinued.key);
    }
    switch (entityCodeOf(ask.document.id)) {
    case Quote::code: return add<QuoteLine, Quote>(desk, ask);
    case SalesOrder::code: return add<SalesOrderLine, SalesOrder>(desk, ask);
    case Invoice::code: return add<InvoiceLine, Invoice>(desk, ask);
    default: throw refused(Trade::tr("Lines stand on quotes, orders and invoices. Add it to one of them."));
    }
}

QString objectionToLines(const Record& document)
{
    switch (document.def().code()) {
    case Quote::code: return objectionTo<Quote>(document);
    case SalesOrder::code: return objectionTo<SalesOrder>(document);
    case Invoice::code: return objectionTo<Invoice>(document);
    case Delivery::code: return objectionTo<Delivery>(document);
    default: return {};
    }
}

} // namespace perennial
