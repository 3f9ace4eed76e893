// Office: its declaration.
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/define.h"
#include "core/catalog/entities/shared/attachment.h"

namespace perennial {

EntityDef Office::define()
{
    return Define<Office>(Phase::Shared, "shop", L("Office"), L("Offices"))
        .group(L("Business"))
        .text(name, L("Name"), Required | Titled | Listed)
        .text(street, L("Street"))
        .text(postcode, L("Postcode"))
        .text(city, L("City"), Listed)
        .text(region, L("Region"))
        .text(country, L("Country"), Listed | Land)
        .phone(phone, L("Phone"), Listed)
        .email(email, L("E-mail"), Listed)
        .url(website, L("Website"))
        .link<Attachment>(logo, L("Logo"))
        .group(L("Tax and bank"))
        .text(taxId, L("Tax number"))
        .text(registration, L("Company register"))
        .text(bank, L("Bank"))
        .text(iban, L("IBAN"))
        .text(bic, L("BIC"))
        .group(L("Trade"))
        .currency(baseCurrency, L("Base currency"), Required | Listed)
        .standard("EUR")
        .integer(fiscalYearStart, L("First month of the fiscal year"))
        .standard("1")
        .percent(taxRate, L("Usual tax rate"))
        .integer(paymentDays, L("Days to pay"))
        .standard("14")
        .integer(quoteDays, L("Days a quote is valid"))
        .standard("30")
        .percent(overDelivery, L("Delivery allowance"))
        .standard("0")
        .group(L("Hours"))
        .text(workingHours, L("Working hours"))
        .standard("Mo-Fr 09:00-17:00")
        .longText(holidays, L("Holidays"))
        .subtitle(city);
}

} // namespace perennial
