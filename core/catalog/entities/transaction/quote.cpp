// Quotes and their lines: their declarations.
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/transaction/product.h"

namespace perennial {

EntityDef Quote::define()
{
    return Define<Quote>(Phase::Transaction, "file-earmark-text", L("Quote"), L("Quotes"))
        .group(L("Quote"))
        .text(number, L("Number"), Required | Titled | Unique | Listed | NotCopied)
        .text(subject, L("Subject"), Searchable | Listed)
        .link<Account>(account, L("Company"), Required | Listed | Indexed)
        .link<Contact>(contact, L("Contact"), Indexed)
        .link<Opportunity>(opportunity, L("Opportunity"), Indexed)
        .flow(status, L("Status"),
              Flow<Quote>()
                  .stage(draft, L("Draft"), StatusType::Open, "grey")
                  .stage(sent, L("Sent"), StatusType::Ongoing, "blue")
                  .stage(accepted, L("Accepted"), StatusType::Won, "green")
                  .stage(declined, L("Declined"), StatusType::Lost, "red")
                  .stage(superseded, L("Superseded"), StatusType::Cancelled, "grey")
                  .stage(converted, L("Converted"), StatusType::Won, "green")
                  .move(draft, sent)
                  .move(sent, accepted)
                  .move(sent, declined)
                  .move(draft, superseded)
                  .move(sent, superseded)
                  .move(accepted, converted)
                  .byVerbsOnly())
        .date(quotedOn, L("Quoted on"), Listed)
        .date(validUntil, L("Valid until"), Listed)
        .group(L("Terms"))
        .currency(currency, L("Currency"))
        .integer(exchangeRate, L("Exchange rate"), Hidden | Rate)
        .flag(taxIncluded, L("Prices include tax"))
        .integer(paymentDays, L("Payment within (days)"))
        .longText(intro, L("Opening words"))
        .longText(terms, L("Terms"))
        .group(L("Totals"))
        .money(netTotal, L("Net total"), currency, ReadOnly | NotCopied)
        .money(taxTotal, L("Tax"), currency, ReadOnly | NotCopied)
        .money(total, L("Total"), currency, ReadOnly | Listed | NotCopied)
        .group(L("Course"))
        .date(sentOn, L("Sent on"), ReadOnly | NotCopied)
        .date(decidedOn, L("Decided on"), ReadOnly | NotCopied)
        .longText(declineReason, L("Why it was declined"), ReadOnly | Searchable | NotCopied)
        .link<Quote>(revisionOf, L("Revision of"), ReadOnly | NotCopied | Indexed)
        .integer(revision, L("Revision"), ReadOnly | NotCopied)
        .number(number)
        .subtitle(subject, account)
        .sortedBy("quoted_on", true)
        .takesPlace(quotedOn)
        .matchedBy(number);
}

EntityDef QuoteLine::define()
{
    return Define<QuoteLine>(Phase::Transaction, "list-ul", L("Quote line"), L("Quote lines"))
        .group(L("Line"))
        .link<Quote>(document, L("Quote"), Required | Indexed)
        .integer(position, L("Position"), Listed)
        .text(section, L("Section"))
        .link<Product>(product, L("Product"), Listed | Indexed)
        .text(name, L("Text"), Titled | Listed)
        .longText(description, L("Description"))
        .quantity(quantity, L("Quantity"), Listed)
        .standard("1")
        .text(unit, L("Unit"), Listed)
        .currency(currency, L("Currency"), Hidden)
        .money(unitPrice, L("Unit price"), currency, Listed)
        .percent(discount, L("Discount"), Listed)
        .percent(tax, L("Tax"), Listed)
        .flag(optional, L("Optional"), Listed)
        .money(lineTotal, L("Amount"), currency, ReadOnly | Listed | NotCopied)
        .money(cost, L("Cost"), currency)
        .link<OpportunityLine>(source, L("From opportunity line"), ReadOnly | Hidden | NotCopied | Indexed)
        .partOf(document)
        .sortedBy("position")
        .matchedBy(document, product)
        .matchedBy(document, product, name);
}

} // namespace perennial
