// RecordForm: which fields stand where, and how they are read.
#include "ui/record/record_form.h"
#include "core/workspace/entry.h"
#include "ui/field/field_editor.h"
#include "ui/field/shown_value.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include <QFormLayout>
#include <QVBoxLayout>

namespace perennial {

RecordForm::RecordForm(Workspace& workspace, const QString& entity, const QVariantMap& given, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_entity(entity), m_blank(workspace.catalog()->pointer(entity))
{
    const EntityDef& def = m_blank.def();
    for (auto value = given.cbegin(); value != given.cend(); ++value)
        (void)attempt([&] { enter(workspace.reader(), m_blank, value.key(), value.value().toString()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(space::s);
    layout->addLayout(m_form);
    for (int field = 0; field < def.fields().size(); ++field) {
        const FieldDef& known = def.field(field);
        if (known.is(ReadOnly) || known.is(Hidden) || known.key == QLatin1String(Common::externalRef.key))
            continue;
        const bool first = known.is(Required) || known.is(Titled) || known.is(Listed) || given.contains(known.key) ||
                           known.kind == Kind::Email || known.kind == Kind::Phone;
        if (first)
            addField(m_form, field);
        else
            m_further.append(field);
    }
    if (!m_further.isEmpty()) {
        auto* more = new LinkButton(tr("Show %n more field(s)", nullptr, int(m_further.size())));
        connect(more, &QPushButton::clicked, this, &RecordForm::showAll);
        layout->addWidget(more, 0, Qt::AlignLeft);
        m_more = more;
    }
    layout->addStretch();
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
    const QString label =
        def.kind == Kind::Flag ? QString() : def.shownLabel() + (def.is(Required) ? QStringLiteral(" *") : QString());
    auto* caption = new PlainLabel(label, TextSize::Secondary, Shade::Muted);
    caption->setBuddy(editor->inner());
    if (label.isEmpty())
        form->addRow(cell);
    else
        form->addRow(caption, cell);
    m_editors.append({field, editor});
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
