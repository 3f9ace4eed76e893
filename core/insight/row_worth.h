// Row worth: what rows of a stream are worth in the office's currency.
#pragma once
#include "core/insight/facts.h"
#include "core/workspace/table_stream.h"

#include <optional>

namespace perennial {

// The columns beside an amount that say what it means. Rows of a stream and look-ups are read alike.
struct AmountTerms {
    int currency = -1;
    int rate = -1;   // that a document keeps
    int kind = -1;   // of an invoice
    int closed = -1; // the day

    AmountTerms(const EntityDef& def, const QString& currencyField, QVector<QString>& columns);
};

// Amounts of deals are taken at the rate of the day they were closed, of documents at the rate they keep, others at
// today's; credit notes count below zero, and instalments have the terms of their invoice.
class RowWorth {
public:
    // Appends to `columns` those it reads of the stream that is made of them.
    RowWorth(const Reader& reader, const EntityDef& def, const FieldDef& field, QVector<QString>& columns);

    Money of(const TableStream& rows);
    QStringList remarks() const { return m_office.remarks(); } // currencies without a rate

private:
    OfficeMoney m_office;
    QDate m_today;
    int m_amount;
    int m_invoice = -1;                 // the link of an instalment
    std::optional<AmountTerms> m_terms; // none: the amount is the office's already, with its sign
    std::optional<RecordLookup> m_invoices;
};

} // namespace perennial
