// Document totals: sums per tax rate.
#include "core/lifecycle/transaction/document_totals.h"
#include <map>

namespace perennial {
namespace {

Money taxOn(Money amount, Percent rate, bool taxIncluded)
{
    return taxIncluded ? amount - netOfGross(amount, rate) : percentOf(amount, rate);
}

} // namespace

DocumentTotals totalsOf(const QVector<TaxedAmount>& lines, TaxedAmount freight, bool taxIncluded)
{
    std::map<qint64, Money> byRate;
    Money sum;
    for (const TaxedAmount& line : lines) {
        byRate[line.tax.basisPoints] += line.amount;
        sum += line.amount;
    }
    Money lineTax;
    for (const auto& [rate, amount] : byRate)
        lineTax += taxOn(amount, Percent{rate}, taxIncluded);

    DocumentTotals totals;
    totals.tax = lineTax + taxOn(freight.amount, freight.tax, taxIncluded);
    totals.net = taxIncluded ? sum - lineTax : sum;
    totals.total = taxIncluded ? sum + freight.amount : sum + freight.amount + totals.tax;
    return totals;
}

} // namespace perennial
