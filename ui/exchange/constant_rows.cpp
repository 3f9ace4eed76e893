// ConstantRows: a field, its value, and a way to be rid of it.
#include "ui/exchange/constant_rows.h"
#include "ui/exchange/import_job.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace perennial {

ConstantRows::ConstantRows(ImportJob& job, Workspace& workspace, QWidget* parent)
    : Adaptive<QWidget>(parent), m_job(job), m_workspace(workspace), m_title(new SectionLabel), m_list(new QVBoxLayout),
      m_add(new LinkButton({}))
{
    m_tag.key = QStringLiteral("tag");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    m_list->setSpacing(space::s);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ConstantRows::add);
    ConstantRows::retranslate();
}

void ConstantRows::retranslate()
{
    m_title->setText(tr("Every new record also gets"));
    m_add->setText(tr("&Add a value"));
    m_tag.label = tr("Tag").toUtf8();
    m_shown.clear();
    m_entity.clear();
    refresh();
}

// What can be the same for all: tags first, which say where a list came from, then choices and short texts; what tells
// records apart cannot.
QVector<const FieldDef*> ConstantRows::candidates() const
{
    QVector<const FieldDef*> fields;
    const EntityPtr def = m_workspace.catalog()->find(m_job.entity());
    if (!def)
        return fields;
    if (!def->isPart() && m_job.mapping().columnOf(m_tag.key) < 0)
        fields.append(&m_tag);
    const auto collect = [&](auto fits) {
        for (const FieldDef& field : def->fields()) {
            if (!field.is(ReadOnly) && !field.is(Unique) && !field.is(Titled) && !field.is(Hidden) && fits(field) &&
                m_job.mapping().columnOf(field.key) < 0)
                fields.append(&field);
        }
    };
    collect([](const FieldDef& field) { return field.kind == Kind::Choice; });
    collect([](const FieldDef& field) { return field.kind == Kind::Flag; });
    collect(
        [](const FieldDef& field) { return field.kind == Kind::Text && field.key != QLatin1String("external_ref"); });
    return fields;
}

void ConstantRows::refresh()
{
    setVisible(!m_job.entity().isEmpty());
    if (m_job.entity().isEmpty() || (m_shown == m_job.mapping().constants && m_entity == m_job.entity()))
        return;
    m_shown = m_job.mapping().constants;
    m_entity = m_job.entity();
    for (QWidget* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // it may be the one whose signal is being answered
    }
    m_rows.clear();
    for (int i = 0; i < m_shown.size(); ++i) {
        if (QWidget* row = rowOf(i)) {
            m_rows.append(row);
            m_list->addWidget(row);
        }
    }
    m_add->setVisible(!candidates().isEmpty());
}

const FieldDef* ConstantRows::fieldNamed(const QString& key) const
{
    const EntityPtr def = m_workspace.catalog()->find(m_job.entity());
    return !def ? nullptr : key == m_tag.key ? &m_tag : def->find(key);
}

void ConstantRows::choose(int index, const QString& field)
{
    const FieldDef* chosen = fieldNamed(field);
    const QString first = chosen && !chosen->options.isEmpty() ? chosen->options.first().key : QStringLiteral("1");
    change(index, field, chosen && chosen->kind == Kind::Text ? QString() : first);
}

QWidget* ConstantRows::rowOf(int index)
{
    const FieldDef* field = fieldNamed(m_shown[index].first);
    if (!field)
        return nullptr;
    auto* fields = new ComboBox;
    fields->addItem(field->shownLabel(), field->key);
    for (const FieldDef* other : candidates()) {
        if (other->key != field->key)
            fields->addItem(other->shownLabel(), other->key);
    }
    describe(fields, tr("Field"), fields->currentText());
    fields->setFixedWidth(scaled(210));
    connect(fields, &QComboBox::activated, this, [this, index, fields] { choose(index, fields->value().toString()); });
    QWidget* value = valueEditor(index, *field);
    value->setFixedWidth(scaled(210));
    auto* remove = new IconButton(QStringLiteral("close"), tr("Remove"));
    connect(remove, &QToolButton::clicked, this, [this, index] { change(index, {}, {}); });
    auto* is = new PlainLabel(tr("is"), TextSize::Secondary, Shade::Muted);
    is->setBuddy(value);
    if (index == 0)
        m_title->setBuddy(fields);
    auto* given = new QWidget;
    auto* line = new QHBoxLayout(given);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    line->addWidget(is);
    line->addWidget(value);
    line->addWidget(remove);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, space::m); // large text has no room for all of it in one line
    flow->addWidget(fields);
    flow->addWidget(given);
    if (field == &m_tag) {
        auto* also = new PlainLabel(tr("also on known records"), TextSize::Secondary, Shade::Muted);
        also->setMinimumHeight(fields->sizeHint().height());
        flow->addWidget(also);
    }
    return row;
}

QWidget* ConstantRows::valueEditor(int index, const FieldDef& field)
{
    const QString key = field.key;
    if (field.kind == Kind::Text) {
        auto* edit = new QLineEdit(m_shown[index].second);
        describe(edit, field.shownLabel());
        connect(edit, &QLineEdit::editingFinished, this,
                [this, index, key, edit] { change(index, key, edit->text()); });
        return edit;
    }
    auto* box = new ComboBox;
    if (field.kind == Kind::Flag) {
        box->addItem(tr("Yes"), QStringLiteral("1"));
        box->addItem(tr("No"), QStringLiteral("0"));
    }
    for (const Option& option : field.options)
        box->addItem(field.shownOption(option), option.key);
    box->setValue(m_shown[index].second);
    describe(box, field.shownLabel(), box->currentText());
    connect(box, &QComboBox::activated, this, [this, index, key, box] { change(index, key, box->value().toString()); });
    return box;
}

void ConstantRows::change(int index, const QString& field, const QString& text)
{
    Constants constants = m_job.mapping().constants;
    if (index >= constants.size())
        return;
    if (field.isEmpty())
        constants.remove(index);
    else
        constants[index] = {field, text};
    // Another value stands in its row already, which keeps the keyboard.
    if (!field.isEmpty() && m_shown.value(index).first == field)
        m_shown = constants;
    if (constants != m_job.mapping().constants)
        m_job.setConstants(constants);
}

void ConstantRows::add()
{
    Constants constants = m_job.mapping().constants;
    for (const FieldDef* field : candidates()) {
        const bool isTaken = std::any_of(constants.begin(), constants.end(),
                                         [&](const auto& constant) { return constant.first == field->key; });
        if (isTaken)
            continue;
        const QString first = field->kind == Kind::Choice ? field->options.value(0).key
                              : field->kind == Kind::Flag ? QStringLiteral("1")
                                                          : QString();
        constants.append({field->key, first});
        m_job.setConstants(constants);
        if (QWidget* value = m_rows.isEmpty() ? nullptr : m_rows.last()->findChild<QLineEdit*>())
            value->setFocus(); // a text is to be typed; anything else has a value
        return;
    }
}

} // namespace perennial
