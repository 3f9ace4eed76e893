// What the rows of a list add up to: read after them, and again when they change.
#include "core/catalog/entities/engagement/opportunity.h"
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/window.h"
#include "ui/model/list_sum.h"
#include "ui/model/record_list_model.h"
#include "ui/record/list_page.h"
#include <QSemaphore>

using namespace perennial;
using namespace perennial::test;

namespace {

void twoDeals(Desk& desk)
{
    const Ref firm = anAccount(desk, "Firm").ref();
    for (const auto& [name, amount] : {std::pair("Small", 10'000), std::pair("Large", 90'000)}) {
        auto deal = desk.blank<Opportunity>();
        deal.set(Opportunity::name, name)
            .set(Opportunity::account, firm)
            .set(Opportunity::amount, Money{amount})
            .set(Opportunity::probability, Percent{5'000})
            .set(Opportunity::expectedClose, desk.today().addDays(30));
        desk.save(deal);
    }
}

bool comesTo(const ListSum& sum, const char* words)
{
    return QTest::qWaitFor([&] { return sum.words() == QString::fromUtf8(words); });
}

} // namespace

TEST_CASE("the sum follows the filter, the measure and the file")
{
    TestWindow window(twoDeals);
    RecordListModel model(window.workspace(), window.background(), "opportunity");
    ListSum sum(window.background(), &model);
    model.reload();
    CHECK(comesTo(sum, "Amount €1,000.00"));

    Query small;
    small.filter.conditions = {{"name", Op::Is, Value(QString("Small")), {}}};
    model.setQuery(small);
    CHECK(comesTo(sum, "Amount €100.00"));
    sum.setMeasure("weighted");
    CHECK(sum.words().isEmpty()); // never the sum of something else
    CHECK(comesTo(sum, "Weighted €50.00"));

    window.file().does(
        [&](Desk& desk) { desk.save(desk.load<Opportunity>(model.idAt(0)).set(Opportunity::amount, Money{20'000})); });
    CHECK(comesTo(sum, "Weighted €100.00"));
    small.filter.conditions[0].value = Value(QString("Nobody"));
    model.setQuery(small);
    window.settle();
    CHECK(sum.words().isEmpty());
}

TEST_CASE("records without money have no sum")
{
    TestWindow window([](Desk& desk) { anAccount(desk, "Firm"); });
    RecordListModel model(window.workspace(), window.background(), "account");
    ListSum sum(window.background(), &model);
    model.reload();
    window.settle();
    CHECK(sum.words().isEmpty());
}

TEST_CASE("the sum gives way to whoever asks for something else, and comes all the same")
{
    TestWindow window(twoDeals);
    RecordListModel model(window.workspace(), window.background(), "opportunity");
    QSemaphore asked; // the sum is not begun before somebody waits behind it
    QObject::connect(&model, &RecordListModel::loaded, &model, [&] {
        window.background().ask<int>(
            &model,
            [&asked](Reader&) {
                asked.acquire();
                return 0;
            },
            [](const Outcome<int>&) {});
    });
    ListSum sum(window.background(), &model);
    QStringList heard;
    QObject::connect(&model, &RecordListModel::loaded, &model, [&] {
        window.background().ask<int>(
            &model, [](Reader&) { return 0; }, [&](const Outcome<int>&) { heard.append("other"); });
        asked.release();
    });
    QObject::connect(&sum, &ListSum::changed, &sum, [&] { heard.append(sum.words()); });
    model.reload();
    REQUIRE(QTest::qWaitFor([&] { return heard.size() == 2; }));
    CHECK(heard == QStringList{"other", QString::fromUtf8("Amount €1,000.00")});
}

TEST_CASE("rows of a list that was opened from a figure show what they count for in its sum, else what they are worth")
{
    TestWindow window;
    anOrder(window.file(), 1, true, Percent{1900}); // 100.00 and its tax
    auto* page = new ListPage(window, window.background(), "sales_order");
    window.show(page);
    const auto row = [page](int role) { return page->model()->index(0, 0).data(role).toString(); };
    CHECK(row(RecordListModel::WorthRole) == QString::fromUtf8("€119.00"));
    page->show({"list", "sales_order", 0, {}, {{"sum", "base_net_total"}}});
    window.settle();
    CHECK(row(RecordListModel::WorthRole) == QString::fromUtf8("€100.00"));
    CHECK(row(Qt::AccessibleTextRole).contains(QString::fromUtf8("€100.00")));
    page->show({"list", "sales_order", 0, {}, {}});
    window.settle();
    CHECK(row(RecordListModel::WorthRole) == QString::fromUtf8("€119.00"));
}
