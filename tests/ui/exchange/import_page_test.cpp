// ImportPage: the whole way of a table into the file, with the widgets a person would use.
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/deep_checks.h"
#include "core/workspace/care.h"
#include "tests/support/archives.h"
#include "tests/support/shared_files.h"
#include "tests/support/ui/import_window.h"
#include "ui/exchange/check_step.h"
#include "ui/exchange/columns_step.h"
#include "ui/exchange/file_step.h"
#include "ui/exchange/match_view.h"
#include "ui/exchange/result_step.h"
#include "ui/support/banner.h"
#include "ui/support/empty_state.h"
#include "ui/support/page_area.h"
#include <QApplication>
#include <QCheckBox>
#include <QScrollBar>
#include <QTableView>

using namespace perennial;
using namespace perennial::test;

namespace {

QString northwind(const char* name)
{
    return sharedFile(QStringLiteral("northwind/csv/%1.csv").arg(QLatin1String(name))).value_or(QString());
}

constexpr const char* wholesaler[] = {"Employees",  "Shippers", "Suppliers", "Customers",
                                      "Categories", "Products", "Orders",    "Order_Details"};

// In minor units: the lines, each rounded once, without freight.
qint64 sumOfOrders(ImportWindow& window)
{
    Query orders;
    orders.entity = QStringLiteral("sales_order");
    Money sum;
    for (const Record& record : window.shell.workspace().reader().list(orders))
        sum += Row<SalesOrder>(record)[SalesOrder::netTotal];
    return sum.minor;
}

void requireSound(ImportWindow& window)
{
    const auto report = check(window.shell.workspace().path(), true, deepChecks());
    REQUIRE(report);
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(finding.what.toStdString() << " " << finding.where.toStdString());
    REQUIRE(report->sound);
}

} // namespace

TEST_CASE("the eight tables of a wholesaler come in through the import page, sound at each point, once more without "
          "effect, and are undone and done again")
{
    if (northwind("Customers").isEmpty())
        return;
    ImportWindow window;
    const QString lines = QStringLiteral("sales_order_line");
    const qint64 persons = window.count(QStringLiteral("person"));
    for (const char* name : wholesaler) {
        INFO(name);
        window.import(northwind(name));
        requireSound(window);
    }
    CHECK(window.part<ResultStep>()->summary() == QLatin1String("2,155 added"));
    CHECK(window.count(QStringLiteral("account")) == 93 + 29 + 3);
    CHECK(window.count(QStringLiteral("sales_order")) == 830);
    CHECK(sumOfOrders(window) == 126'579'329);
    for (const char* name : wholesaler) {
        INFO(name << " again");
        window.open(northwind(name));
        window.press(QStringLiteral("Next"));
        window.press(QStringLiteral("Next"));
        REQUIRE(window.job()->rehearsal());
        REQUIRE(*window.job()->rehearsal());
        const ImportCounts& counts = (*window.job()->rehearsal())->counts;
        CHECK(counts.same == counts.read);
        CHECK_FALSE(window.button(QStringLiteral("Import"))->isEnabled());
    }
    for (size_t i = 0; i < std::size(wholesaler); ++i)
        REQUIRE(window.shell.workspace().undo());
    CHECK(window.shell.workspace().undoTitle().isEmpty());
    CHECK(window.count(QStringLiteral("person")) == persons);
    CHECK(window.count(QStringLiteral("account")) == 0);
    CHECK(window.count(lines) == 0);
    requireSound(window);
    while (!window.shell.workspace().redoTitle().isEmpty())
        REQUIRE(window.shell.workspace().redo());
    CHECK(window.count(lines) == 2155);
    CHECK(sumOfOrders(window) == 126'579'329);
    requireSound(window);
}

TEST_CASE("two columns that go to one field are refused in words beside the column")
{
    ImportWindow window;
    window.open(window.file("Company,Town,Place\nAcme,Bonn,Berlin\n"));
    window.choose(window.part<FileStep>()->findChild<ComboBox*>(), QStringLiteral("account"));
    window.press(QStringLiteral("Next"));
    window.choose(window.column(QStringLiteral("Company"))->target(), QStringLiteral("name"));
    window.choose(window.column(QStringLiteral("Town"))->target(), QStringLiteral("billing_city"));
    window.choose(window.column(QStringLiteral("Place"))->target(), QStringLiteral("billing_city"));
    CHECK(window.says(QStringLiteral("The columns “Town” and “Place” both go to")));
    CHECK_FALSE(window.button(QStringLiteral("Next"))->isEnabled());
    window.choose(window.column(QStringLiteral("Place"))->target(), QString());
    CHECK_FALSE(window.says(QStringLiteral("both go to")));
    CHECK(window.button(QStringLiteral("Next"))->isEnabled());
}

