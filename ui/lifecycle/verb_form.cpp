// VerbForm: the editors of a verb's parameters.
#include "ui/lifecycle/verb_form.h"
#include "core/record/format.h"
#include "ui/field/field_editor.h"
#include "ui/field/shown_value.h"
#include "ui/lifecycle/line_choice.h"
#include "ui/support/labels.h"
#include "ui/support/tab_order.h"
#include <QFormLayout>

namespace perennial {

VerbForm::VerbForm(Workspace& workspace, const Verb& verb, Id record, QWidget* parent)
    : QWidget(parent), m_workspace(workspace)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const VerbParameter& parameter : verb.parameters) {
        if (parameter.lines) {
            const QVector<NamedLine> offered = parameter.lines(workspace.reader(), record);
            if (offered.isEmpty())
                continue; // a quote without optional lines asks for none
            auto* lines = new LineChoice(offered);
            m_lines.append({parameter.name, lines});
            form->addRow(new PlainLabel(parameter.shownLabel(), TextSize::Secondary, Shade::Muted), lines);
            continue;
        }
        FieldDef field = fieldOf(*workspace.catalog(), parameter);
        if (!field.standard.isEmpty())
            field.traits |= Required; // one option is taken anyway: there is no "None" to choose
        auto* editor = new FieldEditor(workspace, field);
        editor->setEmptyWords(parameter.shownOtherwise());
        m_editors.append({parameter.name, editor});
        if (editor->field().kind == Kind::Flag) { // the words stand beside its box
            form->addRow(editor);
            continue;
        }
        const QString star = parameter.required ? QStringLiteral(" *") : QString();
        auto* caption = new PlainLabel(parameter.shownLabel() + star, TextSize::Secondary, Shade::Muted);
        caption->setBuddy(editor->inner());
        form->addRow(caption, editor);
    }
}

QHash<QString, QString> VerbForm::answers() const
{
    QHash<QString, QString> texts;
    for (const auto& [name, lines] : m_lines) {
        const QString text = lines->text();
        if (!text.isEmpty())
            texts.insert(name, text);
    }
    for (const auto& [name, editor] : m_editors) {
        const QString text = editor->text().trimmed();
        const FieldDef& field = editor->field();
        if (text.isEmpty())
            continue;
        if (field.kind == Kind::Link || field.kind == Kind::Choice || field.kind == Kind::Flag) {
            texts.insert(name, text);
            continue;
        }
        Reading reading = readingOfLocale();
        reading.currency = m_workspace.reader().baseCurrency();
        texts.insert(name, textOfValue(field, valueOfText(field, text, reading), reading.currency));
    }
    return texts;
}

void VerbForm::propose(const QVariantMap& answers)
{
    for (const auto& [name, editor] : m_editors) {
        if (answers.contains(name))
            editor->type(answers.value(name).toString());
    }
}

void VerbForm::focusFirst()
{
    if (QWidget* first = firstStop(this))
        first->setFocus(Qt::TabFocusReason);
}

} // namespace perennial
