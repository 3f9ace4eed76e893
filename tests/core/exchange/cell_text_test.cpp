// Cell text: numbers of a workbook by what they stand for.
#include "core/exchange/cell_text.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

QByteArray textOf(const char* raw, CellMeaning meaning)
{
    return cellText(raw, meaning, false);
}

} // namespace

TEST_CASE("a workbook's day numbers are days, its invented 29 February 1900 left out")
{
    CHECK(textOf("1", CellMeaning::Date) == "1900-01-01");
    CHECK(textOf("59", CellMeaning::Date) == "1900-02-28");
    CHECK(textOf("61", CellMeaning::Date) == "1900-03-01");
    CHECK(textOf("45618", CellMeaning::Date) == "2024-11-22");
    CHECK(textOf("2958465", CellMeaning::Date) == "9999-12-31");
    CHECK(textOf("45618.75", CellMeaning::DateTime) == "2024-11-22 18:00:00");
    CHECK(textOf("45618", CellMeaning::DateTime) == "2024-11-22");
    CHECK(textOf("0.5", CellMeaning::Time) == "12:00:00");
    CHECK(textOf("-3", CellMeaning::Date) == "-3");
    CHECK(serialOf(QDate(2024, 11, 22)) == 45'618);
    CHECK_FALSE(serialOf(QDate(1899, 1, 1)));
}

TEST_CASE("numbers lose the noise of binary fractions and nothing else")
{
    CHECK(textOf("1234.5599999999999", CellMeaning::Number) == "1234.56");
    CHECK(textOf("0.1", CellMeaning::Number) == "0.1");
    CHECK(textOf("0.30000000000000004", CellMeaning::Number) == "0.3");
    CHECK(textOf("1E-3", CellMeaning::Number) == "0.001");
    CHECK(textOf("1.5E+6", CellMeaning::Number) == "1500000");
    CHECK(textOf("4930123456789012", CellMeaning::Number) == "4930123456789012");
    CHECK(textOf("-7.25", CellMeaning::Number) == "-7.25");
    CHECK(textOf("no number", CellMeaning::Number) == "no number");
    CHECK(textOf("0.07", CellMeaning::Percent) == "7%");
    CHECK(textOf("0.0725", CellMeaning::Percent) == "7.25%");
}

TEST_CASE("a number format tells days, times and shares from numbers")
{
    const auto meaning = [](const char* format) { return meaningOfFormat(QString::fromLatin1(format)); };
    CHECK(meaning("dd/mm/yyyy") == CellMeaning::Date);
    CHECK(meaning("mmm yy") == CellMeaning::Date);
    CHECK(meaning("[$-F800]dddd, mmmm dd, yyyy") == CellMeaning::Date);
    CHECK(meaning("m/d/yy h:mm") == CellMeaning::DateTime);
    CHECK(meaning("[h]:mm:ss") == CellMeaning::Time);
    CHECK(meaning("mm:ss") == CellMeaning::Time);
    CHECK(meaning("0.00%") == CellMeaning::Percent);
    CHECK(meaning("#,##0.00 \"dm\"") == CellMeaning::Number);
    CHECK(meaning("[Red]-0.00") == CellMeaning::Number);
    CHECK(meaning("General") == CellMeaning::Number);
}
