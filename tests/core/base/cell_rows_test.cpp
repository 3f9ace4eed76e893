// Rows of plain cells: they come back as they were put in.
#include "core/base/cell_rows.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("cells come back in their order, and nothing is not an empty text")
{
    CellRows rows;
    for (int round = 0; round < 2; ++round) { // the second time in memory that was used before
        rows.clear();
        rows.addNull();
        rows.addText(QByteArrayView("Größe"));
        rows.addNumber(-7);
        rows.endRow();
        CHECK(rows.addText(QStringView(u"Ж🙂")) == QByteArrayView("Ж🙂"));
        rows.addText(QByteArrayView());
        rows.addNumber(0);
        rows.endRow();
        CHECK(rows.rows() == 2);
        CHECK(rows.cells() == 6);
        CellRows::Walk cell(rows);
        cell.next();
        CHECK(cell.isNull());
        cell.next();
        CHECK((cell.isText() && cell.text() == "Größe"));
        cell.next();
        CHECK((!cell.isText() && !cell.isNull() && cell.number() == -7));
        cell.next();
        CHECK((cell.isText() && cell.text() == "Ж🙂"));
        cell.next();
        CHECK((cell.isText() && !cell.isNull() && cell.text().isEmpty()));
        cell.next();
        CHECK((!cell.isText() && !cell.isNull() && cell.number() == 0));
    }
}
