// Invoice instalment: a part of an invoice that is due on a day of its own.
#pragma once
#include "core/catalog/define.h"

namespace perennial {

// Amounts are in the invoice's currency. While the invoice is a draft, a share or an agreed amount says what the part
// is; with neither, it is an equal part of what the others leave. `amount` follows from that and from the total, and
// stands still once the invoice is issued. What is settled of the invoice settles its parts in the order of their due
// dates; see lifecycle/fulfillment/keep_instalments_true.h.
struct InvoiceInstalment {
    Q_DECLARE_TR_FUNCTIONS(InvoiceInstalment)
public:
    static constexpr auto entity = "invoice_instalment";
    static constexpr int code = 66;
    static constexpr auto prefix = "INST";
    static constexpr Field<InvoiceInstalment, Ref> document{"invoice_id"};
    static constexpr Field<InvoiceInstalment, qint64> position{"position"};
    static constexpr Field<InvoiceInstalment, QDate> dueOn{"due_on"};
    static constexpr Field<InvoiceInstalment, QString> currency{"currency"};
    static constexpr Field<InvoiceInstalment, Percent> share{"share"}; // of the invoice's total
    static constexpr Field<InvoiceInstalment, Money> agreed{"agreed_amount"}, amount{"amount"},
        settled{"settled_amount"}, open{"open_amount"};
    static EntityDef define();
};

} // namespace perennial
