// Invoices and credit notes with their lines.
#pragma once
#include "core/catalog/define.h"

namespace perennial {

// Amounts are in `currency` (empty: the office's) and positive on credit notes too; the exchange rate leads to the
// office's currency, in millionths. net_total is the sum of the lines; total = net_total + freight + tax_total.
// A draft has no number. Once issued, what the customer was sent never changes: see
// lifecycle/fulfillment/invoice_seal.h.
struct Invoice {
    Q_DECLARE_TR_FUNCTIONS(Invoice)
public:
    static constexpr auto entity = "invoice";
    static constexpr int code = 62;
    static constexpr auto prefix = "INV";
    static constexpr Field<Invoice, QString> number{"number"}, subject{"subject"}, currency{"currency"},
        customerReference{"customer_reference"}, customerTaxId{"customer_tax_id"}, billName{"bill_name"},
        billStreet{"bill_street"}, billCity{"bill_city"}, billRegion{"bill_region"}, billPostcode{"bill_postcode"},
        billCountry{"bill_country"}, intro{"intro"}, terms{"terms"}, chainPrevious{"chain_previous"},
        chainHash{"chain_hash"};
    static constexpr Field<Invoice, Pick> kind{"kind"}, status{"status"};
    static constexpr Field<Invoice, Ref> account{"account_id"}, contact{"contact_id"}, order{"sales_order_id"},
        credits{"credits_id"}; // the invoice that a credit note corrects
    static constexpr Field<Invoice, QDate> issuedOn{"issued_on"}, dueOn{"due_on"};
    static constexpr Field<Invoice, bool> taxIncluded{"tax_included"};
    static constexpr Field<Invoice, qint64> exchangeRate{"exchange_rate"}, paymentDays{"payment_days"},
        month{"month"}, // year * 12 + month - 1 of the day of issue
        chainPosition{"chain_position"};
    static constexpr Field<Invoice, Money> freight{"freight"}, netTotal{"net_total"}, taxTotal{"tax_total"},
        total{"total"}, settledTotal{"settled_total"}, openTotal{"open_total"};
    static constexpr Field<Invoice, Percent> freightTax{"freight_tax"};
    // In the office's currency, negative for credit notes, so that sums over both are revenue.
    static constexpr Field<Invoice, Money> baseNet{"base_net_total"};
    static constexpr Choice<Invoice> invoice{"invoice"}, creditNote{"credit_note"};
    // Overdue is not a stage: effective_status.h reads it from the due date.
    static constexpr Choice<Invoice> draft{"draft"}, issued{"issued"}, partlyPaid{"partly_paid"}, paid{"paid"},
        writtenOff{"written_off"}, cancelled{"cancelled"};
    static EntityDef define();

private:
    static void defineTotals(Define<Invoice>& pen);
};

// Name, unit, price, tax and cost are taken over from the line it bills and stay as they were.
struct InvoiceLine {
    Q_DECLARE_TR_FUNCTIONS(InvoiceLine)
public:
    static constexpr auto entity = "invoice_line";
    static constexpr int code = 63;
    static constexpr auto prefix = "IL";
    static constexpr Field<InvoiceLine, Ref> document{"invoice_id"}, product{"product_id"},
        source{"sales_order_line_id"}, deliveryLine{"delivery_line_id"}, credits{"credits_line_id"};
    static constexpr Field<InvoiceLine, qint64> position{"position"};
    static constexpr Field<InvoiceLine, QString> name{"name"}, unit{"unit"}, description{"description"},
        currency{"currency"};
    static constexpr Field<InvoiceLine, Quantity> quantity{"quantity"};
    static constexpr Field<InvoiceLine, Money> unitPrice{"unit_price"}, cost{"cost"}, lineTotal{"line_total"};
    static constexpr Field<InvoiceLine, Percent> discount{"discount"}, tax{"tax"};
    static EntityDef define();
};

} // namespace perennial
