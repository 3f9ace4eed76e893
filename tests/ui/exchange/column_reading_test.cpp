// Column reading: a column written in two ways, and the user's word about it.
#include "ui/exchange/column_reading.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a day that a column leaves open is not shown as understood until the user says which comes first")
{
    FieldDef field;
    field.key = QStringLiteral("starts_on");
    field.label = "Starts on";
    field.kind = Kind::Date;
    ColumnMapping column;
    column.target = field.key;
    column.reading.dates = DateOrder::Dmy;
    column.mixed = true;
    CHECK_FALSE(understood(field, column, QStringLiteral("3/4/2026")));
    CHECK(understood(field, column, QStringLiteral("3/14/2026")));
    CHECK(understood(field, column, QStringLiteral("14/3/2026")));
    setReading(QStringLiteral("mdy"), column);
    CHECK_FALSE(column.mixed);
    CHECK(understood(field, column, QStringLiteral("3/4/2026"))->contains(QStringLiteral("March")));
    CHECK_FALSE(understood(field, column, QStringLiteral("14/3/2026")));
}
