// Views: what all lists and tables of the window have in common.
#include "tests/support/ui/stage.h"
#include "ui/support/views.h"
#include <QStandardItemModel>
#include <QTableView>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a row is chosen in a mirrored table whose columns do not reach the edge")
{
    const Stage stage;
    QStandardItemModel model(3, 2);
    QTableView table;
    table.setLayoutDirection(Qt::RightToLeft);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setModel(&model);
    table.resize(600, 200);
    table.show();
    chooseRow(&table, 1);
    REQUIRE(table.selectionModel()->selectedRows().size() == 1);
    CHECK(table.selectionModel()->selectedRows().first().row() == 1);
}
