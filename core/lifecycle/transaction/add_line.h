// Add line: put a product or a text on a quote, an order or a draft invoice.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct AddLine {
    Ref document;      // a quote, an order or an invoice
    Ref product = {};  // or none, with `text`
    QString text = {}; // empty: the product's name
    Quantity quantity = {1000};
    std::optional<Money> unitPrice = {}; // in the document's currency; nothing: see price_for.h
    Percent discount = {};
    std::optional<Percent> tax = {}; // nothing: the product's, else the office's
    bool optional = false;           // on quotes only
};

struct LineAdded {
    Ref line;
};

// Refuses a quote that is no draft, an order that is finished, an issued invoice, and a discontinued product.
LineAdded addLine(Desk& desk, const AddLine& ask);

// Why the document's lines can no longer be changed, with what to do instead; empty when they can. Deliveries that left
// the house are among those that cannot.
QString objectionToLines(const Record& document);

} // namespace perennial
