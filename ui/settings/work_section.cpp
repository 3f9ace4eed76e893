// WorkSection: ticks and the paper format.
#include "ui/settings/work_section.h"
#include "ui/support/combo_box.h"
#include "ui/support/tokens.h"
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>

namespace perennial {

WorkSection::WorkSection(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_settings(navigator.settings()), m_form(new QFormLayout(this)),
      m_reopen(box(setting::reopenLast)), m_nextStep(box(setting::askNextStep)),
      m_checklist(box(setting::checklistShown)), m_paper(new ComboBox)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space::m);
    m_form->setHorizontalSpacing(space::xl);
    m_form->addRow(m_reopen);
    m_form->addRow(m_nextStep);
    m_form->addRow(m_checklist);
    m_form->addRow(tr("&Paper"), m_paper);
    m_paper->setMaximumWidth(scaled(320));
    retranslate();
    connect(m_paper, &QComboBox::activated, this,
            [this] { m_settings.write(setting::paper, m_paper->value().toString()); });
}

QCheckBox* WorkSection::box(const Setting<bool>& setting)
{
    auto* tick = new QCheckBox;
    tick->setChecked(m_settings.read(setting));
    const Setting<bool>* which = &setting;
    connect(tick, &QCheckBox::toggled, this, [this, which](bool on) { m_settings.write(*which, on); });
    return tick;
}

void WorkSection::retranslate()
{
    m_reopen->setText(tr("Open the &last file at start"));
    m_nextStep->setText(tr("&Ask for the next step when one is done"));
    m_checklist->setText(tr("Show the first &steps on My day"));
    qobject_cast<QLabel*>(m_form->labelForField(m_paper))->setText(tr("&Paper"));
    m_paper->clear();
    m_paper->addItem(tr("As usual here"), QString());
    m_paper->addItem(QStringLiteral("A4"), QStringLiteral("A4"));
    m_paper->addItem(tr("Letter"), QStringLiteral("Letter"));
    m_paper->setValue(m_settings.read(setting::paper));
}

} // namespace perennial
