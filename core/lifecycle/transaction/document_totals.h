// Document totals: the sums of quotes, orders and invoices.
#pragma once
#include "core/base/money.h"
#include <QVector>

namespace perennial {

// An amount that is rounded already, and the tax on it.
struct TaxedAmount {
    Money amount;
    Percent tax;
};

struct DocumentTotals {
    Money net;   // of the lines, without tax and freight
    Money tax;   // on lines and freight
    Money total; // what is to be paid
};

// How every document is summed up. Lines come rounded, once each, half away from zero. Tax is computed per rate, on the
// sum of the rounded lines of that rate, rounded once per rate; freight is taxed by itself. Where prices include tax,
// the tax of each rate is what netOfGross() takes out of the sum, and the freight includes its own, too.
DocumentTotals totalsOf(const QVector<TaxedAmount>& lines, TaxedAmount freight = {}, bool taxIncluded = false);

} // namespace perennial
