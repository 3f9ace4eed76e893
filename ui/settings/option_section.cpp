// OptionSection: the options of one choice, renamed or added to.
#include "ui/settings/option_section.h"
#include "core/lifecycle/own_catalog.h"
#include "ui/settings/catalog_words.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/labels.h"
#include "ui/support/views.h"
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace perennial {
namespace {

QString typeInWords(StatusType type)
{
    switch (type) {
    case StatusType::Open: return OptionSection::tr("new");
    case StatusType::Ongoing: return OptionSection::tr("ongoing");
    case StatusType::OnHold: return OptionSection::tr("on hold");
    case StatusType::Won: return OptionSection::tr("won");
    case StatusType::Lost: return OptionSection::tr("lost");
    case StatusType::Done: return OptionSection::tr("done");
    case StatusType::Cancelled: return OptionSection::tr("cancelled");
    }
    return {};
}

constexpr int typeRole = Qt::UserRole + 1;
constexpr StatusType allTypes[] = {StatusType::Open, StatusType::Ongoing, StatusType::OnHold,   StatusType::Won,
                                   StatusType::Lost, StatusType::Done,    StatusType::Cancelled};

} // namespace

OptionSection::OptionSection(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_entity(new ComboBox), m_field(new ComboBox),
      m_list(new QListWidget), m_label(new QLineEdit), m_type(new ComboBox), m_form(new QFormLayout)
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &OptionSection::showCurrent);
    retranslate();
    connect(m_entity, &QComboBox::currentIndexChanged, this, &OptionSection::fillFields);
    connect(m_field, &QComboBox::currentIndexChanged, this, &OptionSection::fillOptions);
    connect(m_rename, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { save(true); });
    connect(&navigator.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (changes.schema)
            fillOptions();
    });
}

void OptionSection::build()
{
    m_title = new SectionLabel;
    m_promise = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_promise->setWordWrap(true);
    m_problem = new PlainLabel({}, TextSize::Meta);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_rename = new Button({});
    m_add = new Button({}, QStringLiteral("add"));
    m_list->setMinimumHeight(scaled(240));
    m_list->setMaximumWidth(scaled(480));
    m_form->setVerticalSpacing(space::s);
    m_form->setHorizontalSpacing(space::xl);
    m_form->addRow(tr("F&or"), m_entity);
    m_form->addRow(tr("F&ield"), m_field);
    m_form->addRow(m_list);
    m_form->addRow(tr("N&ame"), m_label);
    m_form->addRow(tr("&Counts as"), m_type);
    for (QWidget* field : {static_cast<QWidget*>(m_entity), static_cast<QWidget*>(m_field),
                           static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_type)})
        field->setMaximumWidth(scaled(380));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::s);
    actions->addWidget(m_rename);
    actions->addWidget(m_add);
    actions->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_promise);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addLayout(actions);
}

void OptionSection::retranslate()
{
    m_title->setText(tr("Stages and options"));
    m_promise->setText(
        tr("Call them what you like. Reports and rules look at what a stage counts as, never at its name."));
    m_rename->setText(tr("Rena&me"));
    m_add->setText(tr("Add as ano&ther"));
    qobject_cast<QLabel*>(m_form->labelForField(m_entity))->setText(tr("F&or"));
    qobject_cast<QLabel*>(m_form->labelForField(m_field))->setText(tr("F&ield"));
    qobject_cast<QLabel*>(m_form->labelForField(m_label))->setText(tr("N&ame"));
    qobject_cast<QLabel*>(m_form->labelForField(m_type))->setText(tr("&Counts as"));
    m_type->clear();
    for (const StatusType type : allTypes)
        m_type->addItem(typeInWords(type), int(type));
    const QVariant before = m_entity->value();
    fillWithEntities(*m_navigator.workspace().catalog(), m_entity);
    m_entity->setValue(before.isNull() ? QVariant(QStringLiteral("opportunity")) : before);
    dressList(m_list, tr("Options"));
    fillFields();
}

void OptionSection::choose(const QString& entity, const QString& field)
{
    m_entity->setValue(entity);
    m_field->setValue(field);
}

void OptionSection::fillFields()
{
    const EntityPtr def = m_navigator.workspace().catalog()->find(m_entity->value().toString());
    {
        const QSignalBlocker quiet(m_field);
        const QVariant before = m_field->value();
        m_field->clear();
        for (const FieldDef& field : def ? def->fields() : QVector<FieldDef>()) {
            if (field.kind == Kind::Choice && !field.is(Hidden))
                m_field->addItem(field.shownLabel(), field.key);
        }
        if (!m_field->setValue(before) && def && def->hasFlow())
            m_field->setValue(def->flowField());
    }
    fillOptions();
}

void OptionSection::fillOptions()
{
    const EntityPtr def = m_navigator.workspace().catalog()->find(m_entity->value().toString());
    const FieldDef* field = def ? def->find(m_field->value().toString()) : nullptr;
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const Option& option : field ? field->options : QVector<Option>()) {
        auto* item = new QListWidgetItem(field->shownOption(option));
        item->setData(Qt::UserRole, option.key);
        item->setData(typeRole, int(option.type));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    const bool stages = field && def->hasFlow() && def->flowField() == field->key;
    m_type->setVisible(stages);
    m_form->labelForField(m_type)->setVisible(stages);
    m_rename->setEnabled(m_list->count() > 0);
    m_add->setEnabled(field && !(stages && def->flow().byVerbsOnly));
}

// Its name and what it counts as; an option of a choice that is no stage counts as nothing.
void OptionSection::showCurrent()
{
    const QListWidgetItem* current = m_list->currentItem();
    m_label->setText(current ? current->text() : QString());
    if (current)
        m_type->setValue(current->data(typeRole));
}

void OptionSection::save(bool add)
{
    const EntityPtr def = m_navigator.workspace().catalog()->find(m_entity->value().toString());
    const FieldDef* field = def ? def->find(m_field->value().toString()) : nullptr;
    if (!field)
        return;
    OwnOption own;
    own.entity = def->key();
    own.field = field->key;
    const QListWidgetItem* current = m_list->currentItem();
    if (!add && current && current->text() == m_label->text().simplified())
        return; // it is called that already
    const Option* known = current ? field->option(current->data(Qt::UserRole).toString()) : nullptr;
    if (!add && known) {
        own.option = *known;
        own.position = m_list->currentRow();
    } else {
        own.option.type = StatusType(m_type->value().toInt());
        own.position = m_list->count();
    }
    own.option.label = m_label->text().simplified();
    own.option.own = true;
    const QString title = add ? tr("Option “%1”").arg(own.option.label) : tr("Rename to “%1”").arg(own.option.label);
    const auto done = m_navigator.workspace().perform(title, [&](Desk& desk) { addOwnOption(desk, own); });
    m_problem->setVisible(!done);
    if (!done) {
        m_problem->setText(done.error().text);
        return;
    }
    fillOptions();
    m_navigator.tell(add ? tr("“%1” added").arg(own.option.label) : tr("Renamed to “%1”").arg(own.option.label), true);
}

} // namespace perennial
