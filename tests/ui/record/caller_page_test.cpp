// The caller's screen: several who have the number, nobody who has, and what is no number.
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/desk_window.h"
#include "ui/record/caller_page.h"
#include "ui/support/empty_state.h"
#include "ui/support/search_box.h"
#include <QAbstractItemModel>
#include <QPushButton>
#include <QTableView>

using namespace perennial;
using namespace perennial::test;

namespace {

Place callOf(const QString& number, bool answer = true)
{
    return {QStringLiteral("caller"), {}, 0, number, {{QStringLiteral("answer"), answer}}};
}

QString cell(const CallerPage& page, int row, int column)
{
    return page.table()->model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("several who have the number are shown with what is open, and Enter answers the chosen one")
{
    DeskWindow desk;
    Placed placed;
    anInvoice(desk.file, 2, placed);
    Id bo = 0;
    desk.file.does([&](Desk& pen) {
        for (const char* name : {"Anna", "Bo"}) {
            auto contact = aContact(pen, QString::fromLatin1(name), QStringLiteral("Bauer"), placed.account);
            pen.save(contact.set(Contact::phone, QStringLiteral("+49 89 123456")));
            bo = contact.id();
        }
    });
    auto* page = new CallerPage(desk, desk.background);
    desk.show(page);
    page->show(callOf(QStringLiteral("004989123456")));
    desk.settle();
    REQUIRE(page->table()->model()->rowCount() == 2);
    CHECK(desk.went.isEmpty());
    CHECK(cell(*page, 1, 0).startsWith(QStringLiteral("Bo Bauer")));
    CHECK(cell(*page, 1, 4).contains(QStringLiteral("200.00")));
    CHECK(page->table()->hasFocus());
    QTest::keyClick(page->table(), Qt::Key_Down);
    QTest::keyClick(page->table(), Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went[0].id == bo);
    CHECK(desk.went[0].state.value(QStringLiteral("answer")).toBool());
}

TEST_CASE("without a number one is asked for; what is typed is looked up, and the list follows what is added")
{
    DeskWindow desk;
    auto* page = new CallerPage(desk, desk.background);
    desk.show(page);
    page->show(callOf({}, false));
    page->focusFirst();
    CHECK(page->line()->hasFocus());
    CHECK_FALSE(page->empty()->findChild<QPushButton*>());
    QTest::keyClicks(page->line(), QStringLiteral("089 123456"));
    QTest::keyClick(page->line(), Qt::Key_Return);
    desk.settle();
    CHECK(page->place().filter == QStringLiteral("089 123456"));
    CHECK(page->empty()->headline().contains(QStringLiteral("089 123456")));
    page->empty()->findChild<QPushButton*>()->click();
    REQUIRE(desk.created.size() == 1);
    CHECK(desk.created[0].first == QStringLiteral("contact"));
    CHECK(desk.created[0].second.value(QStringLiteral("phone")) == QStringLiteral("089 123456"));
    desk.file.does([](Desk& pen) {
        auto contact = aContact(pen);
        pen.save(contact.set(Contact::mobile, QStringLiteral("089/123456")));
    });
    desk.settle();
    CHECK(page->table()->model()->rowCount() == 1);
    CHECK(desk.went.isEmpty()); // nobody calls: nothing is opened by itself
}

TEST_CASE("what is no number is told and finds nobody")
{
    DeskWindow desk;
    auto* page = new CallerPage(desk, desk.background);
    desk.show(page);
    page->show(callOf(QStringLiteral("tel:anna")));
    CHECK(desk.told.size() == 1);
    CHECK(page->place().filter.isEmpty());
}
