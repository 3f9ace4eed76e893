// RowList: what a screen reader finds in it.
#include "tests/support/ui/stage.h"
#include "ui/record/row_list.h"
#include <QAccessible>
#include <QStandardItemModel>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a list of records is a list of rows to those who hear it, and no table of hidden columns")
{
    Stage stage;
    QStandardItemModel model(3, 7);
    for (int row = 0; row < 3; ++row)
        model.setData(model.index(row, 0), QStringLiteral("Person %1, Company").arg(row), Qt::AccessibleTextRole);
    RowList list;
    list.setModel(&model);
    pictureOf(list, {300, 200});
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&list);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::List);
    CHECK(spoken->childCount() == 3);
    CHECK_FALSE(spoken->tableInterface());
    QAccessibleInterface* last = spoken->child(2);
    REQUIRE(last);
    CHECK(last->role() == QAccessible::ListItem);
    CHECK(last->text(QAccessible::Name) == "Person 2, Company");
    CHECK(spoken->indexOfChild(last) == 2);
    CHECK(last->parent() == spoken);
    CHECK(spoken->child(2) == last);
    CHECK_FALSE(spoken->child(3));
    list.setCurrentIndex(model.index(1, 0));
    REQUIRE(spoken->focusChild());
    CHECK(spoken->focusChild()->text(QAccessible::Name) == "Person 1, Company");
    CHECK(spoken->focusChild()->state().selected);
    const QRect second = spoken->child(1)->rect();
    CHECK(spoken->childAt(second.center().x(), second.center().y()) == spoken->child(1));
    model.removeRow(0); // while the rows are held
    CHECK(spoken->childCount() == 2);
    CHECK(spoken->child(1)->text(QAccessible::Name) == "Person 2, Company");
    model.clear();
    CHECK(spoken->childCount() == 0);
    CHECK_FALSE(spoken->focusChild());
}
