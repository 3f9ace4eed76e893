// Currency rate: its declaration.
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/define.h"

namespace perennial {

EntityDef CurrencyRate::define()
{
    return Define<CurrencyRate>(Phase::Shared, "currency-exchange", L("Currency rate"), L("Currency rates"))
        .group(L("Rate"))
        .currency(currency, L("Currency"), Required | Titled | Listed | Indexed)
        .date(validFrom, L("Valid from"), Required | Titled | Listed)
        .integer(rate, L("Exchange rate"), Required | Listed | Rate)
        .text(source, L("Source"), Listed)
        .sortedBy(validFrom.key, true)
        .matchedBy(currency, validFrom);
}

} // namespace perennial
