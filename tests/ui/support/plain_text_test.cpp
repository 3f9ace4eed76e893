// User data is never markup: labels, tool tips and message boxes show it letter by letter.
#include "tests/support/ui/scripted_messages.h"
#include "tests/support/ui/stage.h"
#include "ui/support/banner.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/plain_text.h"
#include "ui/support/toast.h"
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>
#include <QTimer>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

const QString evil = QStringLiteral("<b>Anna</b> <img src=\"file:///etc/passwd\"> & <a href=\"x\">Bauer</a>");

// Every label inside would show the text as it is.
void checkLabels(const QWidget& widget)
{
    int holding = 0;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (!label->text().contains(QStringLiteral("<b>")))
            continue;
        ++holding;
        CHECK(label->textFormat() == Qt::PlainText);
    }
    CHECK(holding > 0);
}

} // namespace

TEST_CASE("labels show tags as tags")
{
    Stage stage;
    QLabel label;
    showPlain(&label, evil);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == evil);
    PlainLabel plain(evil);
    CHECK(plain.textFormat() == Qt::PlainText);
    CHECK(plain.sizeHint().height() < 30);
    checkLabels(EmptyState(QStringLiteral("empty"), evil, evil));
    checkLabels(PageHeader(evil));
    checkLabels(Banner(Tone::Amber, QStringLiteral("warning"), evil));
    QWidget window;
    window.resize(600, 400);
    window.show();
    checkLabels(*Toast::tell(&window, evil));
}

TEST_CASE("tool tips show tags as tags and leave other text alone")
{
    CHECK(plainTip(QStringLiteral("5 < 6 & more")) == QStringLiteral("5 < 6 & more"));
    QTextDocument document;
    document.setHtml(plainTip(evil));
    CHECK(document.toPlainText() == evil);
    QWidget widget;
    setPlainToolTip(&widget, evil);
    document.setHtml(widget.toolTip());
    CHECK(document.toPlainText() == evil);
}

TEST_CASE("an ampersand in a name is no mnemonic")
{
    CHECK(plainAction(QStringLiteral("Greco & Figli")) == QStringLiteral("Greco && Figli"));
}

TEST_CASE("message boxes show tags as tags")
{
    Stage stage;
    QTimer::singleShot(0, [] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box);
        for (const auto* label : box->findChildren<QLabel*>())
            if (label->text().contains(QStringLiteral("<b>")))
                CHECK(label->textFormat() == Qt::PlainText);
        CHECK(box->text() == evil);
        box->reject();
    });
    Messages messages;
    CHECK_FALSE(messages.confirm(nullptr, {evil, evil, QStringLiteral("Restore")}));
}

TEST_CASE("what cannot be undone is not what Enter does")
{
    Stage stage;
    QTimer::singleShot(0, [] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box);
        CHECK(box->defaultButton()->text() == QStringLiteral("Cancel"));
        box->reject();
    });
    Messages messages;
    CHECK_FALSE(messages.confirm(nullptr, {QStringLiteral("Restore?"), {}, QStringLiteral("Restore"), {}, true}));
}

TEST_CASE("the nearest messages answer for a widget")
{
    Stage stage;
    QWidget window;
    auto* child = new QWidget(&window);
    auto* scripted = new ScriptedMessages(&window);
    scripted->answers = {true};
    CHECK(Messages::of(child).confirm(child, {QStringLiteral("Sure?"), {}, QStringLiteral("Yes")}));
    Messages::of(child).tell(child, QStringLiteral("Not saved"),
                             Error{Fault::Storage, QStringLiteral("The disk is full."), {}});
    CHECK(scripted->told == QStringList{QStringLiteral("Not saved: The disk is full.")});
}
