// RowList: what a screen reader finds in it.
#include "tests/support/ui/stage.h"
#include "ui/record/row_list.h"
#include <QAbstractListModel>
#include <QAccessible>
#include <QStandardItemModel>
#include <QTest>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

// So many rows cost nothing.
class Numbers : public QAbstractListModel {
public:
    explicit Numbers(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }

private:
    int m_rows;
};

} // namespace

TEST_CASE("of very many rows the last is scrolled to as soon as it is laid out, and the first are there at once")
{
    Stage stage;
    Numbers model(350'000);
    RowList list;
    list.setUniformItemSizes(true);
    list.setModel(&model);
    list.resize(300, 200);
    list.show();
    list.doItemsLayout();
    const QModelIndex last = model.index(349'999, 0);
    CHECK(list.visualRect(model.index(0, 0)).isValid());
    REQUIRE_FALSE(list.visualRect(last).isValid());
    list.setCurrentIndex(last);
    list.scrollTo(last);
    const auto inSight = [&] { return list.viewport()->rect().contains(list.visualRect(last)); };
    CHECK(QTest::qWaitFor(inSight));
    CHECK(list.indexAt(list.visualRect(last).center()) == last);
    list.scrollToTop(); // an earlier wish does not come back
    QTest::qWait(20);
    CHECK(list.viewport()->rect().contains(list.visualRect(model.index(0, 0))));
}

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
