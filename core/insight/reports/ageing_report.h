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
    bool isPast = false;        // of a day that is over
};
// What is open on that day: today, or what was open at the end of one before.
OpenParts openOn(const Reader& reader, const Filter& filter, QDate day);

// The invoices that are due as a whole, of all open ones that meet the conditions: those, without the `split` ones. By
// name where no condition tells what was open on a day that is over, or too many are split.
Query wholeInvoices(const OpenParts& some, QVector<Condition> conditions = {}, const Filter& filter = {});
// The instalments by name.
Query instalmentsNamed(const QVector<OpenInvoice>& parts);

} // namespace perennial
