// Invoice instalment: its declaration.
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/catalog/entities/fulfillment/invoice.h"

namespace perennial {

EntityDef InvoiceInstalment::define()
{
    const unsigned kept = ReadOnly | NotCopied;
    return Define<InvoiceInstalment>(Phase::Fulfillment, "calendar-date", L("Instalment"), L("Instalments"))
        .group(L("Instalment"))
        .link<Invoice>(document, L("Invoice"), Required | Listed | Indexed)
        .integer(position, L("Position"), Listed)
        .date(dueOn, L("Due on"), Required | Listed)
        .percent(share, L("Share of the total"), Listed)
        .currency(currency, L("Currency"), Hidden)
        .money(agreed, L("Agreed amount"), currency)
        .money(amount, L("Amount"), currency, kept | Listed)
        .money(settled, L("Settled"), currency, kept | Listed)
        .money(open, L("Open"), currency, kept | Listed)
        .partOf(document)
        .sortedBy("due_on")
        .subtitle(dueOn)
        .matchedBy(document, dueOn);
}

} // namespace perennial
