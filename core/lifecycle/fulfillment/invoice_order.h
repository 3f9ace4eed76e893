// Invoice order: write a draft invoice over an order or over deliveries.
#pragma once
#include "core/lifecycle/transaction/document_lines.h"

namespace perennial {

struct InvoiceOrder {
    Ref order;
    QVector<LineShare> lines = {}; // order lines; empty: everything that can be invoiced
    bool beforeDelivery = false;   // also what was not delivered yet
};

struct InvoiceDeliveries {
    QVector<Ref> deliveries; // of one customer, in one currency
};

struct Invoiced {
    Ref invoice; // a draft, to be issued
};

// The first invoice of an order also carries its freight. Refuses a draft or cancelled order, a quantity beyond what
// was delivered (or ordered) and not invoiced yet — invoices that are drafts count —, and when nothing is left to
// invoice.
Invoiced invoiceOrder(Desk& desk, const InvoiceOrder& ask);

// Bills what the deliveries carried, as far as it is not invoiced yet. Refuses deliveries that have not left,
// deliveries that are invoiced already, deliveries of several customers or currencies, and lines without an order.
Invoiced invoiceDeliveries(Desk& desk, const InvoiceDeliveries& ask);

} // namespace perennial