TEST_CASE("a wrong charset and a wrong separator are corrected by one choice each, with the rows at once")
{
    ImportWindow window;
    window.open(window.file("Firma;Ort\nB\xe4"
                            "ckerei Bauer;M\xfcnchen\n"));
    auto* step = window.part<FileStep>();
    QList<ComboBox*> boxes = step->findChildren<ComboBox*>();
    boxes.removeIf([step](const ComboBox* box) { return !box->isVisibleTo(step); }); // a table has no sheets
    REQUIRE(boxes.size() == 3);
    auto* table = step->findChild<QTableView*>();
    const auto cell = [&] { return table->model()->index(0, 0).data().toString(); };
    CHECK(cell() == QStringLiteral("Bäckerei Bauer"));
    window.choose(boxes[1], QByteArray("UTF-8"));
    CHECK(window.part<Banner>()->isVisible());
    CHECK_FALSE(window.part<Banner>()->text().isEmpty());
    CHECK_FALSE(window.button(QStringLiteral("Next"))->isEnabled());
    window.choose(boxes[1], QByteArray("windows-1252"));
    CHECK(cell() == QStringLiteral("Bäckerei Bauer"));
    window.choose(boxes[2], int(','));
    CHECK(cell() == QStringLiteral("Bäckerei Bauer;München"));
    window.choose(boxes[2], int(';'));
    CHECK(table->model()->index(0, 1).data().toString() == QStringLiteral("München"));
    auto* headings = step->findChild<QCheckBox*>();
    headings->click();
    window.settle();
    CHECK(table->model()->rowCount() == 2);
}

TEST_CASE("who has chosen a file goes on with Return, and whoever then looks to its characters keeps the keyboard")
{
    ImportWindow window;
    window.shell.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.shell));
    window.messages->texts << window.file("Firma;Ort\nCosta;Porto\n");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    window.settle();
    REQUIRE(window.says(QStringLiteral("1 row")));
    QPushButton* next = window.button(QStringLiteral("Next"));
    REQUIRE(next);
    CHECK(next->hasFocus());
    QList<ComboBox*> boxes = window.part<FileStep>()->findChildren<ComboBox*>();
    boxes.removeIf([](const ComboBox* box) { return !box->isVisible(); });
    boxes[1]->setFocus();
    window.choose(boxes[1], QByteArray("windows-1252"));
    CHECK(boxes[1]->hasFocus());
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Return);
    window.settle();
    CHECK(window.column(QStringLiteral("Ort"))->isVisible());
}

TEST_CASE("the boxes about a file show their words whole, in a small window one under the other")
{
    ImportWindow window;
    window.open(window.file("Firma;Ort\nCosta;Lisboa\n"));
    window.shell.resize(760, 640);
    QTest::qWait(50);
    auto* step = window.part<FileStep>();
    for (const ComboBox* box : step->findChildren<ComboBox*>())
        if (box->isVisibleTo(step))
            CHECK(box->width() >= box->sizeHint().width());
}

TEST_CASE("dates and amounts are shown as they will be understood, and another reading is one choice")
{
    ImportWindow window;
    window.open(
        window.file("Name,Birthday,Credit limit\nAnna Bauer,03.04.2025,\"1.234,56\"\nBo Lee,25.12.2024,\"7,50\"\n"));
    window.choose(window.part<FileStep>()->findChild<ComboBox*>(), QStringLiteral("account"));
    window.press(QStringLiteral("Next"));
    window.choose(window.column(QStringLiteral("Credit limit"))->target(), QStringLiteral("credit_limit"));
    CHECK(window.says(QStringLiteral("1.234,56 → 1,234.56")));
    window.choose(window.column(QStringLiteral("Credit limit"))->reading(), QStringLiteral("point"));
    CHECK_FALSE(window.says(QStringLiteral("1.234,56 → 1,234.56")));
}

TEST_CASE("at the largest text what the cells say stands below where they go, with the choice of another reading")
{
    ImportWindow window;
    window.stage.theme.setTextPercent(200);
    window.shell.resize(1280, 800);
    window.open(window.file("Name,Credit limit\nAnna Bauer,\"1.234,56\"\n"));
    window.choose(window.part<FileStep>()->findChild<ComboBox*>(), QStringLiteral("account"));
    window.press(QStringLiteral("Next"));
    const ColumnRow* row = window.column(QStringLiteral("Credit limit"));
    window.choose(row->target(), QStringLiteral("credit_limit"));
    const ComboBox* reading = row->reading();
    REQUIRE(reading->isVisible());
    CHECK(reading->y() >= row->target()->geometry().bottom());
    CHECK(row->rect().contains(reading->geometry()));
    CHECK(row->width() <= row->parentWidget()->parentWidget()->width()); // all of it is in the pane
    window.stage.theme.setTextPercent(100);
    QCoreApplication::processEvents();
    CHECK(reading->y() < row->target()->geometry().bottom());
}

