// Counted worth: what the lines and the freight of a document count for in its sums.
#pragma once
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/transaction/document_totals.h"
#include "core/workspace/reader.h"
#include <QHash>

namespace perennial {

// Quantities that were cancelled, by the line of an order.
using CancelledByLine = QHash<Id, Quantity>;

// Summed from the events of the order. Cancelled goods stay on their lines, so that what was ordered can be seen; they
// are worth nothing in the sums of the order, and so in no report.
CancelledByLine cancelledOf(const Reader& reader, Ref order);

// Of documents other than orders nothing is cancelled in part.
template <class Document> CancelledByLine cancelledOf(const Reader& reader, const Row<Document>& document)
{
    if constexpr (std::is_same_v<Document, SalesOrder>)
        return cancelledOf(reader, document.ref());
    return {};
}

// The line's amount without what was cancelled of it, rounded once. An optional line counts for nothing.
template <class Line> TaxedAmount countedAmount(const Row<Line>& line, const CancelledByLine& cancelled)
{
    if constexpr (requires { Line::optional; }) {
        if (line[Line::optional])
            return {};
    }
    const Quantity ordered = line[Line::quantity];
    const Quantity gone = qMax(Quantity{}, qMin(cancelled.value(line.id()), ordered));
    return {lineAmount(line[Line::unitPrice], ordered - gone, line[Line::discount]), line[Line::tax]};
}

// An order that was cancelled as a whole owes no freight.
template <class Document> TaxedAmount countedFreight(const Row<Document>& document)
{
    if constexpr (requires {
                      Document::cancelledOn;
                      Document::freight;
                  }) {
        if (document.has(Document::cancelledOn))
            return {};
    }
    if constexpr (requires { Document::freight; })
        return {document[Document::freight], document[Document::freightTax]};
    return {};
}

} // namespace perennial
