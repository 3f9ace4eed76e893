// FieldEditor: lines, areas, choices, flags and links.
#include "ui/field/field_editor.h"
#include "core/base/code_names.h"
#include "core/catalog/code_traits.h"
#include "core/query/search_fields.h"
#include "core/record/format.h"
#include "core/record/shown.h"
#include "core/record/validate.h"
#include "ui/field/shown_value.h"
#include "ui/support/accessible.h"
#include "ui/support/combo_box.h"
#include "ui/support/display.h"
#include "ui/support/own_order.h"
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace perennial {

namespace {

// The stages a record may move to from where it is, and all options of a plain choice.
QVector<Option> optionsFor(const Record& record, const FieldDef& field)
{
    const bool isFlow = record.def().hasFlow() && record.def().flowField() == field.key && !record.isNew();
    QVector<Option> options;
    for (const Option& option : field.options) {
        if (!isFlow || option.key == record.value(field.key).text() || objectionsToMove(record, option.key).isEmpty())
            options.append(option);
    }
    return options;
}

} // namespace

FieldEditor::FieldEditor(Workspace& workspace, const Record& record, int field, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_def(record.def().field(field))
{
    const bool isFlow = record.def().hasFlow() && record.def().flowField() == m_def.key;
    const bool asKey = m_def.kind == Kind::Choice || m_def.kind == Kind::Flag;
    build(asKey ? textOfValue(m_def, record.value(field)) : editedValue(workspace, record, field),
          optionsFor(record, m_def), !m_def.is(Required) && !isFlow);
}

FieldEditor::FieldEditor(Workspace& workspace, const FieldDef& field, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_def(field)
{
    build(field.standard, field.options, !field.is(Required));
}

void FieldEditor::build(const QString& start, const QVector<Option>& options, bool maybeNone)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (m_def.kind == Kind::Choice) {
        m_combo = new ComboBox;
        if (maybeNone)
            m_combo->addItem(tr("None"), QString());
        for (const Option& option : options)
            m_combo->addItem(m_def.shownOption(option), option.key);
        m_combo->setValue(start);
        connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
        connect(m_combo, &QComboBox::activated, this, &FieldEditor::committed);
    } else if (m_def.kind == Kind::Flag) {
        m_check = new QCheckBox(m_def.shownLabel());
        m_check->setChecked(start == QLatin1String("1"));
        connect(m_check, &QCheckBox::toggled, this, &FieldEditor::edited);
        connect(m_check, &QCheckBox::toggled, this, &FieldEditor::committed);
    } else if (m_def.kind == Kind::LongText) {
        m_area = new QPlainTextEdit(start);
        m_area->setTabChangesFocus(true);
        m_area->setFixedHeight(scaled(88));
        connect(m_area, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    } else {
        m_line = new QLineEdit(start);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
        if (m_def.kind == Kind::Link)
            buildLink();
        if (m_def.kind == Kind::Text && (m_def.is(Land) || m_def.is(Tongue)))
            offerNames(m_def.is(Land) ? countryNames() : languageNames());
        if (isDayKind(m_def.kind))
            keepOwnOrder(m_line, layoutDirection());
        if (isFigure(m_def.kind))
            m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    inner()->installEventFilter(this);
    layout->addWidget(inner());
    describe(inner(), m_def.shownLabel());
    setFocusProxy(inner());
    m_start = text();
}

void FieldEditor::buildLink()
{
    m_completer = new QCompleter(new QStringListModel(this), this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->setCompleter(m_completer);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::completeLink);
}

// What is typed beside them is kept as it is.
void FieldEditor::offerNames(const QStringList& names)
{
    m_completer = new QCompleter(names, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(m_completer);
}

void FieldEditor::completeLink(const QString& typed)
{
    QStringList names;
    if (!typed.trimmed().isEmpty()) {
        const auto hits = attempt([&] { return m_workspace.reader().search({typed, m_def.target, 12}); });
        for (const Hit& hit : hits ? *hits : QVector<Hit>())
            names.append(hit.title);
    }
    static_cast<QStringListModel*>(m_completer->model())->setStringList(names);
}

QWidget* FieldEditor::inner() const
{
    if (m_line)
        return m_line;
    if (m_area)
        return m_area;
    return m_combo ? static_cast<QWidget*>(m_combo) : m_check;
}

QString FieldEditor::text() const
{
    if (m_line)
        return canonicalOfShown(m_def, m_line->text());
    if (m_area)
        return m_area->toPlainText();
    if (m_combo)
        return m_combo->value().toString();
    return m_check->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
}

// What stands in the line for a canonical text; any other stays as it is.
QString FieldEditor::shown(const QString& text) const
{
    return m_def.is(Land) || m_def.is(Tongue) ? shownOfValue(m_def, Value(text)) : text;
}

void FieldEditor::setText(const QString& text)
{
    type(text);
    m_start = this->text();
}

void FieldEditor::type(const QString& text)
{
    if (m_line)
        m_line->setText(shown(text));
    else if (m_area)
        m_area->setPlainText(text);
    else if (m_combo)
        m_combo->setValue(text);
    else
        m_check->setChecked(text == QLatin1String("1"));
}

void FieldEditor::setEmptyWords(const QString& words)
{
    if (words.isEmpty())
        return;
    if (m_line)
        m_line->setPlaceholderText(words);
    else if (m_area)
        m_area->setPlaceholderText(words);
    else if (const int none = m_combo ? m_combo->findData(QString()) : -1; none >= 0)
        m_combo->setItemText(none, words);
}

void FieldEditor::setCaret(int letter)
{
    if (m_line)
        m_line->setCursorPosition(letter);
    if (!m_area)
        return;
    QTextCursor caret = m_area->textCursor();
    caret.setPosition(qBound(0, letter, int(m_area->toPlainText().size())));
    m_area->setTextCursor(caret);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == inner()) {
        const bool popup = static_cast<QFocusEvent*>(event)->reason() == Qt::PopupFocusReason;
        if (!popup && isChanged())
            Q_EMIT committed();
        else if (!popup)
            Q_EMIT abandoned();
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            // In a form nobody waits for this: a second Esc is the form's, to close it.
            const bool waited = isSignalConnected(QMetaMethod::fromSignal(&FieldEditor::abandoned));
            const bool used = waited || isChanged();
            setText(m_start);
            Q_EMIT abandoned();
            if (used)
                return true;
        }
        const bool walks = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (walks && isSignalConnected(QMetaMethod::fromSignal(&FieldEditor::walked))) {
            Q_EMIT walked(key->key() == Qt::Key_Tab ? 1 : -1);
            return true;
        }
        // In a form nobody waits: Ctrl+Enter is the form's, to save it.
        if (enter && !isSignalConnected(QMetaMethod::fromSignal(&FieldEditor::committed)))
            return QWidget::eventFilter(watched, event);
        if (enter && m_line && !(m_completer && m_completer->popup()->isVisible())) {
            Q_EMIT committed();
            return true;
        }
        if (enter && m_area && (key->modifiers() & Qt::ControlModifier)) {
            Q_EMIT committed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace perennial
