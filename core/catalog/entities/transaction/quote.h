// Quotes and their lines: what is offered, at which price, until when.
#pragma once
#include "core/catalog/define.h"

namespace perennial {

// Amounts are in `currency` (empty: the office's); the exchange rate leads to the office's, in millionths.
struct Quote {
    Q_DECLARE_TR_FUNCTIONS(Quote)
public:
    static constexpr auto entity = "quote";
    static constexpr int code = 44;
    static constexpr auto prefix = "Q";
    static constexpr Field<Quote, QString> number{"number"}, subject{"subject"}, currency{"currency"}, intro{"intro"},
        terms{"terms"}, declineReason{"decline_reason"};
    static constexpr Field<Quote, Ref> account{"account_id"}, contact{"contact_id"}, opportunity{"opportunity_id"},
        revisionOf{"revision_of_id"};
    static constexpr Field<Quote, Pick> status{"status"};
    static constexpr Field<Quote, QDate> quotedOn{"quoted_on"}, validUntil{"valid_until"}, sentOn{"sent_on"},
        decidedOn{"decided_on"};
    static constexpr Field<Quote, qint64> revision{"revision"}, exchangeRate{"exchange_rate"},
        paymentDays{"payment_days"};
    static constexpr Field<Quote, bool> taxIncluded{"tax_included"};
    static constexpr Field<Quote, Money> netTotal{"net_total"}, taxTotal{"tax_total"}, total{"total"};
    // Expired is not a stage: effective_status.h reads it from the valid-until date.
    static constexpr Choice<Quote> draft{"draft"}, sent{"sent"}, accepted{"accepted"}, declined{"declined"},
        superseded{"superseded"}, converted{"converted"};
    static EntityDef define();
};

// Name, unit, price, tax and cost are taken over from the product when the line is made and stay as they were.
struct QuoteLine {
    Q_DECLARE_TR_FUNCTIONS(QuoteLine)
public:
    static constexpr auto entity = "quote_line";
    static constexpr int code = 45;
    static constexpr auto prefix = "QL";
    static constexpr Field<QuoteLine, Ref> document{"quote_id"}, product{"product_id"}, source{"opportunity_line_id"};
    static constexpr Field<QuoteLine, qint64> position{"position"};
    static constexpr Field<QuoteLine, QString> section{"section"}, name{"name"}, unit{"unit"},
        description{"description"}, currency{"currency"};
    static constexpr Field<QuoteLine, Quantity> quantity{"quantity"};
    static constexpr Field<QuoteLine, Money> unitPrice{"unit_price"}, cost{"cost"}, lineTotal{"line_total"};
    static constexpr Field<QuoteLine, Percent> discount{"discount"}, tax{"tax"};
    static constexpr Field<QuoteLine, bool> optional{"optional"}; // offered, but no part of the totals
    static EntityDef define();
};

} // namespace perennial
