// LineKind: the lines of quotes, orders, invoices, deliveries and deals.
#include "ui/record/line_kind.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"

namespace perennial {
namespace {

template <class Line> LineKind kindOf(const Catalog& catalog, Field<Line, Ref> parent, const char* total)
{
    LineKind kind;
    kind.line = catalog.pointer(QString::fromLatin1(Line::entity));
    kind.parent = QString::fromLatin1(parent.key);
    const EntityDef& def = *kind.line;
    kind.position = def.indexOf(Line::position.key);
    kind.product = def.indexOf(Line::product.key);
    kind.name = def.indexOf(Line::name.key);
    kind.quantity = def.indexOf(Line::quantity.key);
    kind.unit = def.indexOf(Line::unit.key);
    kind.price = def.indexOf("unit_price");
    kind.discount = def.indexOf("discount");
    kind.tax = def.indexOf("tax");
    kind.optional = def.indexOf("optional");
    kind.cost = def.indexOf("cost");
    kind.currency = def.indexOf("currency");
    kind.total = def.indexOf(total);
    for (int field : {kind.position, kind.product, kind.name, kind.quantity, kind.unit, kind.price, kind.discount,
                      kind.tax, kind.optional, kind.total}) {
        if (field >= 0)
            kind.columns.append(field);
    }
    return kind;
}

} // namespace

std::optional<LineKind> lineKindOf(const Catalog& catalog, const QString& document)
{
    std::optional<LineKind> kind;
    if (document == QLatin1String(Quote::entity))
        kind = kindOf<QuoteLine>(catalog, QuoteLine::document, QuoteLine::lineTotal.key);
    else if (document == QLatin1String(SalesOrder::entity))
        kind = kindOf<SalesOrderLine>(catalog, SalesOrderLine::document, SalesOrderLine::lineTotal.key);
    else if (document == QLatin1String(Invoice::entity))
        kind = kindOf<InvoiceLine>(catalog, InvoiceLine::document, InvoiceLine::lineTotal.key);
    else if (document == QLatin1String(Opportunity::entity))
        kind = kindOf<OpportunityLine>(catalog, OpportunityLine::opportunity, OpportunityLine::amount.key);
    else if (document == QLatin1String(Delivery::entity))
        kind = kindOf<DeliveryLine>(catalog, DeliveryLine::document, "");
    if (kind)
        kind->renumbers = document != QLatin1String(SalesOrder::entity) && document != QLatin1String(Delivery::entity);
    return kind;
}

} // namespace perennial
