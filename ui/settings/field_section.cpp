// FieldSection: own fields of the open file.
#include "ui/settings/field_section.h"
#include "core/catalog/own_key.h"
#include "core/lifecycle/own_catalog.h"
#include "ui/settings/catalog_words.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/kind_words.h"
#include "ui/support/labels.h"
#include "ui/support/views.h"
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial {

FieldSection::FieldSection(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_table(new QTableView), m_rows(new QStandardItemModel(this)),
      m_entity(new ComboBox), m_label(new QLineEdit), m_kind(new ComboBox), m_target(new ComboBox),
      m_options(new QLineEdit), m_form(new QFormLayout)
{
    build();
    retranslate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FieldSection::arrange);
    connect(m_add, &QPushButton::clicked, this, &FieldSection::add);
    connect(m_label, &QLineEdit::returnPressed, this, &FieldSection::add);
    connect(&navigator.workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (changes.schema)
            reload();
    });
}

void FieldSection::build()
{
    m_title = new SectionLabel;
    m_none = new PlainLabel({}, TextSize::Body, Shade::Muted);
    m_none->setWordWrap(true);
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(scaled(160));
    m_addTitle = new SectionLabel;
    m_problem = new PlainLabel({}, TextSize::Meta);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_add = new PrimaryButton({}, QStringLiteral("add"));
    m_form->setVerticalSpacing(space::s);
    m_form->setHorizontalSpacing(space::xl);
    m_form->addRow(tr("F&or"), m_entity);
    m_form->addRow(tr("N&ame"), m_label);
    m_form->addRow(tr("&Kind"), m_kind);
    m_form->addRow(tr("&Leads to"), m_target);
    m_form->addRow(tr("O&ptions"), m_options);
    for (int row = 0; row < m_form->rowCount(); ++row)
        m_form->itemAt(row, QFormLayout::FieldRole)->widget()->setMaximumWidth(scaled(380));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addSpacing(space::l);
    column->addWidget(m_addTitle);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignLeft);
}

void FieldSection::retranslate()
{
    m_title->setText(tr("Your own fields"));
    m_none->setText(
        tr("None yet. An own field stands in forms, lists, filters, imports and exports like every other."));
    m_addTitle->setText(tr("Add a field"));
    m_add->setText(tr("Add fiel&d"));
    m_options->setPlaceholderText(tr("gold, silver, bronze"));
    const QStringList labels{tr("F&or"), tr("N&ame"), tr("&Kind"), tr("&Leads to"), tr("O&ptions")};
    for (int row = 0; row < labels.size(); ++row)
        qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(labels[row]);
    const QVariant before = m_entity->value();
    fillWithEntities(*m_navigator.workspace().catalog(), m_entity);
    m_entity->setValue(before.isNull() ? QVariant(QStringLiteral("contact")) : before);
    fillWithEntities(*m_navigator.workspace().catalog(), m_target);
    const QVariant kind = m_kind->value();
    fillWithKinds(m_kind);
    m_kind->setValue(kind);
    dressTable(m_table, tr("Your own fields"));
    m_rows->setHorizontalHeaderLabels({tr("Field"), tr("For"), tr("Kind")});
    reload();
    arrange();
}

void FieldSection::reload()
{
    m_rows->setRowCount(0);
    for (const EntityPtr& def : m_navigator.workspace().catalog()->entities()) {
        for (const FieldDef& field : def->fields()) {
            if (field.custom && !isRetired(field))
                m_rows->appendRow({new QStandardItem(field.shownLabel()), new QStandardItem(def->many()),
                                   new QStandardItem(kindInWords(field.kind))});
        }
    }
    m_table->setColumnWidth(0, scaled(240));
    m_table->setColumnWidth(1, scaled(180));
    tellWholeRows(m_rows);
    m_table->setVisible(m_rows->rowCount() > 0);
    m_none->setVisible(m_rows->rowCount() == 0);
}

void FieldSection::arrange()
{
    const Kind kind = Kind(m_kind->value().toInt());
    const auto showRow = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    showRow(m_target, kind == Kind::Link);
    showRow(m_options, kind == Kind::Choice);
}

void FieldSection::add()
{
    OwnField own;
    own.entity = m_entity->value().toString();
    own.field.label = m_label->text().simplified().toUtf8();
    own.field.kind = Kind(m_kind->value().toInt());
    own.field.custom = true;
    if (own.field.kind == Kind::Link)
        own.field.target = m_target->value().toString();
    for (const QString& option : m_options->text().split(u',', Qt::SkipEmptyParts)) {
        if (own.field.kind == Kind::Choice && !option.simplified().isEmpty())
            own.field.options.append(
                Option{{}, option.simplified(), StatusType::Open, QStringLiteral("grey"), -1, true});
    }
    const QString label = m_label->text().simplified();
    const auto done =
        m_navigator.workspace().perform(tr("Own field “%1”").arg(label), [&](Desk& desk) { addOwnField(desk, own); });
    m_problem->setVisible(!done);
    if (!done) {
        m_problem->setText(done.error().text);
        return;
    }
    m_label->clear();
    m_options->clear();
    reload();
    m_navigator.tell(tr("Field “%1” added").arg(label), true);
}

} // namespace perennial
