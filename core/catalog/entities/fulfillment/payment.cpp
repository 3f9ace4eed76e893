// Payments and allocations: their declarations.
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/fulfillment/invoice.h"

namespace perennial {

EntityDef Payment::define()
{
    return Define<Payment>(Phase::Fulfillment, "cash-coin", L("Payment"), L("Payments"))
        .group(L("Payment"))
        .choice(kind, L("Kind"),
                Options<Payment>()
                    .option(received, L("Received"), "green")
                    .option(refund, L("Refund"), "amber")
                    .option(credited, L("Credit note"), "blue")
                    .option(writeOff, L("Write-off"), "red"),
                Listed | ReadOnly)
        .standard("received")
        .link<Account>(account, L("Company"), Required | Listed | Indexed)
        .date(receivedOn, L("Received on"), Required | Listed | Indexed)
        .currency(currency, L("Currency"))
        .money(amount, L("Amount"), currency, Required | Titled | Listed)
        .choice(method, L("Method"),
                Options<Payment>()
                    .option(transfer, L("Bank transfer"))
                    .option(cash, L("Cash"))
                    .option(card, L("Card"))
                    .option(directDebit, L("Direct debit"))
                    .option(cheque, L("Cheque"))
                    .option(online, L("Online payment"))
                    .option(otherMethod, L("Other")),
                Listed)
        .text(reference, L("Reference"), Searchable | Listed)
        .choice(reason, L("Why it was written off"),
                Options<Payment>()
                    .option(discount, L("Discount"))
                    .option(badDebt, L("Bad debt"))
                    .option(bankCharge, L("Bank charge"))
                    .option(otherReason, L("Other")),
                ReadOnly)
        .link<Invoice>(creditNote, L("Credit note"), ReadOnly | NotCopied | Indexed)
        .group(L("Use"))
        .money(allocated, L("Used"), currency, ReadOnly | NotCopied)
        .money(credit, L("Left as credit"), currency, ReadOnly | Listed | NotCopied)
        .integer(month, L("Month"), ReadOnly | Hidden | Indexed | NotCopied)
        .subtitle(account, reference)
        .sortedBy("received_on", true)
        .takesPlace(receivedOn);
}

EntityDef Allocation::define()
{
    return Define<Allocation>(Phase::Fulfillment, "link-45deg", L("Allocation"), L("Allocations"))
        .group(L("Allocation"))
        .link<Payment>(payment, L("Payment"), Required | Listed | Indexed)
        .link<Invoice>(invoice, L("Invoice"), Listed | Indexed)
        .link<Payment>(refund, L("Refund"), Listed | Indexed)
        .currency(currency, L("Currency"), Hidden)
        .money(amount, L("Amount"), currency, Required | Listed)
        .currency(paymentCurrency, L("Currency of the payment"), Hidden)
        .money(taken, L("Taken from the payment"), paymentCurrency)
        .partOf(payment);
}

} // namespace perennial
