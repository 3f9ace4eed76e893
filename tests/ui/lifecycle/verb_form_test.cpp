// VerbForm: asks what a step needs and answers in canonical texts.
#include "core/lifecycle/verbs.h"
#include "tests/support/trade_fixture.h"
#include "tests/support/ui/desk_window.h"
#include "ui/field/field_editor.h"
#include "ui/lifecycle/line_choice.h"
#include "ui/lifecycle/verb_form.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a step's form marks what is required and leaves out what was not answered")
{
    DeskWindow desk;
    VerbForm form(desk.workspace(), verbNamed(QStringLiteral("lose-opportunity")));
    bool marked = false;
    for (const QLabel* label : form.findChildren<QLabel*>())
        marked = marked || label->text().endsWith(QStringLiteral(" *"));
    CHECK(marked);
    VerbForm optional(desk.workspace(), verbNamed(QStringLiteral("accept-quote")));
    CHECK(optional.answers().isEmpty());
    CHECK_FALSE(optional.findChild<LineChoice*>()); // without optional lines there is nothing to tick
}

TEST_CASE("a yes or no says its words once, beside its box")
{
    DeskWindow desk;
    const Verb verb = verbNamed(QStringLiteral("invoice-order"));
    VerbForm form(desk.workspace(), verb, anOrder(desk.file).order.id);
    qsizetype flags = 0;
    for (const VerbParameter& parameter : verb.parameters)
        flags += parameter.kind == Kind::Flag;
    REQUIRE(flags > 0);
    qsizetype captions = 0;
    for (const QLabel* label : form.findChildren<QLabel*>())
        captions += label->parentWidget() == &form;
    CHECK(captions == verb.parameters.size() - flags);
}

TEST_CASE("what is typed in a step's form is read in the locale's own signs")
{
    DeskWindow desk;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    {
        VerbForm form(desk.workspace(), verbNamed(QStringLiteral("pay-invoice")));
        for (FieldEditor* editor : form.findChildren<FieldEditor*>()) {
            if (editor->field().kind == Kind::Money)
                editor->type(QStringLiteral("1.234,56"));
            if (editor->field().kind == Kind::Date)
                editor->type(QStringLiteral("31.02.2026"));
        }
        const auto answers = attempt([&] { return form.answers(); });
        CHECK_FALSE(answers);
        for (FieldEditor* editor : form.findChildren<FieldEditor*>()) {
            if (editor->field().kind == Kind::Date)
                editor->type(QStringLiteral("28.02.2026"));
        }
        const QHash<QString, QString> read = form.answers();
        CHECK(read.value(QStringLiteral("amount")) == QStringLiteral("1234.56"));
        CHECK(read.value(QStringLiteral("on")) == QStringLiteral("2026-02-28"));
    }
    QLocale::setDefault(QLocale(QLocale::English));
}

TEST_CASE("lines are chosen by boxes and quantities; what is left as it stands means all that is open")
{
    DeskWindow desk;
    const Placed placed = anOrder(desk.file, 10);
    VerbForm form(desk.workspace(), verbNamed(QStringLiteral("deliver-order")), placed.order.id);
    auto* lines = form.findChild<LineChoice*>();
    REQUIRE(lines);
    auto* box = lines->findChild<QCheckBox*>();
    auto* quantity = lines->findChild<QLineEdit*>();
    CHECK(box->text() == "Chair");
    CHECK(quantity->text() == "10");
    CHECK_FALSE(form.answers().contains("lines"));
    quantity->setText("2.5");
    CHECK(form.answers().value("lines") == "1:2.5");
    for (const bool emptied : {false, true}) {
        quantity->setText(emptied ? "" : "3");
        box->setChecked(emptied);
        const auto answers = attempt([&] { return form.answers(); });
        REQUIRE_FALSE(answers);
        CHECK(answers.error().text == "Choose at least one line.");
    }
}

TEST_CASE("a line that was delivered is not offered for delivery again")
{
    DeskWindow desk;
    const Placed placed = anOrder(desk.file, 10);
    desk.file.does([&](Desk& at) { deliverOrder(at, {placed.order}); });
    VerbForm form(desk.workspace(), verbNamed(QStringLiteral("deliver-order")), placed.order.id);
    CHECK_FALSE(form.findChild<LineChoice*>()->findChild<QCheckBox*>());
    VerbForm back(desk.workspace(), verbNamed(QStringLiteral("return-goods")), placed.order.id);
    CHECK(back.findChild<LineChoice*>()->findChild<QLineEdit*>()->text() == "10");
}

TEST_CASE("optional lines of a quote are taken only where they are ticked")
{
    const QVector<NamedLine> lines{{Ref{1}, 1, pieces(2), "Cup", "pcs", true}, {Ref{2}, 2, pieces(1), "Mat", "", true}};
    LineChoice choice(lines);
    CHECK(choice.text().isEmpty());
    choice.findChildren<QCheckBox*>().last()->setChecked(true);
    CHECK(choice.text() == "2");
    CHECK_FALSE(choice.findChild<QLineEdit*>());
}

TEST_CASE("an empty box of a step says what is taken then, and a choice begins with what is taken anyway")
{
    DeskWindow desk;
    const auto boxOf = [](const VerbForm& form, const char* parameter) {
        for (FieldEditor* editor : form.findChildren<FieldEditor*>()) {
            if (editor->field().key == QLatin1String(parameter))
                return editor->inner();
        }
        return static_cast<QWidget*>(nullptr);
    };
    const VerbForm payment(desk.workspace(), verbNamed(QStringLiteral("pay-invoice")));
    CHECK(qobject_cast<QLineEdit*>(boxOf(payment, "amount"))->placeholderText() == "all that is open");
    CHECK(qobject_cast<QLineEdit*>(boxOf(payment, "on"))->placeholderText() == "today");
    CHECK(qobject_cast<QLineEdit*>(boxOf(payment, "reference"))->placeholderText().isEmpty()); // none is taken
    auto* method = qobject_cast<QComboBox*>(boxOf(payment, "method"));
    CHECK(method->currentText() == "Bank transfer");
    CHECK(method->findText("None") < 0);
    const VerbForm won(desk.workspace(), verbNamed(QStringLiteral("win-opportunity")));
    CHECK(qobject_cast<QLineEdit*>(boxOf(won, "on"))->placeholderText() == "today");
}

TEST_CASE("a deal that is reopened goes on where it was closed, unless another stage is chosen")
{
    DeskWindow desk;
    const VerbForm form(desk.workspace(), verbNamed(QStringLiteral("reopen-opportunity")));
    CHECK(form.findChild<QComboBox*>()->currentText() == "As before it was closed");
    CHECK(form.answers().isEmpty());
}

TEST_CASE("what is open of a line is told apart from its unit")
{
    const QVector<NamedLine> lines{{Ref{1}, 1, pieces(52), "Training", "hour", false},
                                   {Ref{2}, 2, pieces(2), "Cup", "", false}};
    const LineChoice choice(lines);
    QStringList told;
    for (const QLabel* label : choice.findChildren<QLabel*>())
        told.append(label->text());
    CHECK(told == QStringList{"of 52 · hour", "of 2"});
}
