// The ageing report: what is still owed, and for how long.
#pragma once
#include "core/insight/facts.h"
#include "core/insight/report.h"

namespace perennial {

// Open invoices by how long they are overdue (standard), or by customer. What is open of invoices in instalments stands
// in rows of its own, behind which are the instalments: each row is what the records behind it add up to.
Report ageingReport(const Reader& reader, const ReportRequest& request);

// What is open, apart by what it is a part of.
struct OpenParts {
    QVector<OpenInvoice> whole; // invoices without instalments
    QVector<OpenInvoice> parts; // instalments
    QSet<Id> split;             // the invoices these belong to
};
OpenParts apart(const QVector<OpenInvoice>& invoices);

// The invoices that are due as a whole, of all open ones that meet the conditions: those, without the `split` ones.
Query wholeInvoices(const QVector<OpenInvoice>& whole, const QSet<Id>& split, QVector<Condition> conditions = {},
                    const Filter& filter = {});
// The instalments by name.
Query instalmentsNamed(const QVector<OpenInvoice>& parts);

} // namespace perennial
