// The preview: what is chosen is what is laid out, saved and printed.
#include "core/base/shown_date.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/fulfillment/split_invoice.h"
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/page_window.h"
#include "ui/print/papers.h"
#include "ui/print/print_desk.h"
#include <QCheckBox>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

QString wordsOf(const Paper& paper)
{
    QStringList words{paper.title, paper.head, paper.foot};
    for (const PaperBlock& block : paper.blocks) {
        words << block.text << block.beside;
        for (const auto& [label, value] : block.facts)
            words << label + QStringLiteral(": ") + value;
        for (const QStringList& row : block.table.rows + block.table.totals)
            words << row.join(u'|');
    }
    return words.join(u'\n');
}

} // namespace

TEST_CASE("a list is printed with its columns, all rows and who it belongs to")
{
    TestFile file;
    Stage stage;
    file.does([](Desk& desk) {
        for (int i = 0; i < 120; ++i)
            anAccount(desk, QStringLiteral("Company %1 <b>").arg(i));
    });
    PageWindow window(file.workspace(), stage);
    PrintDesk desk(window, window.background, &window);
    window.show();
    CHECK(Printing::of(&window) == &desk);
    Query query;
    query.entity = QStringLiteral("account");
    desk.previewList(query, {});
    PreviewDialog* dialog = desk.dialog();
    REQUIRE(dialog);
    REQUIRE(heard(dialog, &PreviewDialog::made, [] {}));
    CHECK(dialog->layoutOnShow()->pagesOfRows().size() == 120);
    CHECK(dialog->layoutOnShow()->pageCount() > 1);
    CHECK(wordsOf(dialog->paper()).contains(QStringLiteral("Company 119 <b>")));
    dialog->setPaperSize(QPageSize::A4);
    const int pages = dialog->layoutOnShow()->pageCount();
    dialog->setPaperSize(QPageSize::Letter);
    CHECK(dialog->layoutOnShow()->pageCount() >= pages);
    CHECK(stage.settings.read(setting::paper) == QStringLiteral("Letter"));
    dialog->setPaperSize(QPageSize::A4);
    auto* messages = new ScriptedMessages(dialog);
    const QString path = stage.folder.filePath(QStringLiteral("list.pdf"));
    messages->texts << path;
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("PDF")))
            button->click();
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == QByteArray("%PDF-"));
    CHECK(window.sentences.last() == QStringLiteral("Saved: list.pdf"));
}

TEST_CASE("what is unticked is left out")
{
    TestFile file;
    Stage stage;
    PageWindow window(file.workspace(), stage);
    PrintDesk desk(window, window.background, &window);
    PaperAsk ask;
    ask.title = QStringLiteral("Parts");
    ask.parts = {QStringLiteral("One"), QStringLiteral("Two")};
    ask.make = [](Reader&, const QVariant&, const QVector<bool>& parts) {
        Paper paper;
        for (int part = 0; part < parts.size(); ++part) {
            PaperBlock block;
            block.text = QString::number(part);
            if (parts[part])
                paper.blocks.append(block);
        }
        return paper;
    };
    desk.preview(ask);
    PreviewDialog* dialog = desk.dialog();
    REQUIRE(heard(dialog, &PreviewDialog::made, [] {}));
    CHECK(dialog->paper().blocks.size() == 2);
    REQUIRE(heard(dialog, &PreviewDialog::made, [&] { dialog->findChildren<QCheckBox*>().first()->click(); }));
    REQUIRE(dialog->paper().blocks.size() == 1);
    CHECK(dialog->paper().blocks.first().text == QStringLiteral("1"));
}

TEST_CASE("an invoice is printed as the customer gets it")
{
    TestFile file;
    Stage stage;
    Placed placed;
    const Ref invoice = anInvoice(file, 3, placed);
    const Paper paper = businessPaper(file.reader(), QStringLiteral("invoice"), invoice.id);
    const QString words = wordsOf(paper);
    CHECK(paper.title.startsWith(QStringLiteral("Invoice INV-")));
    CHECK(words.contains(QStringLiteral("Bäckerei Bauer")));
    CHECK(words.contains(QStringLiteral("1|Chair|3|pcs|€100.00|0%|€300.00")));
    CHECK(words.contains(QStringLiteral("Total|€300.00")));
    CHECK(words.contains(QStringLiteral("Payable by")));
}

TEST_CASE("an invoice in instalments is printed with each of them, and without one due date")
{
    TestFile file;
    Stage stage;
    const Placed placed = anOrder(file, 3);
    deliver(file, placed, 3);
    const Ref invoice = file.does([&](Desk& desk) {
        const Ref draft = invoiceOrder(desk, {placed.order}).invoice;
        splitInvoice(desk, {draft, 2, QDate(2026, 12, 1)});
        return issueInvoice(desk, {draft}).invoice;
    });
    const QString words = wordsOf(businessPaper(file.reader(), QStringLiteral("invoice"), invoice.id));
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("Payable without deduction in 2 instalments:")));
    for (const QDate due : {QDate(2026, 12, 1), QDate(2027, 1, 1)})
        CHECK(words.contains(shownDate(due) + QStringLiteral("|€150.00")));
    CHECK_FALSE(words.contains(QStringLiteral("Payable by")));
}

TEST_CASE("a record is printed with its facts, what is linked and what happened")
{
    TestFile file;
    Stage stage;
    Ref account;
    file.does([&](Desk& desk) {
        account = anAccount(desk).ref();
        aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer"), account);
        planActivity(desk, {account.id, QStringLiteral("Ring about the ovens"), Pick{QStringLiteral("call")},
                            QDate(2027, 3, 4)});
    });
    const QString words = wordsOf(recordPaper(file.reader(), QStringLiteral("account"), account.id));
    CHECK(words.contains(QStringLiteral("Bäckerei Bauer")));
    CHECK(words.contains(QStringLiteral("Anna Bauer")));
    CHECK(words.contains(QStringLiteral("Timeline")));
    const QString day = shownDate(QDate(2027, 3, 4));
    CHECK(words.contains(day + QStringLiteral("|Planned · Call · Ring about the ovens")));
}
