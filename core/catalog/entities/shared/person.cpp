// Person: its declaration.
#include "core/catalog/entities/shared/person.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/define.h"

namespace perennial {

EntityDef Person::define()
{
    const auto roles = Options<Person>()
                           .option(ownerRole, L("Owner"), "violet")
                           .option(manager, L("Manager"), "blue")
                           .option(sales, L("Sales"), "green")
                           .option(service, L("Service"), "teal")
                           .option(readOnly, L("Read only"));
    return Define<Person>(Phase::Shared, "person-badge", L("Person"), L("People"))
        .group(L("Person"))
        .text(salutation, L("Salutation"))
        .text(givenName, L("Given name"), Titled | Listed)
        .text(familyName, L("Family name"), Required | Titled | Listed)
        .text(title, L("Job title"), Listed | Searchable)
        .choice(role, L("Role"), roles, Listed)
        .standard("sales")
        .flag(active, L("Active"), Listed)
        .standard("1")
        .link<Person>(reportsTo, L("Reports to"))
        .group(L("Reach"))
        .email(email, L("E-mail"), Listed | Searchable)
        .phone(phone, L("Phone"), Listed | Searchable)
        .phone(mobile, L("Mobile"), Searchable)
        .text(extension, L("Extension"))
        .group(L("Private"))
        .date(birthday, L("Birthday"))
        .date(hiredOn, L("Hired on"))
        .text(street, L("Street"))
        .text(postcode, L("Postcode"))
        .text(city, L("City"))
        .text(region, L("Region"))
        .text(country, L("Country"), Land)
        .subtitle(title, email)
        .matchedBy(email)
        .matchedBy(givenName, familyName);
}

} // namespace perennial
