// LineItems: typing, walking, removing, moving and pasting lines, and the sums that follow them.
#include "core/base/shown_date.h"
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/fulfillment/split_invoice.h"
#include "core/lifecycle/fulfillment/write_off.h"
#include "core/lifecycle/transaction/send_quote.h"
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/desk_window.h"
#include "ui/record/document_sums.h"
#include "ui/record/line_items.h"
#include "ui/record/line_table.h"
#include "ui/record/line_view.h"
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace perennial;
using namespace perennial::test;

namespace {

// A draft quote over chairs at 100.00 with 19 % tax, and its lines on screen.
struct Lines {
    explicit Lines(int count = 1)
    {
        desk.file.does([&](Desk& at) {
            account = anAccount(at).ref();
            chair = aProduct(at, QStringLiteral("Chair"), 10'000, Percent{1900}).ref();
            table = aProduct(at, QStringLiteral("Table"), 25'050, Percent{700}).ref();
            auto made = at.blank<Quote>();
            at.save(made.set(Quote::account, account));
            quote = made.ref();
            for (int i = 0; i < count; ++i)
                addLine(at, {quote, chair});
        });
        items = new LineItems(desk, desk.background);
        desk.show(items);
        refresh();
        items->focusFirst();
    }

    void refresh()
    {
        items->setRecord(desk.file.load<Quote>(quote).record());
        desk.settle();
    }
    LineTable* model() { return items->table(); }
    QString cell(int row, int field) { return model()->index(row, model()->columnOf(field)).data().toString(); }
    QLineEdit* editor() { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); }
    void type(const QString& text)
    {
        REQUIRE(editor());
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
        QCoreApplication::processEvents();
        // A list that closes gives the keyboard back; without a window manager nobody else does so.
        if (!QApplication::activePopupWidget() && !desk.window.isActiveWindow()) {
            desk.window.activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&desk.window));
        }
    }
    QVector<Row<QuoteLine>> saved() { return linesOf<QuoteLine>(desk.file.reader(), quote); }
    QString sum(const QString& label)
    {
        for (const Sum& each : items->sums()->sums()) {
            if (each.label.startsWith(label))
                return each.amount;
        }
        return {};
    }

    DeskWindow desk;
    Ref account, chair, table, quote;
    LineItems* items = nullptr;
};

} // namespace

TEST_CASE("a line typed in the last row is saved when the row is left, with what the product brings along")
{
    Lines lines(1);
    REQUIRE(lines.model()->rowCount() == 2);
    lines.items->view()->goTo(1, lines.items->view()->firstColumn(), true);
    lines.type(QStringLiteral("Table"));
    lines.key(Qt::Key_Tab);
    CHECK(lines.cell(1, lines.model()->kind().name) == QStringLiteral("Table"));
    CHECK(lines.cell(1, lines.model()->kind().price) == QStringLiteral("250.50"));
    CHECK(lines.saved().size() == 1);
    CHECK(lines.model()->rowCount() == 3);
    lines.key(Qt::Key_Tab);
    lines.type(QStringLiteral("2"));
    lines.key(Qt::Key_Return);
    REQUIRE(lines.saved().size() == 2);
    CHECK(lines.saved().last()[QuoteLine::quantity] == pieces(2));
    CHECK(lines.desk.file->undoTitle().contains(QStringLiteral("Table")));
    CHECK(lines.items->view()->currentIndex().row() == 2);
    lines.desk.file.undoes();
    CHECK(lines.saved().size() == 1);
}

