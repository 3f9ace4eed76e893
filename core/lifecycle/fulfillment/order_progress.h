// Order progress: how far each line of an order has come, summed from its events.
#pragma once
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/transaction/line_shares.h"

namespace perennial {

struct LineProgress {
    Row<SalesOrderLine> line;
    Quantity ordered;   // less what was cancelled
    Quantity cancelled; // what the customer will not get any more
    Quantity released;  // to be made
    Quantity made;
    Quantity planned; // on deliveries that did not fail and were not cancelled, drafts too
    Quantity shipped; // left the house
    Quantity returned;
    Quantity invoiced; // on issued invoices
    Quantity drafted;  // on invoices that are drafts
    Quantity credited; // by credit notes, drafts too
    Quantity reserved; // kept for it

    // What may still be put on a delivery.
    Quantity openToDeliver() const { return atLeastNone(ordered - planned); }
    // What may still be invoiced: of what was delivered and kept, or of all that is ordered and was not sent back.
    Quantity openToInvoice(bool beforeDelivery) const
    {
        const Quantity base = beforeDelivery && ordered > shipped ? ordered : shipped;
        return atLeastNone(base - returned - invoiced - drafted + credited);
    }

private:
    static Quantity atLeastNone(Quantity quantity) { return quantity < Quantity{} ? Quantity{} : quantity; }
};

// Lines in the order of their positions. `withDrafts` also looks up what is planned and drafted, which needs the
// delivery and invoice lines; without it both are 0.
QVector<LineProgress> progressOf(const Reader& reader, Ref order, bool withDrafts = true);

// The lines, each with what `open` says of it: a share that names no quantity means that, not what was ordered once.
QVector<NamedLine> openLines(const Reader& reader, Ref order, Quantity (*open)(const LineProgress&));

// The event of a line, saved at once.
struct LineEvent {
    Ref order;
    Ref line;
    Choice<OrderEvent> kind;
    Quantity quantity;
    QDate on;
    Id document = 0;
    QString reason = {};
};
void logEvent(Desk& desk, const LineEvent& event);

} // namespace perennial
