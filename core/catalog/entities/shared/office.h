// Office: the business the file belongs to; a file has one.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>

namespace perennial {

struct Office {
    Q_DECLARE_TR_FUNCTIONS(Office)
public:
    static constexpr auto entity = "office";
    static constexpr int code = 1;
    static constexpr auto prefix = "OFF";

    static constexpr Field<Office, QString> name{"name"};
    static constexpr Field<Office, QString> street{"street"}, postcode{"postcode"}, city{"city"}, region{"region"};
    static constexpr Field<Office, QString> country{"country"}; // ISO 3166, two letters; decides how phones are read
    static constexpr Field<Office, QString> phone{"phone"}, email{"email"}, website{"website"};
    static constexpr Field<Office, QString> taxId{"tax_id"}, registration{"registration"};
    static constexpr Field<Office, QString> bank{"bank"}, iban{"iban"}, bic{"bic"};
    static constexpr Field<Office, QString> baseCurrency{"base_currency"}; // ISO 4217; what totals are reported in
    static constexpr Field<Office, qint64> fiscalYearStart{"fiscal_year_start"}; // month, 1–12
    static constexpr Field<Office, Percent> taxRate{"tax_rate"};                 // of a product without one
    static constexpr Field<Office, qint64> paymentDays{"payment_days"};          // of an account without a term
    static constexpr Field<Office, qint64> quoteDays{"quote_days"};              // how long a quote is valid
    static constexpr Field<Office, Percent> overDelivery{"over_delivery"};       // how much more may be delivered
    static constexpr Field<Office, QString> workingHours{"working_hours"};       // "Mo-Fr 09:00-17:00"
    static constexpr Field<Office, QString> holidays{"holidays"}; // one yyyy-MM-dd a line, words after it
    static constexpr Field<Office, Ref> logo{"logo_id"};

    static EntityDef define();
};

} // namespace perennial
