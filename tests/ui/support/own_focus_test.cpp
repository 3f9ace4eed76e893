// OwnFocus: what assistive technology hears of views that do not have the keyboard.
#include "tests/support/ui/stage.h"
#include "ui/support/own_focus.h"
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

// Counts how often Qt's own table would tell. (The platform of the tests has nobody to tell it to.)
class TellingTable : public QTableView {
public:
    int told = 0;

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override
    {
        ++told;
        QTableView::currentChanged(now, before);
    }
};

} // namespace

TEST_CASE("a table says which cell has the keyboard while it has it, and is silent otherwise")
{
    Stage stage;
    QStandardItemModel model(3, 2);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* table = new OwnFocus<TellingTable>;
    auto* other = new QWidget;
    other->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(table);
    column->addWidget(other);
    table->setModel(&model);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    table->told = 0;
    table->setCurrentIndex(model.index(1, 0));
    CHECK(table->told == 0);
    CHECK(table->currentIndex() == model.index(1, 0));
    table->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return table->hasFocus(); }));
    table->setCurrentIndex(model.index(2, 0));
    CHECK(table->told == 1);
}
