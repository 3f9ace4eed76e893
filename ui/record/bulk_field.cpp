// BulkField: the fields that many may share, the editor of one, and the box that empties it.
#include "ui/record/bulk_field.h"
#include "core/base/words.h"
#include "core/workspace/entry.h"
#include "ui/field/field_editor.h"
#include "ui/field/field_order.h"
#include "ui/field/shown_value.h"
#include "ui/support/accessible.h"
#include "ui/support/combo_box.h"
#include "ui/support/tokens.h"
#include <QCheckBox>
#include <QHBoxLayout>

namespace perennial {
namespace {

constexpr int longestWords = 60; // letters of a value within a sentence

// As a choice without an answer: a box that nobody touched would say no, and a standard that nobody chose itself.
FieldDef withoutAnswer(FieldDef field)
{
    if (field.kind == Kind::Flag) {
        Option yes{QStringLiteral("1"), Words::tr("yes")};
        Option no{QStringLiteral("0"), Words::tr("no")};
        yes.own = no.own = true; // in the user's language already
        field.kind = Kind::Choice;
        field.options = {yes, no};
    }
    field.standard.clear();
    field.traits &= ~unsigned(Required);
    return field;
}

} // namespace

BulkField::BulkField(Workspace& workspace, const QString& entity, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_entity(entity), m_fields(new ComboBox), m_holder(new QWidget),
      m_empties(new QCheckBox(tr("E&mpty the field")))
{
    fillFields();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_fields, 1);
    row->addWidget(m_holder, 2);
    column->addLayout(row);
    column->addWidget(m_empties, 0, Qt::AlignLeft);
    m_inner = new QHBoxLayout(m_holder);
    m_inner->setContentsMargins(0, 0, 0, 0);
    connect(m_fields, &QComboBox::currentIndexChanged, this, [this] {
        showEditor();
        Q_EMIT fieldChosen();
    });
    connect(m_empties, &QCheckBox::toggled, this, [this](bool empties) {
        m_editor->setEnabled(!empties);
        Q_EMIT valueEdited();
    });
    showEditor();
}

void BulkField::fillFields()
{
    const EntityDef& def = m_workspace.catalog()->entity(m_entity);
    for (const FieldDef& field : fieldsToChoose(def)) {
        const bool set = !field.is(ReadOnly) && !field.is(Unique) && !(def.hasFlow() && field.key == def.flowField());
        if (set)
            m_fields->addItem(field.shownLabel(), field.key);
    }
    // Hardly anybody gives many records one name: it starts with what they may have in common.
    while (field().is(Titled) && m_fields->currentIndex() + 1 < m_fields->count())
        m_fields->setCurrentIndex(m_fields->currentIndex() + 1);
    describe(m_fields, tr("Field"), m_fields->currentText());
}

const FieldDef& BulkField::field() const
{
    return *m_workspace.catalog()->entity(m_entity).find(m_fields->value().toString());
}

void BulkField::showEditor()
{
    delete m_editor;
    m_editor = new FieldEditor(m_workspace, withoutAnswer(field()));
    if (m_editor->field().kind == Kind::Choice)
        m_editor->setEmptyWords(tr("Choose…"));
    m_inner->addWidget(m_editor);
    m_empties->setChecked(false);
    m_empties->setVisible(!field().is(Required));
    connect(m_editor, &FieldEditor::edited, this, &BulkField::valueEdited);
}

Value BulkField::value() const
{
    if (m_empties->isChecked())
        return {};
    const QString label = field().shownLabel();
    if (m_editor->text().trimmed().isEmpty()) {
        throw invalid(field().is(Required) ? tr("Say first which value %1 shall have.").arg(label)
                                           : tr("Say first which value %1 shall have, or choose “%2”.")
                                                 .arg(label, tr("E&mpty the field").remove(u'&')),
                      field().key);
    }
    Record blank(m_workspace.catalog()->pointer(m_entity));
    enter(m_workspace.reader(), blank, field().key, m_editor->text(), readingOfLocale());
    return blank.value(field().key);
}

QString BulkField::valueInWords() const
{
    const auto read = attempt([this] { return value(); });
    if (!read)
        return {};
    const QString words = changedValue(m_workspace.reader(), field(), *read).simplified();
    return words.size() > longestWords ? words.left(longestWords - 1).trimmed() + u'…' : words;
}

} // namespace perennial
