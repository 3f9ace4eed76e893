// OfficeSection: a form over the only office of the file.
#include "ui/settings/office_section.h"
#include "core/catalog/entities/shared/office.h"
#include "core/workspace/entry.h"
#include "ui/field/field_editor.h"
#include "ui/field/shown_value.h"
#include "ui/settings/logo_row.h"
#include "ui/support/labels.h"
#include <QFormLayout>
#include <QVBoxLayout>

namespace perennial {

OfficeSection::OfficeSection(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_column(new QVBoxLayout(this)), m_logo(new LogoRow(navigator))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::l);
    build();
    m_column->addWidget(m_logo);
    connect(&navigator.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        const bool typing = m_body && m_body->isAncestorOf(focusWidget()) && isVisible();
        if (changes.touches(QString::fromLatin1(Office::entity)) && !typing)
            build();
    });
}

void OfficeSection::retranslate()
{
    build();
}

Id OfficeSection::office() const
{
    const auto first = attempt([this] { return m_navigator.workspace().reader().first<Office>({}); });
    return first && *first ? (*first)->id() : 0;
}

void OfficeSection::build()
{
    if (m_body)
        m_body->deleteLater();
    m_editors.clear();
    m_body = new QWidget;
    m_column->insertWidget(0, m_body);
    auto* form = new QFormLayout(m_body);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::s);
    form->setHorizontalSpacing(space::xl);
    const Id id = office();
    const auto record =
        attempt([&] { return m_navigator.workspace().reader().load(QString::fromLatin1(Office::entity), id); });
    if (!record)
        return;
    QString group;
    for (int field = 0; field < record->def().fields().size(); ++field) {
        const FieldDef& def = record->def().field(field);
        // The logo has a row of its own; what every record has says nothing about an office.
        if (def.is(ReadOnly) || def.is(Hidden) || def.kind == Kind::Link || def.shownGroup().isEmpty() ||
            def.key == QLatin1String(Common::externalRef.key) || def.key == QLatin1String(Common::notes.key))
            continue;
        if (def.shownGroup() != group) {
            group = def.shownGroup();
            auto* heading = new SectionLabel(group);
            heading->setContentsMargins(0, m_editors.isEmpty() ? 0 : space::m, 0, 0);
            form->addRow(heading);
        }
        auto* editor = new FieldEditor(m_navigator.workspace(), *record, field);
        editor->setMaximumWidth(scaled(420));
        auto* caption = new PlainLabel(def.shownLabel(), TextSize::Body);
        caption->setBuddy(editor->inner());
        form->addRow(caption, editor);
        m_editors.insert(def.key, editor);
        const QString key = def.key;
        connect(editor, &FieldEditor::committed, this, [this, key] { save(key); });
    }
    restyle();
}

// At large text a field beside its words would be a few letters wide.
void OfficeSection::restyle()
{
    if (auto* form = m_body ? qobject_cast<QFormLayout*>(m_body->layout()) : nullptr)
        form->setRowWrapPolicy(scaled(100) > 150 ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

void OfficeSection::save(const QString& field)
{
    FieldEditor* editor = m_editors.value(field);
    const Id id = office();
    if (!editor || !editor->isChanged())
        return;
    const QString text = editor->text();
    const QString label = editor->field().shownLabel();
    const bool done =
        performAndTell(m_navigator, tr("Office: %1").arg(label), tr("%1 changed").arg(label), [&](Desk& desk) {
            Record record = desk.load(QString::fromLatin1(Office::entity), id);
            enter(desk, record, field, text, readingOfLocale());
            desk.save(record);
        });
    const auto record =
        attempt([&] { return m_navigator.workspace().reader().load(QString::fromLatin1(Office::entity), id); });
    if (done && record)
        editor->setText(editedValue(m_navigator.workspace(), *record, record->def().indexOf(field)));
}

} // namespace perennial
