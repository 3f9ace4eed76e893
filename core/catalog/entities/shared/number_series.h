// Number series: which number a document gets next, without gaps.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct NumberSeries {
    Q_DECLARE_TR_FUNCTIONS(NumberSeries)
public:
    static constexpr auto entity = "number_series";
    static constexpr int code = 9;
    static constexpr auto prefix = "SER";

    static constexpr Field<NumberSeries, QString> series{"series"}; // "invoice", "credit_note", "quote"
    static constexpr Field<NumberSeries, qint64> year{"year"};      // the year it counts; empty: it never starts anew
    static constexpr Field<NumberSeries, QString> format{"format"}; // "INV-{year}-{number:4}"
    static constexpr Field<NumberSeries, qint64> last{"last"};      // the number issued last, 0 when none was

    static EntityDef define();
};

} // namespace perennial
