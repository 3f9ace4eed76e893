// Number series: how the numbers of one kind of document are written, and where they begin.
#pragma once
#include "core/catalog/entity.h"
#include <QCoreApplication>
#include <QStringList>

namespace perennial {

// Without one a series is written like INV-2026-0001 and begins with 1 every year.
struct NumberSeries {
    Q_DECLARE_TR_FUNCTIONS(NumberSeries)
public:
    static constexpr auto entity = "number_series";
    static constexpr int code = 9;
    static constexpr auto prefix = "SER";

    static constexpr Field<NumberSeries, Pick> series{"series"};
    static constexpr Field<NumberSeries, QString> format{"format"}; // see base/number_format.h
    // Numbers up to this one were given elsewhere, in another program before or on paper; where the format has a year,
    // those of one year.
    static constexpr Field<NumberSeries, qint64> last{"last"};
    static constexpr Field<NumberSeries, qint64> year{"year"}; // of the last number

    // Credit notes are invoices with numbers of their own.
    static constexpr Choice<NumberSeries> quotes{"quote"}, orders{"sales_order"}, deliveries{"delivery"},
        invoices{"invoice"}, creditNotes{"credit_note"}, cases{"case"};

    static EntityDef define();

    // All of them, by their keys.
    static QStringList all();
    // invoice → INV, of its counters and usual numbers; and back. Anything else stays as it is.
    static QString prefixOf(const QString& series);
    static QString seriesOf(const QString& prefix);
    // INV-{year}-{number:4}
    static QString standardFormat(const QString& series);
};

} // namespace perennial