TEST_CASE("in the smallest window at the largest text a column shows all of where it goes")
{
    ImportWindow window;
    window.stage.language.use(QStringLiteral("de"));
    window.stage.theme.setTextPercent(200);
    window.shell.resize(1024, 640);
    window.open(window.file("Vorname;Nachname;E-Mail;Lieblingskuchen\nAnna;Bauer;a@a.example;Mohn\n"));
    window.press(QStringLiteral("Weiter"));
    const ColumnRow* row = window.column(QStringLiteral("Lieblingskuchen"));
    const QWidget* pane = row->parentWidget()->parentWidget();
    CHECK(row->parentWidget()->width() <= pane->width());
    const auto mark = row->target()->mapTo(row, row->target()->rect().topRight());
    CHECK(mark.x() + scaled(extent::icon) <= pane->width()); // whether it is sure stands behind
}

TEST_CASE("at the largest text every step of the import opens at its top, wherever the last one was left")
{
    ImportWindow window;
    window.stage.language.use(QStringLiteral("de"));
    window.stage.theme.setTextPercent(200);
    window.shell.resize(1280, 640);
    window.open(window.file("Name;Ort\nAcme;Bonn\nBolt;Ulm\n"));
    const auto* area = window.shell.findChild<PageArea*>();
    REQUIRE(area);
    for (const char* step : {"Spalten", "Prüfen"}) {
        INFO(step);
        REQUIRE(QTest::qWaitFor([&] { return area->verticalScrollBar()->maximum() > 0; }));
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        for (auto* mark : window.page->findChildren<MarkButton*>())
            if (mark->text() == QString::fromUtf8(step))
                mark->click();
        QTest::qWait(100);
        CHECK(area->verticalScrollBar()->value() == 0);
    }
}

