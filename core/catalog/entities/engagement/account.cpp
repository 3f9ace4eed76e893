// Account: its declaration.
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/define.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/transaction/price_list.h"

namespace perennial {
namespace {

using A = Choice<Account>;

Options<Account> roles()
{
    return Options<Account>()
        .option(Account::prospect, QT_TRANSLATE_NOOP("Account", "Prospect"), "blue")
        .option(Account::customer, QT_TRANSLATE_NOOP("Account", "Customer"), "green")
        .option(Account::vendor, QT_TRANSLATE_NOOP("Account", "Vendor"), "violet")
        .option(Account::partner, QT_TRANSLATE_NOOP("Account", "Partner"), "teal")
        .option(Account::competitor, QT_TRANSLATE_NOOP("Account", "Competitor"), "red")
        .option(Account::other, QT_TRANSLATE_NOOP("Account", "Other"));
}

Options<Account> bands()
{
    return Options<Account>()
        .option(A{"one"}, QT_TRANSLATE_NOOP("Account", "1"))
        .option(A{"few"}, QT_TRANSLATE_NOOP("Account", "2–9"))
        .option(A{"small"}, QT_TRANSLATE_NOOP("Account", "10–49"))
        .option(A{"medium"}, QT_TRANSLATE_NOOP("Account", "50–249"))
        .option(A{"large"}, QT_TRANSLATE_NOOP("Account", "250 or more"));
}

Options<Account> sources()
{
    return Options<Account>()
        .option(A{"referral"}, QT_TRANSLATE_NOOP("Account", "Referral"))
        .option(A{"website"}, QT_TRANSLATE_NOOP("Account", "Website"))
        .option(A{"walk_in"}, QT_TRANSLATE_NOOP("Account", "Walk-in"))
        .option(A{"cold_call"}, QT_TRANSLATE_NOOP("Account", "Cold call"))
        .option(A{"trade_fair"}, QT_TRANSLATE_NOOP("Account", "Trade fair"))
        .option(A{"campaign"}, QT_TRANSLATE_NOOP("Account", "Campaign"))
        .option(A{"advertisement"}, QT_TRANSLATE_NOOP("Account", "Advertisement"))
        .option(A{"social_media"}, QT_TRANSLATE_NOOP("Account", "Social media"))
        .option(A{"partner"}, QT_TRANSLATE_NOOP("Account", "Partner"))
        .option(A{"other"}, QT_TRANSLATE_NOOP("Account", "Other"));
}

Options<Account> creditStates()
{
    return Options<Account>()
        .option(Account::good, QT_TRANSLATE_NOOP("Account", "Good"), "green")
        .option(Account::warning, QT_TRANSLATE_NOOP("Account", "Warning"), "amber")
        .option(Account::hold, QT_TRANSLATE_NOOP("Account", "On hold"), "red");
}

Options<Account> customerTypes()
{
    return Options<Account>()
        .option(Account::loyal, QT_TRANSLATE_NOOP("Account", "Loyal"), "green")
        .option(Account::onDiscount, QT_TRANSLATE_NOOP("Account", "Discount"), "amber")
        .option(Account::impulsive, QT_TRANSLATE_NOOP("Account", "Impulsive"), "violet")
        .option(Account::needBased, QT_TRANSLATE_NOOP("Account", "Need-based"), "blue")
        .option(Account::wandering, QT_TRANSLATE_NOOP("Account", "Wandering"));
}

Options<Account> relationshipStages()
{
    return Options<Account>()
        .option(Account::exploration, QT_TRANSLATE_NOOP("Account", "Exploration"))
        .option(Account::awareness, QT_TRANSLATE_NOOP("Account", "Awareness"), "blue")
        .option(Account::expansion, QT_TRANSLATE_NOOP("Account", "Expansion"), "teal")
        .option(Account::commitment, QT_TRANSLATE_NOOP("Account", "Commitment"), "green")
        .option(Account::dissolution, QT_TRANSLATE_NOOP("Account", "Dissolution"), "red");
}

Options<Account> classes(const char* high, const char* middle, const char* low)
{
    return Options<Account>().option(A{"a"}, high, "green").option(A{"b"}, middle, "blue").option(A{"c"}, low);
}

void defineReach(Define<Account>& define)
{
    define.group(QT_TRANSLATE_NOOP("Account", "Reach"))
        .phone(Account::phone, QT_TRANSLATE_NOOP("Account", "Phone"), Listed | Searchable)
        .phone(Account::otherPhone, QT_TRANSLATE_NOOP("Account", "Other phone"), Searchable)
        .phone(Account::fax, QT_TRANSLATE_NOOP("Account", "Fax"))
        .email(Account::email, QT_TRANSLATE_NOOP("Account", "E-mail"), Listed | Searchable)
        .url(Account::website, QT_TRANSLATE_NOOP("Account", "Website"), Searchable)
        .group(QT_TRANSLATE_NOOP("Account", "Billing address"))
        .text(Account::billingStreet, QT_TRANSLATE_NOOP("Account", "Billing street"), Searchable)
        .text(Account::billingPostcode, QT_TRANSLATE_NOOP("Account", "Billing postcode"), Searchable)
        .text(Account::billingCity, QT_TRANSLATE_NOOP("Account", "Billing city"), Listed | Searchable)
        .text(Account::billingRegion, QT_TRANSLATE_NOOP("Account", "Billing region"))
        .text(Account::billingCountry, QT_TRANSLATE_NOOP("Account", "Billing country"), Listed | Searchable | Land)
        .group(QT_TRANSLATE_NOOP("Account", "Shipping address"))
        .text(Account::shippingStreet, QT_TRANSLATE_NOOP("Account", "Shipping street"))
        .text(Account::shippingPostcode, QT_TRANSLATE_NOOP("Account", "Shipping postcode"))
        .text(Account::shippingCity, QT_TRANSLATE_NOOP("Account", "Shipping city"))
        .text(Account::shippingRegion, QT_TRANSLATE_NOOP("Account", "Shipping region"))
        .text(Account::shippingCountry, QT_TRANSLATE_NOOP("Account", "Shipping country"), Land);
}

} // namespace

EntityDef Account::define()
{
    const auto kinds =
        Options<Account>().option(company, L("Company"), "blue").option(household, L("Household"), "teal");
    Define<Account> define(Phase::Engagement, "building", L("Company"), L("Companies"));
    define.group(L("Company"))
        .text(name, L("Name"), Required | Titled | Listed)
        .choice(kind, L("Kind"), kinds)
        .standard("company")
        .choice(role, L("Role"), roles(), Listed)
        .link<Account>(parent, L("Part of"), Indexed)
        .text(industry, L("Industry"), Searchable)
        .choice(employees, L("Employees"), bands())
        .text(territory, L("Territory"));
    defineReach(define);
    define.group(L("Trade"))
        .text(taxId, L("Tax number"), Searchable | Indexed | NotCopied)
        .currency(currency, L("Currency"))
        .integer(paymentDays, L("Days to pay"))
        .link<PriceList>(priceList, L("Price list"), Indexed)
        .money(creditLimit, L("Credit limit"), currency)
        .choice(creditState, L("Credit"), creditStates(), Listed)
        .standard("good");
    define.group(L("Relationship"))
        .choice(source, L("Source"), sources())
        .link<Campaign>(campaign, L("Campaign"), Indexed)
        .choice(customerType, L("Customer type"), customerTypes(), Proposed)
        .flag(customerTypeByHand, L("Customer type set by hand"), Hidden)
        .choice(relationshipStage, L("Relationship"), relationshipStages(), Proposed)
        .flag(relationshipStageByHand, L("Relationship set by hand"), Hidden)
        .choice(valueClass, L("Value"), classes(L("A – high"), L("B – medium"), L("C – low")))
        .choice(needClass, L("Need"), classes(L("Great need"), L("Some need"), L("Little need")));
    return define.subtitle(billingCity, billingCountry).matchedBy(taxId).matchedBy(name);
}

} // namespace perennial
