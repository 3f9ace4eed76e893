// FieldEditor: leaving keeps, Escape restores, Tab walks where somebody listens.
#include "tests/support/ui/desk_window.h"
#include "ui/field/field_editor.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Editing {
    explicit Editing(const char* key)
    {
        const Record contact = desk.file.does([](Desk& at) { return aContact(at).record(); });
        editor = new FieldEditor(desk.workspace(), contact, contact.def().indexOf(key));
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        column->addWidget(editor);
        column->addWidget(other = new QLineEdit);
        desk.show(page, {400, 300});
        editor->setFocus();
    }

    DeskWindow desk;
    FieldEditor* editor = nullptr;
    QLineEdit* other = nullptr;
};

} // namespace

TEST_CASE("leaving a changed field commits it, leaving an unchanged one does not")
{
    Editing on("email");
    QSignalSpy committed(on.editor, &FieldEditor::committed);
    QSignalSpy abandoned(on.editor, &FieldEditor::abandoned);
    on.other->setFocus();
    CHECK(committed.isEmpty());
    CHECK(abandoned.size() == 1);
    on.editor->setFocus();
    QTest::keyClicks(on.editor->inner(), QStringLiteral("anna@bauer.example"));
    CHECK(on.editor->isChanged());
    on.other->setFocus();
    CHECK(committed.size() == 1);
}

TEST_CASE("Escape brings the former text back")
{
    Editing on("given_name");
    QSignalSpy abandoned(on.editor, &FieldEditor::abandoned);
    QTest::keyClicks(on.editor->inner(), QStringLiteral("bella"));
    QTest::keyClick(on.editor->inner(), Qt::Key_Escape);
    CHECK(on.editor->text() == QStringLiteral("Anna"));
    CHECK_FALSE(on.editor->isChanged());
    CHECK(abandoned.size() == 1);
}

TEST_CASE("Tab goes its usual way unless somebody walks the fields")
{
    Editing on("email");
    QTest::keyClick(on.editor->inner(), Qt::Key_Tab);
    CHECK(on.other->hasFocus());
    on.editor->setFocus();
    QSignalSpy walked(on.editor, &FieldEditor::walked);
    QTest::keyClick(on.editor->inner(), Qt::Key_Backtab);
    REQUIRE(walked.size() == 1);
    CHECK(walked.first().first().toInt() == -1);
    CHECK(on.editor->inner()->hasFocus());
}

TEST_CASE("in a form, where nobody waits for one field, Ctrl+Enter reaches the form")
{
    struct Form : QWidget {
        int saved = 0;
        void keyPressEvent(QKeyEvent* event) override
        {
            saved += event->key() == Qt::Key_Return && event->modifiers() & Qt::ControlModifier;
        }
    };
    for (const char* key : {"email", "notes", "account_id"}) {
        INFO(key);
        Editing on(key);
        auto* form = new Form;
        auto* column = new QVBoxLayout(form);
        column->addWidget(on.editor);
        on.desk.show(form, {400, 300});
        on.editor->setFocus();
        QTest::keyClick(on.editor->inner(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(form->saved == 1);
    }
}

TEST_CASE("Enter makes a new line in a long text, Ctrl+Enter keeps it")
{
    Editing on("notes");
    QSignalSpy committed(on.editor, &FieldEditor::committed);
    QTest::keyClicks(on.editor->inner(), QStringLiteral("one"));
    QTest::keyClick(on.editor->inner(), Qt::Key_Return);
    QTest::keyClicks(on.editor->inner(), QStringLiteral("two"));
    CHECK(on.editor->text() == QStringLiteral("one\ntwo"));
    CHECK(committed.isEmpty());
    QTest::keyClick(on.editor->inner(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(committed.size() == 1);
}