TEST_CASE("the sums under the lines are those of core, tax by tax")
{
    Lines lines(3);
    lines.desk.file.does([&](Desk& desk) { addLine(desk, {lines.quote, lines.table}); });
    lines.refresh();
    const auto quote = lines.desk.file.load<Quote>(lines.quote);
    CHECK(quote[Quote::netTotal] == Money{55'050});
    CHECK(lines.sum(QStringLiteral("Net")) == QStringLiteral("€550.50"));
    CHECK(lines.sum(QStringLiteral("Tax 19%")) == QStringLiteral("€57.00"));
    CHECK(lines.sum(QStringLiteral("Tax 7%")) == QStringLiteral("€17.54"));
    CHECK(quote[Quote::taxTotal] == Money{5700 + 1754});
    CHECK(lines.sum(QStringLiteral("Total")) == QStringLiteral("€625.04"));
}

namespace {

// "Paid: €50.00" and the like, below the total.
QStringList belowTotal(TestFile& file, Ref bill)
{
    QStringList told;
    bool isBelow = false;
    for (const Sum& sum : sumsOf(file.reader(), file.load<Invoice>(bill).record(), {})) {
        if (isBelow)
            told.append(sum.label + QStringLiteral(": ") + sum.amount);
        isBelow = isBelow || sum.label == QStringLiteral("Total");
    }
    return told;
}

} // namespace

TEST_CASE("under the total of an issued invoice stands what is paid, written off and open, of a draft nothing")
{
    const Stage stage;
    TestFile file;
    Placed placed = anOrder(file, 2);
    deliver(file, placed, 2);
    const Ref bill = file.does([&](Desk& desk) { return invoiceOrder(desk, {placed.order}).invoice; });
    CHECK(belowTotal(file, bill).isEmpty());
    file.does([&](Desk& desk) { issueInvoice(desk, {bill}); });
    CHECK(belowTotal(file, bill) == QStringList{"Paid: €0.00", "Open: €200.00"});
    file.does([&](Desk& desk) { recordPayment(desk, {placed.account, Money{5'000}}); });
    CHECK(belowTotal(file, bill) == QStringList{"Paid: €50.00", "Open: €150.00"});
    file.does([&](Desk& desk) { writeOff(desk, {bill}); });
    CHECK(belowTotal(file, bill) == QStringList{"Paid: €50.00", "Written off: €150.00", "Open: €0.00"});
}

TEST_CASE("under the total stands how each instalment is, and where there are many those still to come")
{
    const Stage stage;
    TestFile file;
    const auto billIn = [&](int parts) {
        Placed placed = anOrder(file, 3);
        deliver(file, placed, 3);
        return file.does([&](Desk& desk) {
            const Ref draft = invoiceOrder(desk, {placed.order}).invoice;
            SplitInvoice ask{draft, parts, QDate(2031, 12, 15)};
            splitInvoice(desk, ask);
            issueInvoice(desk, {draft});
            recordPayment(desk, {placed.account, Money{12'000}});
            return draft;
        });
    };
    const QStringList few = belowTotal(file, billIn(3));
    const auto of = [](int year, int month) { return "Instalment of " + shownDate(QDate(year, month, 15)); };
    CHECK(few.mid(2) == QStringList{of(2031, 12) + ", paid: €100.00", of(2032, 1) + ", €80.00 open: €100.00",
                                    of(2032, 2) + ", open: €100.00"});
    const QStringList many = belowTotal(file, billIn(10));
    REQUIRE(many.size() == 7); // four of ten are paid
    CHECK(many[2] == of(2032, 4) + ", open: €30.00");
    CHECK(many.last().endsWith(QStringLiteral(": €60.00")));
}

TEST_CASE(
    "a text that repeats the product's name is an echo until it says something of its own, and is copied as it is")
{
    Lines lines(1);
    const int text = lines.model()->columnOf(lines.model()->kind().name);
    const auto isEcho = [&] { return lines.model()->index(0, text).data(LineTable::EchoRole).toBool(); };
    CHECK(isEcho());
    CHECK(lines.model()->copied({0}).contains(QStringLiteral("Chair\tChair")));
    CHECK_FALSE(lines.model()->index(0, text + 1).data(LineTable::EchoRole).toBool());
    lines.items->view()->goTo(0, text, true);
    lines.type(QStringLiteral("Chair, red"));
    lines.key(Qt::Key_Return);
    CHECK_FALSE(isEcho());
    CHECK(lines.saved().first()[QuoteLine::name] == QStringLiteral("Chair, red"));
}

TEST_CASE("words of a user in the tool tip of a line are shown as letters, never as markup")
{
    Lines lines(1);
    const int product = lines.model()->columnOf(lines.model()->kind().product);
    lines.items->view()->goTo(0, product, true);
    lines.type(QStringLiteral("<b>stool</b>"));
    lines.key(Qt::Key_Tab);
    const QString tip = lines.model()->index(0, product).data(Qt::ToolTipRole).toString();
    INFO(tip.toStdString());
    REQUIRE_FALSE(lines.model()->problem(0).isEmpty());
    CHECK(tip.contains(QStringLiteral("&lt;b&gt;stool")));
    CHECK_FALSE(tip.contains(QStringLiteral("<b>")));
}

TEST_CASE("a negative quantity stays in its cell, says why, and is not saved")
{
    Lines lines(1);
    const int quantity = lines.model()->columnOf(lines.model()->kind().quantity);
    lines.items->view()->goTo(0, quantity, true);
    lines.type(QStringLiteral("-3"));
    lines.key(Qt::Key_Return);
    CHECK(lines.cell(0, lines.model()->kind().quantity) == QStringLiteral("-3"));
    CHECK(lines.model()->problem(0).contains(QStringLiteral("negative")));
    CHECK(lines.items->view()->rowHeight(0) > lines.items->view()->rowHeight(1));
    CHECK(lines.saved().first()[QuoteLine::quantity] == pieces(1));
    lines.items->view()->goTo(0, quantity, true);
    lines.type(QStringLiteral("4"));
    lines.key(Qt::Key_Return);
    CHECK(lines.model()->problem(0).isEmpty());
    CHECK(lines.saved().first()[QuoteLine::quantity] == pieces(4));
}

TEST_CASE("what cannot be read is kept as typed and never blocks going on")
{
    Lines lines(1);
    const auto& kind = lines.model()->kind();
    lines.items->view()->goTo(0, lines.model()->columnOf(kind.price), true);
    lines.type(QStringLiteral("ten euros"));
    lines.key(Qt::Key_Return);
    CHECK(lines.cell(0, kind.price) == QStringLiteral("ten euros"));
    CHECK_FALSE(lines.model()->problem(0).isEmpty());
    CHECK(lines.items->view()->currentIndex().row() == 1);
    lines.items->view()->goTo(0, 1, false);
    lines.key(Qt::Key_Escape);
    CHECK(lines.model()->problem(0).isEmpty());
    CHECK(lines.cell(0, kind.price) == QStringLiteral("100.00"));
}

TEST_CASE("Del removes a line, undoably, and the others close up")
{
    Lines lines(3);
    lines.items->view()->goTo(0, 1, false);
    lines.key(Qt::Key_Delete);
    REQUIRE(lines.saved().size() == 2);
    CHECK(lines.saved().first()[QuoteLine::position] == 1);
    CHECK(lines.desk.told.size() == 1);
    lines.desk.file.undoes();
    CHECK(lines.saved().size() == 3);
}

TEST_CASE("Alt and the arrows move a line")
{
    Lines lines(1);
    lines.desk.file.does([&](Desk& desk) { addLine(desk, {lines.quote, lines.table}); });
    lines.refresh();
    lines.items->view()->goTo(1, 1, false);
    lines.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(lines.saved().first()[QuoteLine::product] == lines.table);
    CHECK(lines.items->view()->currentIndex().row() == 0);
    CHECK(lines.cell(0, lines.model()->kind().product) == QStringLiteral("Table"));
}

TEST_CASE("rows of a spreadsheet are pasted as one operation, and what is wrong in them stays to be mended")
{
    Lines lines(0);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Product\tQuantity\tUnit price\nChair\t2\t90.00\nTable\t1\t\nNobody's\t1\t1\nChair\t-1\t\n"));
    lines.items->view()->goTo(0, 1, false);
    QTest::keyClick(lines.items->view(), Qt::Key_V, Qt::ControlModifier);
    lines.desk.settle();
    REQUIRE(lines.saved().size() == 2);
    CHECK(lines.saved().first()[QuoteLine::unitPrice] == Money{9000});
    CHECK(lines.saved().last()[QuoteLine::unitPrice] == Money{25'050});
    CHECK(lines.model()->rowCount() == 5);
    CHECK(lines.model()->problem(2).contains(QStringLiteral("Nobody's")));
    CHECK(lines.model()->problem(3).contains(QStringLiteral("negative")));
    lines.desk.file.undoes();
    CHECK(lines.saved().isEmpty());
}

TEST_CASE("the lines of a sent quote are closed, say so, and lead to a revision")
{
    Lines lines(1);
    lines.desk.file.does([&](Desk& desk) { sendQuote(desk, {lines.quote}); });
    lines.refresh();
    CHECK(lines.model()->rowCount() == 1);
    CHECK(lines.items->objection().contains(QStringLiteral("Revise")));
    CHECK_FALSE(lines.model()->flags(lines.model()->index(0, 1)) & Qt::ItemIsEditable);
    lines.key(Qt::Key_Delete);
    CHECK(lines.saved().size() == 1);
    for (QPushButton* button : lines.items->findChildren<QPushButton*>()) {
        if (button->isVisible())
            button->click();
    }
    REQUIRE(lines.desk.ran.size() == 1);
    CHECK(lines.desk.ran.first().first == QStringLiteral("revise-quote"));
}

TEST_CASE("two hundred lines are shown, changed and summed up")
{
    Lines lines(200);
    REQUIRE(lines.model()->rowCount() == 201);
    lines.items->view()->goTo(150, lines.model()->columnOf(lines.model()->kind().quantity), true);
    lines.type(QStringLiteral("3"));
    lines.key(Qt::Key_Return);
    CHECK(lines.saved().at(150)[QuoteLine::quantity] == pieces(3));
    lines.refresh();
    CHECK(lines.sum(QStringLiteral("Net")) == QStringLiteral("€20,200.00"));
}

TEST_CASE("no column of lines is cut off beside an open panel")
{
    Lines on;
    auto* view = on.items->findChild<LineView*>();
    for (const int width : {900, 560, 420}) {
        INFO(width);
        on.desk.window.resize(width, 700);
        QTest::qWait(20); // columns follow the width
        CHECK(view->horizontalScrollBar()->maximum() == 0);
        CHECK_FALSE(view->isColumnHidden(on.model()->columnOf(on.model()->kind().total)));
        CHECK_FALSE(view->isColumnHidden(on.model()->columnOf(on.model()->kind().quantity)));
    }
    on.desk.window.resize(1200, 700);
    QTest::qWait(20);
    CHECK_FALSE(view->isColumnHidden(on.model()->columnOf(on.model()->kind().position)));
}

TEST_CASE("where texts only repeat their products, the products have the room")
{
    Lines on;
    auto* view = on.items->findChild<LineView*>();
    on.desk.window.resize(560, 700);
    QTest::qWait(20);
    const auto width = [&] { return view->columnWidth(on.model()->columnOf(on.model()->kind().product)); };
    const int standard = width();
    const QString name = QStringLiteral("Chair of oak with arms and a cushion");
    on.desk.file.does([&](Desk& at) {
        const auto oak = aProduct(at, name, 10'000, Percent{1900}).ref();
        addLine(at, {on.quote, oak});
    });
    on.refresh();
    CHECK(width() > standard);
    on.desk.file.does([&](Desk& at) {
        auto line = at.list<QuoteLine>({}).last();
        at.save(line.set(QuoteLine::name, QStringLiteral("In the colour that was chosen")));
    });
    on.refresh();
    CHECK(width() == standard);
}

TEST_CASE("the row that waits for a product says so whole, however narrow the table")
{
    Lines on;
    const int column = on.model()->columnOf(on.model()->kind().product);
    for (const int width : {1000, 560, 420}) {
        on.desk.window.resize(width, 700);
        QTest::qWait(20); // columns follow the width
        const int needed = QFontMetrics(fontOf(TextSize::Body)).horizontalAdvance(LineTable::hint()) + 2 * space::s;
        CHECK(on.items->findChild<LineView*>()->columnWidth(column) >= needed);
    }
}
