// Sales orders, their lines, and the events from which their status is derived.
#pragma once
#include "core/catalog/define.h"

namespace perennial {

// Amounts are in `currency` (empty: the office's); the exchange rate leads to the office's, in millionths.
// net_total is the sum of the lines; freight and its tax come on top: total = net_total + freight + tax_total.
struct SalesOrder {
    Q_DECLARE_TR_FUNCTIONS(SalesOrder)
public:
    static constexpr auto entity = "sales_order";
    static constexpr int code = 46;
    static constexpr auto prefix = "SO";
    static constexpr Field<SalesOrder, QString> number{"number"}, subject{"subject"},
        customerReference{"customer_reference"}, currency{"currency"}, carrier{"carrier"}, holdReason{"hold_reason"},
        closeReason{"close_reason"}, shipName{"ship_name"}, shipStreet{"ship_street"}, shipCity{"ship_city"},
        shipRegion{"ship_region"}, shipPostcode{"ship_postcode"}, shipCountry{"ship_country"};
    static constexpr Field<SalesOrder, Ref> account{"account_id"}, contact{"contact_id"}, opportunity{"opportunity_id"},
        quote{"quote_id"};
    static constexpr Field<SalesOrder, Pick> status{"status"}, origin{"source"};
    static constexpr Field<SalesOrder, QDate> orderedAt{"ordered_at"}, promisedAt{"promised_at"};
    // The day the whole order went out, for orders whose deliveries are not kept one by one: a delivery of that day is
    // made over everything still open.
    static constexpr Field<SalesOrder, QDate> shippedOn{"shipped_on"};
    static constexpr Field<SalesOrder, QDate> confirmedOn{"confirmed_on"}, closedOn{"closed_on"},
        cancelledOn{"cancelled_on"};
    static constexpr Field<SalesOrder, bool> holdCredit{"hold_credit"}, holdShipping{"hold_shipping"},
        holdReturn{"hold_return"}, taxIncluded{"tax_included"};
    static constexpr Field<SalesOrder, qint64> exchangeRate{"exchange_rate"}, paymentDays{"payment_days"},
        month{"month"}; // year * 12 + month - 1 of the order date
    static constexpr Field<SalesOrder, Money> freight{"freight"}, netTotal{"net_total"}, taxTotal{"tax_total"},
        total{"total"};
    static constexpr Field<SalesOrder, Percent> freightTax{"freight_tax"};
    static constexpr Field<SalesOrder, Money> baseNet{"base_net_total"}; // net_total in the office's currency
    static constexpr Choice<SalesOrder> draft{"draft"}, confirmed{"confirmed"}, inProduction{"in_production"},
        partlyDelivered{"partly_delivered"}, delivered{"delivered"}, partlyInvoiced{"partly_invoiced"},
        invoiced{"invoiced"}, completed{"completed"}, onHold{"on_hold"}, closedShort{"closed_short"},
        cancelled{"cancelled"};
    static constexpr Choice<SalesOrder> counter{"counter"}, phone{"phone"}, webShop{"web_shop"},
        marketplace{"marketplace"}, field{"field"}, email{"email"};
    static EntityDef define();

private:
    static FlowDef flow();
    static Options<SalesOrder> origins();
    static void defineCourse(Define<SalesOrder>& pen);
};

// Name, unit, price, tax and cost are taken over from the product when the line is made and stay as they were.
struct SalesOrderLine {
    Q_DECLARE_TR_FUNCTIONS(SalesOrderLine)
public:
    static constexpr auto entity = "sales_order_line";
    static constexpr int code = 47;
    static constexpr auto prefix = "SOL";
    static constexpr Field<SalesOrderLine, Ref> document{"sales_order_id"}, product{"product_id"},
        source{"quote_line_id"};
    static constexpr Field<SalesOrderLine, qint64> position{"position"};
    static constexpr Field<SalesOrderLine, QString> name{"name"}, unit{"unit"}, description{"description"},
        currency{"currency"};
    static constexpr Field<SalesOrderLine, Quantity> quantity{"quantity"};
    static constexpr Field<SalesOrderLine, Money> unitPrice{"unit_price"}, cost{"cost"}, lineTotal{"line_total"};
    static constexpr Field<SalesOrderLine, Percent> discount{"discount"}, tax{"tax"};
    static EntityDef define();
};

// What happened to a line of an order. Events are added, never changed: a correction (a delivery that is called back)
// is an event with a quantity below zero.
struct OrderEvent {
    Q_DECLARE_TR_FUNCTIONS(OrderEvent)
public:
    static constexpr auto entity = "order_event";
    static constexpr int code = 48;
    static constexpr auto prefix = "OE";
    static constexpr Field<OrderEvent, Ref> order{"sales_order_id"}, line{"sales_order_line_id"};
    static constexpr Field<OrderEvent, Pick> kind{"kind"};
    static constexpr Field<OrderEvent, Quantity> quantity{"quantity"};
    static constexpr Field<OrderEvent, QDate> on{"happened_on"};
    static constexpr Field<OrderEvent, qint64> document{"document_id"}; // id of the delivery or invoice line
    static constexpr Field<OrderEvent, QString> reason{"reason"};
    static constexpr Choice<OrderEvent> reserved{"reserved"}, released{"released"}, made{"made"}, shipped{"shipped"},
        returned{"returned"}, invoiced{"invoiced"}, credited{"credited"}, cancelled{"cancelled"};
    static EntityDef define();
};

} // namespace perennial
