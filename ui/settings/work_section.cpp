// WorkSection: ticks, quiet hours and the paper format.
#include "ui/settings/work_section.h"
#include "core/base/shown_date.h"
#include "ui/support/accessible.h"
#include "ui/support/combo_box.h"
#include "ui/support/labels.h"
#include "ui/support/one_stop.h"
#include "ui/support/tokens.h"
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>

namespace perennial {
namespace {

const QString clockTime = QStringLiteral("HH:mm"); // as the settings keep it

} // namespace

WorkSection::WorkSection(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_settings(navigator.settings()), m_form(new QFormLayout(this)),
      m_reopen(box(setting::reopenLast)), m_nextStep(box(setting::askNextStep)),
      m_checklist(box(setting::checklistShown)),
      m_reminders(box(setting::reminders)), m_quiet(box(setting::quietHours)), m_quietFrom(time(setting::quietFrom)),
      m_quietUntil(time(setting::quietUntil)), m_quietDash(new PlainLabel), m_paper(new ComboBox)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space::m);
    m_form->setHorizontalSpacing(space::xl);
    m_form->addRow(m_reopen);
    m_form->addRow(m_nextStep);
    m_form->addRow(m_checklist);
    m_form->addRow(m_reminders);
    m_form->addRow(quietTimes());
    m_form->addRow(tr("&Paper"), m_paper);
    m_paper->setMaximumWidth(scaled(320));
    retranslate();
    offerQuiet();
    for (QCheckBox* tick : {m_reminders, m_quiet})
        connect(tick, &QCheckBox::toggled, this, &WorkSection::offerQuiet);
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

QTimeEdit* WorkSection::time(const Setting<QString>& setting)
{
    auto* edit = new OneStop<QTimeEdit>(QTime::fromString(m_settings.read(setting), clockTime));
    edit->setDisplayFormat(shownTimeFormat());
    const Setting<QString>* which = &setting;
    connect(edit, &QTimeEdit::timeChanged, this,
            [this, which](QTime chosen) { m_settings.write(*which, chosen.toString(clockTime)); });
    return edit;
}

QWidget* WorkSection::quietTimes()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QWidget* part : std::initializer_list<QWidget*>{m_quiet, m_quietFrom, m_quietDash, m_quietUntil})
        row->addWidget(part);
    row->addStretch();
    return line;
}

// Times that hold for nothing cannot be chosen.
void WorkSection::offerQuiet()
{
    m_quiet->setEnabled(m_reminders->isChecked());
    for (QWidget* part : std::initializer_list<QWidget*>{m_quietFrom, m_quietUntil})
        part->setEnabled(m_reminders->isChecked() && m_quiet->isChecked());
}

void WorkSection::retranslate()
{
    m_reopen->setText(tr("Open the &last file at start"));
    m_nextStep->setText(tr("&Ask for the next step when one is done"));
    m_checklist->setText(tr("Show the first &steps on My day"));
    m_reminders->setText(tr("Remin&d me of activities"));
    m_quiet->setText(tr("&Quiet hours"));
    m_quietDash->setText(tr("until"));
    describe(m_quietFrom, tr("Quiet from"));
    describe(m_quietUntil, tr("Quiet until"));
    qobject_cast<QLabel*>(m_form->labelForField(m_paper))->setText(tr("&Paper"));
    m_paper->clear();
    m_paper->addItem(tr("As usual here"), QString());
    m_paper->addItem(QStringLiteral("A4"), QStringLiteral("A4"));
    m_paper->addItem(tr("Letter"), QStringLiteral("Letter"));
    m_paper->setValue(m_settings.read(setting::paper));
}

} // namespace perennial