TEST_CASE("rows with errors are kept for the user, with the reason")
{
    ImportWindow window;
    window.open(
        window.file("Name,E-mail\nAnna Bauer,anna@bauer.example\n,lost@nowhere.example\nBo Lee,bo@lee.example\n"));
    window.choose(window.part<FileStep>()->findChild<ComboBox*>(), QStringLiteral("lead"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Next"));
    CHECK((*window.job()->rehearsal())->counts.rejected == 1);
    window.press(QStringLiteral("Import 2 leads"));
    CHECK(window.part<ResultStep>()->summary() == QLatin1String("2 added, 1 with errors"));
    const QString kept = window.stage.folder.filePath(QStringLiteral("kept.csv"));
    window.messages->texts << kept;
    window.press(QStringLiteral("Save these rows"));
    QFile file(kept);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.startsWith(QLatin1String("Name,E-mail,reason")));
    CHECK(text.contains(QLatin1String("lost@nowhere.example")));
    CHECK(text.contains(QLatin1String("line 3")));
}

TEST_CASE("what the import says about itself follows its being taken back and done again")
{
    ImportWindow window;
    window.open(window.file("Name,E-mail\nAnna Bauer,anna@bauer.example\n"));
    window.choose(window.part<FileStep>()->findChild<ComboBox*>(), QStringLiteral("lead"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Import 1 lead"));
    const auto headline = [&] { return window.part<ResultStep>()->findChild<EmptyState*>()->headline(); };
    CHECK(headline() == QLatin1String("1 added"));
    REQUIRE(window.shell.workspace().undo());
    CHECK(headline() == QLatin1String("Taken back"));
    CHECK_FALSE(window.button(QStringLiteral("Show the")));
    REQUIRE(window.shell.workspace().redo());
    CHECK(headline() == QLatin1String("1 added"));
    CHECK(window.button(QStringLiteral("Show the")));
}

TEST_CASE("what shall become of a known record is chosen for a row, or for all of its kind at once")
{
    ImportWindow window;
    QByteArray rows("Name,E-mail,City\n");
    for (int i = 0; i < 5; ++i)
        rows += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org,Bonn\n";
    window.open(window.file(rows));
    window.choose(window.part<FileStep>()->findChild<ComboBox*>(), QStringLiteral("lead"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Import 5 leads"));
    window.press(QStringLiteral("Import another file"));
    window.open(window.file(rows.replace("Bonn", "Berlin")));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Next"));
    const auto counts = [&] { return (*window.job()->rehearsal())->counts; };
    REQUIRE(counts().updated == 5);
    window.press(QStringLiteral("Leave alone")); // the first row
    CHECK(counts().updated == 4);
    CHECK(counts().skipped == 1);
    QCheckBox* all = nullptr;
    for (QCheckBox* box : window.part<CheckStep>()->findChildren<QCheckBox*>()) {
        if (box->isVisible() && QString(box->text()).remove(u'&').contains(QStringLiteral("all 4 of them")))
            all = box;
    }
    REQUIRE(all);
    all->click();
    window.press(QStringLiteral("Add as new"));
    CHECK(counts().added == 4);
    CHECK(counts().updated == 0);
    window.press(QStringLiteral("Import 4 leads"));
    CHECK(window.count(QStringLiteral("lead")) == 9);
    CHECK(window.part<ResultStep>()->summary() == QLatin1String("4 added")); // as it was foretold
}

TEST_CASE("a row stands beside the record that it meets, what differs first, and follows the row one is at")
{
    ImportWindow window;
    window.open(window.file("Name,E-mail,City,Job title\nAnna Bauer,a@example.org,Bonn,Cook\n"
                            "Bo Lee,b@example.org,Ulm,Waiter\n"));
    window.choose(window.part<FileStep>()->findChild<ComboBox*>(), QStringLiteral("lead"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Next"));
    CHECK_FALSE(window.part<MatchView>()->isVisible()); // new rows meet nothing
    window.press(QStringLiteral("Import 2 leads"));
    window.press(QStringLiteral("Import another file"));
    window.open(window.file("Name,E-mail,City\nAnna Bauer,a@example.org,Berlin\nBo Lee,b@example.org,Köln\n"
                            "Bo Lee,b@example.org,Kiel\n"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Next"));
    const auto* match = window.part<MatchView>();
    REQUIRE(match->isVisible());
    const auto told = [match] {
        QStringList words;
        for (const QLabel* label : match->findChildren<QLabel*>())
            words.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        return words;
    };
    const QStringList first = told();
    INFO(first.join(u'\n').toStdString());
    const qsizetype there = first.indexOf(QStringLiteral("City in the record: Bonn"));
    CHECK(first.filter(QStringLiteral("LEAD-")).size() == 1);
    CHECK(first.contains(QStringLiteral("Line 2")));
    REQUIRE(there > first.indexOf(QStringLiteral("Different")));
    CHECK(first.value(there + 1) == QStringLiteral("City in the row: Berlin"));
    CHECK(there < first.indexOf(QStringLiteral("The same")));
    CHECK(first.indexOf(QStringLiteral("E-mail in the row: a@example.org")) >
          first.indexOf(QStringLiteral("The same")));
    CHECK(first.indexOf(QStringLiteral("Job title in the record: Cook")) >
          first.indexOf(QStringLiteral("Only in the record")));
    auto* table = window.part<CheckStep>()->findChild<QTableView*>();
    CHECK(match->x() > table->geometry().right());
    window.stage.theme.setTextPercent(200);
    window.settle();
    CHECK(match->x() == table->parentWidget()->x()); // below them: beside them it would be cut
    CHECK(match->widget()->width() <= match->viewport()->width());
    for (const QCheckBox* box : window.part<CheckStep>()->findChildren<QCheckBox*>())
        CHECK((!box->isVisible() || box->width() >= box->sizeHint().width()));
    window.stage.theme.setTextPercent(100);
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(told().contains(QStringLiteral("City in the record: Ulm")));
    QTest::keyClick(table, Qt::Key_Down); // known by the row before it
    CHECK(told().join(u' ').contains(QStringLiteral("line 3 of this file")));
}

TEST_CASE("an import that is cancelled leaves nothing, and the window goes on meanwhile")
{
    ImportWindow window;
    QByteArray rows("Name,E-mail,City\n");
    for (int i = 0; i < 20'000; ++i)
        rows += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org,Bonn\n";
    window.open(window.file(rows));
    window.choose(window.part<FileStep>()->findChild<ComboBox*>(), QStringLiteral("lead"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Next"));
    const QString before = window.shell.workspace().undoTitle();
    bool stopped = false;
    QObject::connect(window.job(), &ImportJob::progressed, window.page, [&](double share) {
        if (stopped || share <= 0 || !window.job()->isRunning())
            return;
        stopped = true;
        CHECK(window.count(QStringLiteral("lead")) == 0); // reading goes on
        QTest::mouseClick(window.button(QStringLiteral("Cancel")), Qt::LeftButton);
    });
    window.press(QStringLiteral("Import 20,000 leads"));
    CHECK(stopped);
    REQUIRE(window.job()->result());
    CHECK_FALSE(*window.job()->result());
    CHECK(window.job()->result()->error().fault == Fault::Cancelled);
    CHECK(window.count(QStringLiteral("lead")) == 0);
    CHECK(window.shell.workspace().undoTitle() == before);
    CHECK(window.says(QStringLiteral("nothing was changed")));
}

TEST_CASE("a workbook asks for its sheet instead of its characters, and its rows go in")
{
    ImportWindow window;
    WorkbookParts parts;
    const auto text = [](const char* words) {
        return QByteArray("<c t=\"inlineStr\"><is><t>") + words + "</t></is></c>";
    };
    parts.sheets = {"<row>" + text("Product") + text("Unit") + "</row><row>" + text("Tea") + text("bag") + "</row>",
                    "<row>" + text("Name") + text("E-mail") + "</row><row>" + text("Anna Bauer") +
                        text("anna@x.example") + "</row>"};
    window.open(window.file(workbookOf(parts), QStringLiteral("book.xlsx")));
    auto* step = window.part<FileStep>();
    QList<ComboBox*> shown;
    for (ComboBox* box : step->findChildren<ComboBox*>()) {
        if (box->isVisible())
            shown.append(box);
    }
    REQUIRE(shown.size() == 2); // the kind of record and the sheet
    window.choose(shown[1], 1);
    window.choose(shown[0], QStringLiteral("lead"));
    CHECK(step->findChild<QTableView*>()->model()->index(0, 0).data().toString() == QLatin1String("Anna Bauer"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Import 1 lead"));
    CHECK(window.count(QStringLiteral("lead")) == 1);
    REQUIRE(window.shell.workspace().undo());
    CHECK(window.count(QStringLiteral("lead")) == 0);
}

TEST_CASE("cards go in as contacts without a question about columns or characters")
{
    ImportWindow window;
    window.open(window.file("BEGIN:VCARD\nVERSION:3.0\nN:Bauer;Anna;;;\nORG:Alfreds\nTEL:030 1\nTEL;TYPE=HOME:030 2\n"
                            "EMAIL:anna@x.example\nEND:VCARD\n",
                            QStringLiteral("cards.vcf")));
    CHECK(window.job()->entity() == QLatin1String("contact"));
    for (ComboBox* box : window.part<FileStep>()->findChildren<ComboBox*>().mid(1))
        CHECK_FALSE(box->isVisible());
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Import 1 contact"));
    CHECK(window.count(QStringLiteral("contact")) == 1);
    CHECK(window.count(QStringLiteral("account")) == 1);
    CHECK(window.count(QStringLiteral("contact_point")) == 1);
}

TEST_CASE("what is no table is told on the page in a sentence")
{
    ImportWindow window;
    QByteArray binary("PNG\0\0\0\r\n\x1a\n", 10);
    for (int i = 0; i < 4000; ++i)
        binary += char(i * 37);
    const QByteArray files[] = {binary, QByteArray("a,b\n1,\0x\n", 9), QByteArray(), QByteArray("a,\"b\n1,2\n")};
    for (const QByteArray& bytes : files) {
        window.open(window.file(bytes, QStringLiteral("bad.csv")));
        CHECK(window.part<Banner>()->isVisible());
        CHECK_FALSE(window.button(QStringLiteral("Next"))->isEnabled());
    }
    CHECK(window.messages->told.isEmpty()); // no dialog
}

TEST_CASE("columns go where they went last time")
{
    ImportWindow window;
    const QString path = window.file("Wer,Was\nAnna Bauer,Blumen\n");
    window.open(path);
    window.choose(window.part<FileStep>()->findChild<ComboBox*>(), QStringLiteral("contact"));
    window.press(QStringLiteral("Next"));
    window.choose(window.column(QStringLiteral("Wer"))->target(), QStringLiteral("full_name"));
    window.choose(window.column(QStringLiteral("Was"))->target(), QStringLiteral("+notes"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Import 1 contact"));
    window.press(QStringLiteral("Import another file"));
    window.open(path);
    CHECK(window.job()->isRemembered());
    CHECK(window.job()->entity() == QLatin1String("contact"));
    CHECK(window.job()->mapping().columns[0].target == QLatin1String("full_name"));
    CHECK(window.job()->mapping().columns[1].target == QLatin1String("+notes"));
}
