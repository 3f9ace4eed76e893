// PlanLine: kind, subject and day of the next step.
#include "ui/record/plan_line.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/labels.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace perennial {

PlanLine::PlanLine(Navigator& navigator, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_caption(new PlainLabel({}, TextSize::Body)),
      m_kind(new ComboBox), m_subject(new QLineEdit), m_when(new ComboBox), m_plan(new Button({})),
      m_problem(new PlainLabel({}, TextSize::Meta))
{
    m_problem->setTone(Tone::Red);
    m_problem->hide();
    m_caption->setWeight(QFont::DemiBold);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_caption);
    row->addWidget(m_kind);
    row->addWidget(m_subject, 1);
    row->addWidget(m_when);
    row->addWidget(m_plan);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_plan, &QPushButton::clicked, this, &PlanLine::plan);
    PlanLine::retranslate();
}

void PlanLine::retranslate()
{
    m_caption->setText(tr("Next:"));
    m_plan->setText(tr("Plan it"));
    m_plan->setToolTip(tr("Enter plans it, Esc skips"));
    describe(m_subject, tr("What comes next"));
    describe(m_kind, tr("Kind"));
    describe(m_when, tr("When"));
    const QVariant kind = m_kind->value();
    m_kind->clear();
    const FieldDef& kinds = *m_navigator.workspace()
                                 .catalog()
                                 ->entity(QStringLiteral("activity"))
                                 .find(QString::fromLatin1(Activity::kind.key));
    for (const Option& option : kinds.options) {
        if (option.key != QLatin1String(Activity::note.key))
            m_kind->addItem(kinds.shownOption(option), option.key);
    }
    m_kind->setValue(kind.isNull() ? QVariant(QString::fromLatin1(Activity::call.key)) : kind);
    const int day = m_when->currentIndex();
    m_when->clear();
    m_when->addItem(tr("today"), 0);
    m_when->addItem(tr("tomorrow"), 1);
    m_when->addItem(tr("in 3 days"), 3);
    m_when->addItem(tr("in 1 week"), 7);
    m_when->addItem(tr("in 2 weeks"), 14);
    m_when->addItem(tr("in 1 month"), 30);
    m_when->addItem(tr("in 3 months"), 91);
    m_when->addItem(tr("no day"), -1);
    m_when->setCurrentIndex(day < 0 ? 3 : day);
}

void PlanLine::open(Id about, const QString& subject, const Pick& kind)
{
    m_about = about;
    m_problem->hide();
    m_subject->setText(subject);
    m_kind->setValue(kind.key.isEmpty() ? QString::fromLatin1(Activity::call.key) : kind.key);
    m_when->setValue(7);
    show();
    m_subject->setFocus();
    m_subject->selectAll();
}

void PlanLine::plan()
{
    PlanActivity ask;
    ask.about = m_about;
    ask.subject = m_subject->text().trimmed();
    ask.kind = Pick{m_kind->value().toString()};
    const int days = m_when->value().toInt();
    if (days >= 0)
        ask.dueOn = m_navigator.workspace().clock().today().addDays(days);
    const auto planned = m_navigator.workspace().perform(tr("Plan “%1”").arg(ask.subject),
                                                         [&ask](Desk& desk) { planActivity(desk, ask); });
    m_problem->setVisible(!planned);
    if (!planned) {
        m_problem->setText(planned.error().text);
        return;
    }
    m_navigator.tell(tr("“%1” is planned").arg(ask.subject), true);
    hide();
    Q_EMIT closed();
}

void PlanLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        plan();
    } else {
        Adaptive<QWidget>::keyPressEvent(event);
    }
}

} // namespace perennial
