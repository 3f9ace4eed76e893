// Settlement: a share of a payment as it is told on the page of the invoice it settles, and on that of the payment.
#pragma once
#include "core/workspace/reader.h"
#include <QDate>

namespace perennial {

struct Settlement {
    QString entity = {}; // and record of the other side, which a click opens
    Id id = 0;
    QString kind = {};   // "Payment", "Write-off", "Invoice"
    QString name = {};   // the payment's reference, the document's number
    QDate day = {};      // when it was received, issued
    QString amount = {}; // of the share, in the invoice's currency
    QString whole = {};  // of the payment where only a part of it is meant, else empty
};

bool isSettlement(const EntityDef& def);
// `share` is an allocation on the page of `page`. Read by whoever may, also on another thread.
Settlement settlementOf(const Reader& reader, const Record& share, Id page);
// Of an invoice, the latest first, at most `limit`; nothing for other records.
QVector<Settlement> settlementsOf(const Reader& reader, const Record& invoice, int limit);

} // namespace perennial
