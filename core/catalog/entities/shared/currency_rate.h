// Currency rate: what one unit of a foreign currency costs in the office's base currency, from a day on.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct CurrencyRate {
    Q_DECLARE_TR_FUNCTIONS(CurrencyRate)
public:
    static constexpr auto entity = "currency_rate";
    static constexpr int code = 10;
    static constexpr auto prefix = "RATE";

    static constexpr Field<CurrencyRate, QString> currency{"currency"};
    static constexpr Field<CurrencyRate, QDate> validFrom{"valid_from"};
    static constexpr Field<CurrencyRate, qint64> rate{"rate"}; // millionths of the base currency for one unit
    static constexpr Field<CurrencyRate, QString> source{"source"};

    static EntityDef define();
};

} // namespace perennial
