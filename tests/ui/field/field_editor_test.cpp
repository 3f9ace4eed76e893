// FieldEditor: leaving keeps, Escape restores, Tab walks where somebody listens.
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/workspace/entry.h"
#include "tests/support/ui/desk_window.h"
#include "ui/field/field_editor.h"
#include "ui/field/shown_value.h"
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

TEST_CASE("a country and a language are edited by their names and kept as codes; what is none stays as typed")
{
    DeskWindow desk;
    Record contact = desk.file.does([](Desk& at) {
        auto anna = aContact(at);
        at.save(anna.set(Contact::country, QStringLiteral("DE")).set(Contact::language, QStringLiteral("de")));
        return anna.record();
    });
    const auto entered = [&](const char* key, const QString& typed) {
        FieldEditor editor(desk.workspace(), contact, contact.def().indexOf(key));
        QTest::keyClick(editor.inner(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor.inner(), typed);
        enter(desk.file.reader(), contact, QString::fromLatin1(key), editor.text(), readingOfLocale());
        return contact.value(QString::fromLatin1(key)).text();
    };
    const auto shown = [&](const char* key) {
        const FieldEditor editor(desk.workspace(), contact, contact.def().indexOf(key));
        return qobject_cast<QLineEdit*>(editor.inner())->text();
    };
    CHECK(shown("country") == QStringLiteral("Germany"));
    CHECK(shown("language") == QStringLiteral("Deutsch"));
    CHECK(entered("country", QStringLiteral("france")) == QStringLiteral("FR"));
    CHECK(shownValue(desk.workspace(), contact, contact.def().indexOf("country")) == QStringLiteral("France"));
    CHECK(entered("country", QStringLiteral("Shire")) == QStringLiteral("Shire"));
    CHECK(entered("language", QStringLiteral("english")) == QStringLiteral("en"));
}

TEST_CASE("an exchange rate is edited as a number, and Escape brings the former one back")
{
    DeskWindow desk;
    const Record stored = desk.file.does([](Desk& at) {
        auto rate = at.blank<CurrencyRate>();
        at.save(rate.set(CurrencyRate::currency, QStringLiteral("USD"))
                    .set(CurrencyRate::validFrom, at.today())
                    .set(CurrencyRate::rate, 1'085'000));
        return rate.record();
    });
    FieldEditor editor(desk.workspace(), stored, stored.def().indexOf(CurrencyRate::rate.key));
    auto* line = qobject_cast<QLineEdit*>(editor.inner());
    CHECK(line->text() == QStringLiteral("1.085000"));
    CHECK_FALSE(editor.isChanged());
    line->setText(QStringLiteral("1.1"));
    CHECK(editor.text() == QStringLiteral("1.1"));
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(line->text() == QStringLiteral("1.085000"));
    CHECK(shownValue(desk.workspace(), stored, stored.def().indexOf(CurrencyRate::rate.key)) ==
          QStringLiteral("1.085000"));
}

TEST_CASE("in a mirrored window a moment is typed in its own order, and stands on the right")
{
    DeskWindow desk;
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const Record call = desk.file.does([](Desk& at) {
        auto activity = at.blank<Activity>();
        activity.set(Activity::subject, "Call").set(Activity::startsAt, QDateTime(QDate(2026, 11, 28), QTime(14, 0)));
        return activity.record();
    });
    FieldEditor editor(desk.workspace(), call, call.def().indexOf(Activity::startsAt.key));
    FieldEditor words(desk.workspace(), call, call.def().indexOf(Activity::subject.key));
    const auto* line = editor.findChild<QLineEdit*>();
    CHECK(line->layoutDirection() == Qt::LeftToRight);
    CHECK(line->alignment().testFlag(Qt::AlignRight));
    CHECK(words.findChild<QLineEdit*>()->layoutDirection() == Qt::RightToLeft);
}
