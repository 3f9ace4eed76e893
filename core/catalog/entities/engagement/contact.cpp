// Contact, its further numbers and addresses, and its memberships: their declarations.
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/define.h"
#include "core/catalog/entities/engagement/account.h"

namespace perennial {

EntityDef Contact::define()
{
    return Define<Contact>(Phase::Engagement, "person", L("Contact"), L("Contacts"))
        .group(L("Person"))
        .text(salutation, L("Salutation"))
        .text(givenName, L("Given name"), Titled | Listed)
        .text(familyName, L("Family name"), Required | Titled | Listed)
        .text(title, L("Job title"), Listed | Searchable)
        .text(department, L("Department"), Searchable)
        .link<Account>(account, L("Company"), Listed | Indexed)
        .link<Contact>(reportsTo, L("Reports to"), Indexed)
        .text(language, L("Language"), Tongue)
        .group(L("Reach"))
        .email(email, L("E-mail"), Listed | Searchable)
        .phone(phone, L("Phone"), Listed | Searchable)
        .phone(mobile, L("Mobile"), Searchable)
        .url(linkedin, L("LinkedIn"))
        .text(social, L("Other networks"), Searchable)
        .flag(doNotCall, L("Do not call"))
        .flag(doNotMail, L("Do not write letters"))
        .flag(doNotEmail, L("Do not e-mail"))
        .group(L("Address"))
        .text(street, L("Street"), Searchable)
        .text(postcode, L("Postcode"), Searchable)
        .text(city, L("City"), Listed | Searchable)
        .text(region, L("Region"))
        .text(country, L("Country"), Land)
        .group(L("Profile"))
        .date(birthday, L("Birthday"), Indexed)
        .longText(interests, L("Interests"), Searchable)
        .longText(preferences, L("Preferences"), Searchable)
        .longText(household, L("Household"))
        .longText(lifeEvents, L("Life events"))
        .subtitle(title, account)
        .matchedBy(email)
        .matchedBy(givenName, familyName, account);
}

EntityDef ContactPoint::define()
{
    const auto labels = Options<ContactPoint>()
                            .option(work, L("Work"))
                            .option(home, L("Home"))
                            .option(mobile, L("Mobile"))
                            .option(fax, L("Fax"))
                            .option(other, L("Other"));
    return Define<ContactPoint>(Phase::Engagement, "telephone", L("Way to reach"), L("Ways to reach"))
        .group(L("Reach"))
        .link<Contact>(contact, L("Contact"), Required | Indexed | Listed)
        .choice(label, L("Label"), labels, Listed)
        .standard("work")
        .phone(phone, L("Phone"), Titled | Listed)
        .email(email, L("E-mail"), Titled | Listed)
        .flag(primary, L("Main"), Listed)
        .flag(isInvalid, L("Does not work"), Listed)
        .flag(optedOut, L("Opted out"), Listed)
        .partOf(contact)
        .matchedBy(contact, email)
        .matchedBy(contact, phone);
}

EntityDef AccountMembership::define()
{
    return Define<AccountMembership>(Phase::Engagement, "diagram-3", L("Membership"), L("Memberships"))
        .group(L("Membership"))
        .link<Contact>(contact, L("Contact"), Required | Indexed | Listed)
        .link<Account>(account, L("Company"), Required | Indexed | Listed)
        .text(role, L("Role"), Listed)
        .flag(primary, L("Main"), Listed)
        .date(leftOn, L("Left on"), Listed)
        .partOf(contact)
        .subtitle(contact, account, role)
        .matchedBy(contact, account);
}

} // namespace perennial
