// RecordForm: which fields stand where, and how they are read.
#include "ui/record/record_form.h"
#include "core/workspace/draft_shelf.h"
#include "core/workspace/entry.h"
#include "ui/field/field_editor.h"
#include "ui/field/shown_value.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/tokens.h"
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
namespace {

// A document begins with whom it is for. Its number comes last: the program draws it, to write one is the exception.
QVector<int> formFields(const EntityDef& def)
{
    QVector<int> parties, others, numbers;
    for (int field = 0; field < def.fields().size(); ++field) {
        const FieldDef& known = def.field(field);
        if (known.is(ReadOnly) || known.is(Hidden) || known.key == QLatin1String(Common::externalRef.key))
            continue;
        const bool isParty = !def.numberField().isEmpty() && known.is(Required) && known.kind == Kind::Link;
        (isParty ? parties : known.key == def.numberField() ? numbers : others).append(field);
    }
    return parties + others + numbers;
}

} // namespace

RecordForm::RecordForm(Workspace& workspace, const QString& entity, const QVariantMap& given, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_entity(entity), m_blank(workspace.catalog()->pointer(entity)),
      m_given(given), m_typing(new QTimer(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(typing::keep);
    connect(m_typing, &QTimer::timeout, this, &RecordForm::keepDraft);
    const EntityDef& def = m_blank.def();
    for (auto value = given.cbegin(); value != given.cend(); ++value)
        (void)attempt([&] { enter(workspace.reader(), m_blank, value.key(), value.value().toString()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(space::s);
    layout->addLayout(m_form);
    for (const int field : formFields(def)) {
        const FieldDef& known = def.field(field);
        const bool first = known.is(Required) || known.is(Titled) || known.is(Listed) || known.kind == Kind::Email ||
                           known.kind == Kind::Phone;
        if (given.contains(known.key) || (first && known.key != def.numberField()))
            addField(m_form, field);
        else
            m_further.append(field);
    }
    if (!m_further.isEmpty()) {
        auto* more = new LinkButton(tr("Show %Ln more field(s)", nullptr, int(m_further.size())));
        connect(more, &QPushButton::clicked, this, &RecordForm::showAll);
        auto* line = new QHBoxLayout; // its words in line with those in the fields above
        line->addSpacing(space::s + 1 - LinkButton::inset);
        line->addWidget(more);
        line->addStretch();
        layout->addLayout(line);
        m_more = more;
    }
    layout->addStretch();
    takeDraft(layout);
}

void RecordForm::keepDraft()
{
    Draft draft{m_entity, 0, QStringLiteral("form"), m_given};
    draft.at = m_workspace.clock().now();
    for (const auto& [field, editor] : m_editors) {
        if (editor->isChanged())
            draft.texts.insert(editor->field().key, editor->text());
    }
    DraftShelf(m_workspace.path()).keep(draft);
}

void RecordForm::takeDraft(QVBoxLayout* layout)
{
    const Draft draft = DraftShelf(m_workspace.path()).find(m_entity, 0, QStringLiteral("form"));
    if (draft.texts.isEmpty() || draft.given != m_given)
        return;
    const auto isKept = [&draft, this](int field) { return draft.texts.contains(m_blank.def().field(field).key); };
    if (std::any_of(m_further.begin(), m_further.end(), isKept))
        showAll();
    for (const auto& [field, editor] : m_editors) {
        if (isKept(field))
            editor->type(draft.texts.value(editor->field().key).toString());
    }
    m_typing->stop();
    m_resumed = new QWidget;
    auto* row = new QHBoxLayout(m_resumed);
    row->setContentsMargins(0, 0, 0, space::s);
    auto* words =
        new PlainLabel(tr("Goes on where you stopped, %1.").arg(momentInWords(draft.at, m_workspace.clock().today())),
                       TextSize::Secondary, Shade::Muted);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    auto* afresh = new LinkButton(tr("Start afresh"));
    connect(afresh, &QPushButton::clicked, this, &RecordForm::startAfresh);
    row->addWidget(afresh);
    layout->insertWidget(0, m_resumed);
}

void RecordForm::startAfresh()
{
    for (const auto& [field, editor] : m_editors)
        editor->type(editor->startText());
    dropDraft();
    m_resumed->hide();
    focusFirst();
}

void RecordForm::dropDraft()
{
    m_typing->stop();
    DraftShelf(m_workspace.path()).drop(m_entity, 0, QStringLiteral("form"));
}

void RecordForm::addField(QFormLayout* form, int field)
{
    auto* editor = new FieldEditor(m_workspace, m_blank, field);
    const FieldDef& def = m_blank.def().field(field);
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(editor);
    auto* problem = new PlainLabel({}, TextSize::Meta);
    problem->setTone(Tone::Red);
    problem->setWordWrap(true);
    problem->hide();
    column->addWidget(problem);
    m_problems.insert(def.key, problem);
    const bool drawn = def.key == m_blank.def().numberField();
    if (auto* line = qobject_cast<QLineEdit*>(editor->inner()); line && drawn)
        line->setPlaceholderText(tr("The next one when it is saved"));
    const QString star = def.is(Required) && !drawn ? QStringLiteral(" *") : QString();
    const QString label = def.kind == Kind::Flag ? QString() : def.shownLabel() + star;
    auto* caption = new PlainLabel(label, TextSize::Secondary, Shade::Muted);
    caption->setBuddy(editor->inner());
    if (label.isEmpty())
        form->addRow(cell);
    else
        form->addRow(caption, cell);
    m_editors.append({field, editor});
    connect(editor, &FieldEditor::edited, m_typing, qOverload<>(&QTimer::start));
}

void RecordForm::showAll()
{
    m_more->hide();
    const QVector<int> further = m_further;
    m_further.clear();
    for (int field : further)
        addField(m_form, field);
    if (!further.isEmpty())
        m_editors[m_editors.size() - further.size()].second->setFocus();
}

Record RecordForm::filled(Desk& desk) const
{
    Record record = m_blank;
    for (const auto& [field, editor] : m_editors) {
        if (editor->isChanged())
            enter(desk, record, editor->field().key, editor->text(), readingOfLocale());
    }
    requireStart(record);
    return record;
}

void RecordForm::showIssues(const QVector<Issue>& issues)
{
    for (PlainLabel* problem : std::as_const(m_problems))
        problem->hide();
    for (const Issue& issue : issues) {
        if (PlainLabel* problem = m_problems.value(issue.field)) {
            problem->setText(issue.text);
            problem->show();
        }
    }
}

bool RecordForm::isChanged() const
{
    for (const auto& [field, editor] : m_editors) {
        if (editor->isChanged())
            return true;
    }
    return false;
}

void RecordForm::focusFirst()
{
    if (!m_editors.isEmpty())
        m_editors.first().second->setFocus();
}

} // namespace perennial
