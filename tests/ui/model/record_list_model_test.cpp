// The list model under Qt's own scrutiny, and the small forms its views are kept in.
#include "core/catalog/entities/shared/tag.h"
#include "core/catalog/entities/transaction/quote.h"
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/window.h"
#include "ui/model/list_layout.h"
#include "ui/model/record_list_model.h"
#include <QAbstractItemModelTester>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("the list model keeps Qt's rules while records come, change and go")
{
    TestWindow window([](Desk& desk) {
        for (int i = 0; i < 200; ++i)
            aLead(desk, QString("Lead %1").arg(i), QString("l%1@example.org").arg(i));
    });
    RecordListModel model(window.workspace(), window.background(), "lead");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    window.settle();
    CHECK(model.rowCount() == 200);
    window.file().does([&](Desk& desk) { desk.remove("lead", model.idAt(5)); });
    window.settle();
    CHECK(model.rowCount() == 199);
    model.setColumns({model.def().indexOf("email")});
    CHECK(model.columnCount() == 2);
    model.sort(1, Qt::DescendingOrder);
    window.settle();
    CHECK(model.index(0, 1).data().toString() == "l9@example.org"); // @ comes after digits
}

TEST_CASE("the first column is headed by what its records are called by")
{
    TestWindow window;
    const auto head = [&](const char* entity) {
        RecordListModel model(window.workspace(), window.background(), entity);
        return model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    CHECK(head("case") == "Subject");
    CHECK(head("sales_order") == "Number");
    CHECK(head("account") == "Name");
    CHECK(head("contact") == "Name"); // of several fields
}

TEST_CASE("a list that is opened shows its first rows before it knows the last")
{
    TestWindow window([](Desk& desk) {
        for (int i = 0; i < 200; ++i)
            aLead(desk, QString("Lead %1").arg(1000 + i), QString("l%1@example.org").arg(i));
    });
    RecordListModel model(window.workspace(), window.background(), "lead");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList steps;
    const auto note = [&](const char* step) {
        steps.append(QString("%1 %2 %3").arg(step).arg(model.rowCount()).arg(model.index(0, 0).data().toString()));
    };
    QObject::connect(&model, &RecordListModel::begun, &model, [&] { note("begun"); });
    QObject::connect(&model, &RecordListModel::loaded, &model, [&] { note("loaded"); });
    model.setQuery({});
    window.settle();
    CHECK(steps == QStringList{"begun 40 Lead 1000", "loaded 200 Lead 1000"});
    model.reload(); // what is there stays until the new snapshot is
    window.settle();
    CHECK(steps.size() == 3);
}

TEST_CASE("very many rows are told to the views piece by piece, and it is loaded when the last is told")
{
    constexpr int many = RecordListModel::toldAtOnce + 1000;
    TestWindow window([](Desk& desk) {
        desk.beginBulk("tag", many);
        for (int i = 0; i < many; ++i) {
            auto tag = desk.blank<Tag>();
            tag.set(Tag::name, QString("Tag %1").arg(100'000 + i));
            desk.save(tag);
        }
        desk.endBulk();
    });
    RecordListModel model(window.workspace(), window.background(), "tag");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVector<int> rows;
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, [&] { rows << model.rowCount(); });
    int loaded = 0;
    QObject::connect(&model, &RecordListModel::loaded, &model, [&] { loaded = model.rowCount(); });
    model.setQuery({});
    REQUIRE(QTest::qWaitFor([&] { return !model.isLoading(); }, 20'000));
    CHECK(rows == QVector<int>{40, RecordListModel::toldAtOnce, many});
    CHECK(loaded == many);
    const QModelIndex last = model.index(many - 1, 0);
    last.data();
    window.settle();
    CHECK(last.data().toString() == QString("Tag %1").arg(100'000 + many - 1));

    const Id gone = model.idAt(5);
    window.file().does([&](Desk& desk) { desk.remove("tag", gone); });
    REQUIRE(QTest::qWaitFor([&] { return !model.isLoading() && model.rowCount() == many - 1; }, 20'000));
    CHECK(model.rowOf(gone) < 0);
}

TEST_CASE("rows far down are there at once, and say what they hold as soon as it is read")
{
    TestWindow window([](Desk& desk) {
        for (int i = 0; i < 200; ++i)
            aLead(desk, QString("Lead %1").arg(1000 + i), QString("l%1@example.org").arg(i));
    });
    RecordListModel model(window.workspace(), window.background(), "lead");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({});
    window.settle();
    const QModelIndex far = model.index(150, 0);
    const Id id = far.data(RecordListModel::IdRole).toLongLong();
    CHECK(id != 0);
    far.data();
    window.settle();
    CHECK(far.data().toString() == "Lead 1150");

    window.file().does([&](Desk& desk) { desk.save(desk.load<Lead>(id).set(Lead::name, "Lead 1150 b")); });
    CHECK(far.data().toString() == "Lead 1150"); // shown until the new one is there: nothing flickers
    window.settle();
    far.data();
    window.settle();
    CHECK(far.data().toString() == "Lead 1150 b");
}

TEST_CASE("an invoice past its due date is overdue in rows and cells, and a quote that ran out expired, as on its page")
{
    TestWindow window;
    Placed placed;
    anInvoice(window.file(), 1, placed);
    window.file().does([&](Desk& desk) {
        auto quote = desk.blank<Quote>();
        desk.save(quote.set(Quote::account, placed.account)
                      .set(Quote::status, Quote::sent)
                      .set(Quote::validUntil, desk.today().addDays(10)));
    });
    const auto told = [&](const char* entity) {
        RecordListModel model(window.workspace(), window.background(), entity);
        model.setColumns({model.def().indexOf("status")});
        model.setQuery({});
        window.settle();
        const QModelIndex row = model.index(0, 0), cell = model.index(0, 1);
        const QString chip = row.data(RecordListModel::StatusRole).toString();
        CHECK(cell.data().toString() == chip);
        CHECK(cell.data(RecordListModel::ChipRole).toString() == chip);
        CHECK(cell.data(Qt::AccessibleTextRole).toString() == "Status: " + chip);
        return chip;
    };
    CHECK(told("invoice") == "Issued");
    CHECK(told("quote") == "Sent");
    window.file().clock().advance(100LL * 24 * 60 * 60 * 1000);
    CHECK(told("invoice") == "Overdue");
    CHECK(told("quote") == "Expired");
}

TEST_CASE("tool tips of cells show markup as the letters it is")
{
    TestWindow window([](Desk& desk) { aLead(desk, "<b>Bold</b>", "b@example.org"); });
    RecordListModel model(window.workspace(), window.background(), "lead");
    model.reload();
    window.settle();
    CHECK(model.index(0, 0).data(Qt::DisplayRole).toString() == "<b>Bold</b>");
    CHECK_FALSE(model.index(0, 0).data(Qt::ToolTipRole).toString().contains("<b>Bold"));
}

TEST_CASE("a layout is the same after it was kept")
{
    ListLayout layout;
    layout.columns = {"email", "phone"};
    layout.widths = {{"email", 220}};
    layout.sort = {{"amount", true}, {"title", false}};
    CHECK(ListLayout::fromBytes(layout.toBytes()) == layout);
    CHECK(sortText(layout.sort) == "-amount,title");
    CHECK(ListLayout::fromBytes("nonsense") == ListLayout());
}
