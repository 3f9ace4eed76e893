// Issue invoice: number, dates, place in the chain, seal.
#include "core/lifecycle/fulfillment/issue_invoice.h"
#include "core/base/period.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/fulfillment/grant_credit.h"
#include "core/lifecycle/fulfillment/invoice_seal.h"
#include "core/lifecycle/fulfillment/keep_deliveries_true.h"
#include "core/lifecycle/fulfillment/keep_instalments_true.h"
#include "core/lifecycle/fulfillment/log_invoiced.h"
#include "core/lifecycle/transaction/complete_document.h"
#include "core/lifecycle/transaction/document_lines.h"
#include "core/lifecycle/transaction/trade_days.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

constexpr auto invoiceSeries = "INV";
constexpr auto creditNoteSeries = "CN";

void refuseUnissuable(const Reader& reader, const Row<Invoice>& invoice, QDate on)
{
    if (linesOf<InvoiceLine>(reader, invoice.ref()).isEmpty() && invoice[Invoice::freight] == Money())
        throw refused(Trade::tr("%1 is empty. Add a line before issuing it.").arg(invoice.reference()),
                      QString::fromLatin1(Invoice::netTotal.key));
    if (invoice[Invoice::total] < Money())
        throw refused(
            Trade::tr("%1 is over %2. An invoice is over 0 or more; what the customer gets back is a credit note.")
                .arg(invoice.reference(), inWords(invoice[Invoice::total], invoice[Invoice::currency])),
            QString::fromLatin1(Invoice::total.key));
    if (on > reader.clock().today())
        throw refused(Trade::tr("An invoice is not dated ahead: %1 has not come yet.").arg(inWords(on)),
                      QString::fromLatin1(Invoice::issuedOn.key));
    if (!invoice.has(Invoice::exchangeRate))
        throw refused(Trade::tr("There is no exchange rate for %1. Add one to the currency rates first.")
                          .arg(invoice[Invoice::currency]),
                      QString::fromLatin1(Invoice::exchangeRate.key));
}

// Behind the last one that was issued.
void chain(const Reader& reader, Row<Invoice>& invoice)
{
    const auto last = reader.first<Invoice>({{QString::fromLatin1(Invoice::chainHash.key), Op::NotEmpty}},
                                            {SortKey{QString::fromLatin1(Invoice::chainPosition.key), true}});
    invoice.set(Invoice::chainPosition, last ? (*last)[Invoice::chainPosition] + 1 : 1)
        .set(Invoice::chainPrevious, last ? (*last)[Invoice::chainHash] : QString());
    invoice.set(Invoice::chainHash, sealOf(reader, invoice));
}

} // namespace

Issued issueInvoice(Desk& desk, const IssueInvoice& ask)
{
    TradeFacts facts(desk);
    completeInvoice(desk, facts, ask.invoice.id);
    completeInstalments(desk, ask.invoice.id);
    Row<Invoice> invoice = desk.load<Invoice>(ask.invoice);
    if (!invoice.is(Invoice::status, Invoice::draft))
        throw refused(Trade::tr("%1 was issued already and stays as it is. Correct it with a credit note.")
                          .arg(invoice.reference()),
                      QString::fromLatin1(Invoice::status.key));
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    refuseUnissuable(desk, invoice, on);
    refuseUnpayableInstalments(desk, invoice, on);
    for (const Id order : ordersOf(desk, invoice.id())) {
        if (const auto ordered = desk.find(QString::fromLatin1(SalesOrder::entity), order))
            refuseStrangeDay(desk, on, Row<SalesOrder>(*ordered)[SalesOrder::orderedAt], ordered->reference(),
                             Invoice::issuedOn.key);
        refuseExcess(desk, facts, Ref{order});
    }

    const bool isCreditNote = invoice.is(Invoice::kind, Invoice::creditNote);
    const QString number = desk.issueNumber(QString::fromLatin1(isCreditNote ? creditNoteSeries : invoiceSeries), on);
    invoice.set(Invoice::number, number)
        .set(Invoice::issuedOn, on)
        .set(Invoice::month, monthIndex(on))
        .set(Invoice::status, Invoice::issued);
    if (!invoice.has(Invoice::dueOn))
        invoice.set(Invoice::dueOn, on.addDays(invoice[Invoice::paymentDays]));
    chain(desk, invoice);
    desk.save(invoice);
    return {invoice.ref(), number, isCreditNote ? grantCredit(desk, invoice) : Money()};
}

} // namespace perennial
