// NextStepLine: reading the step, wording it, finishing and moving it.
#include "ui/record/next_step_line.h"
#include "core/lifecycle/engagement/complete_activity.h"
#include "ui/model/background.h"
#include "ui/record/plan_line.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include "ui/support/setting.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <utility>

namespace perennial {

NextStepLine::NextStepLine(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QFrame>(parent), m_navigator(navigator), m_background(background), m_tone(Tone::Grey),
      m_shown(new QWidget), m_icon(new IconLabel(QStringLiteral("calendar"))), m_text(new PlainLabel),
      m_done(new Button({}, QStringLiteral("done"))), m_later(new Button({})), m_planOne(new LinkButton({})),
      m_plan(new PlanLine(navigator))
{
    m_text->setWordWrap(true);
    m_text->setWeight(QFont::Medium);
    auto* row = new QHBoxLayout(m_shown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_planOne);
    row->addWidget(m_done);
    row->addWidget(m_later);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::xs, space::s, space::xs);
    column->setSpacing(0);
    column->addWidget(m_shown);
    column->addWidget(m_plan);
    m_plan->hide();
    m_later->setMenu(new QMenu(m_later));
    connect(m_done, &QPushButton::clicked, this, &NextStepLine::complete);
    connect(m_planOne, &QPushButton::clicked, this, &NextStepLine::plan);
    connect(m_later->menu(), &QMenu::aboutToShow, this, &NextStepLine::fillReschedule);
    connect(m_plan, &PlanLine::closed, this, &NextStepLine::fill);
    connect(m_plan, &PlanLine::closed, this, [this] {
        if (!m_loan.end())
            Q_EMIT keyboardFreed();
    });
    NextStepLine::retranslate();
}

void NextStepLine::retranslate()
{
    m_done->setText(tr("Done"));
    m_later->setText(tr("Reschedule"));
    m_planOne->setText(tr("Plan one"));
    if (m_record.isValid())
        fill();
}

void NextStepLine::setRecord(const Record& record)
{
    const bool same = m_record.isValid() && m_record.id() == record.id();
    m_record = record;
    if (!same) {
        m_plan->hide();
        m_step.reset();
        m_proposed.clear();
        hide();
    }
    read();
}

void NextStepLine::read()
{
    const Id id = m_record.id();
    const QString entity = m_record.def().key();
    using Step = std::optional<Row<Activity>>;
    m_background.ask<Step>(
        this, [entity, id](Reader& reader) { return nextStepOf(reader, entity, id); },
        [this, id](Outcome<Step> step) {
            if (!step || m_record.id() != id)
                return;
            m_step = *step;
            fill();
            if (const QString proposed = std::exchange(m_proposed, {}); !proposed.isEmpty() && !m_step)
                ask(proposed, {});
            Q_EMIT stepChanged();
        });
}

// People, firms, leads, deals and cases that are still running; documents show a step only where they have one.
bool NextStepLine::expectsStep() const
{
    const QString entity = m_record.def().key();
    if (entity == QLatin1String("contact") || entity == QLatin1String("account"))
        return true;
    if (entity != QLatin1String("lead") && entity != QLatin1String("opportunity") && entity != QLatin1String("case"))
        return false;
    return isUnfinished(m_record.def().statusType(m_record.value(m_record.def().flowField()).text()));
}

QString NextStepLine::text() const
{
    return m_text->text();
}

void NextStepLine::fill()
{
    const QDate today = m_navigator.workspace().clock().today();
    const Urgency urgency = urgencyOf(m_step, today);
    m_tone = urgency == Urgency::Overdue ? Tone::Red
             : urgency == Urgency::Today ? Tone::Green
             : urgency == Urgency::None  ? Tone::Amber
                                         : Tone::Grey;
    if (m_step) {
        const Row<Activity>& step = *m_step;
        const FieldDef& kinds = *step.record().def().find(QString::fromLatin1(Activity::kind.key));
        const QDateTime starts = step[Activity::startsAt];
        QString when = starts.isValid()                  ? momentInWords(starts, today)
                       : step[Activity::dueOn].isValid() ? dateInWords(step[Activity::dueOn], today)
                                                         : tr("no day yet");
        when.replace(u' ', QChar::Nbsp); // a day stays in one piece
        const QString words =
            tr("Next: %1, %2 – %3").arg(kinds.shownOption(step[Activity::kind].key), step[Activity::subject], when);
        m_text->setText(urgency == Urgency::Overdue ? tr("Overdue. %1").arg(words) : words);
    } else {
        m_text->setText(tr("No next step."));
    }
    m_icon->setIcon(m_step ? QStringLiteral("calendar") : QStringLiteral("no-next-step"));
    m_icon->setTone(m_tone);
    m_text->setTone(m_tone);
    m_planOne->setVisible(!m_step);
    m_done->setVisible(m_step.has_value());
    m_later->setVisible(m_step.has_value());
    m_shown->setVisible(m_plan->isHidden());
    setVisible(m_step || expectsStep() || !m_plan->isHidden());
    update();
}

void NextStepLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    const bool asking = !m_plan->isHidden();
    drawBox(&painter, rect(), asking ? tokens.base : tokens.chip(m_tone).ground, asking ? tokens.edge : QColor(),
            radius::row);
}

void NextStepLine::ask(const QString& subject, const Pick& kind)
{
    m_loan.begin();
    show();
    m_shown->hide();
    m_plan->open(m_record.id(), subject, kind);
    update();
}

void NextStepLine::plan()
{
    ask({}, {});
}

void NextStepLine::planUnlessPlanned(const QString& subject)
{
    if (!m_navigator.settings().read(setting::askNextStep) || !expectsStep())
        return;
    m_proposed = subject;
    read();
}

void NextStepLine::complete()
{
    if (!m_step)
        return;
    const Row<Activity> step = *m_step;
    const QString subject = step[Activity::subject];
    const bool done =
        performAndTell(m_navigator, tr("Done: %1").arg(subject), tr("“%1” is done").arg(subject), [&step](Desk& desk) {
            completeActivity(desk, {step.id(), {}, {}});
        });
    if (done && m_navigator.settings().read(setting::askNextStep) && expectsStep())
        ask(subject, step[Activity::kind]);
}

void NextStepLine::fillReschedule()
{
    QMenu* menu = m_later->menu();
    menu->clear();
    const QDate today = m_navigator.workspace().clock().today();
    const auto offer = [&](const QString& words, QDate day) {
        menu->addAction(QStringLiteral("%1\t%2").arg(words, formatDate(day, today)), this,
                        [this, day] { reschedule(day); });
    };
    offer(tr("Today"), today);
    offer(tr("Tomorrow"), today.addDays(1));
    offer(tr("Next Monday"), today.addDays(8 - today.dayOfWeek()));
    offer(tr("In 1 week"), today.addDays(7));
    offer(tr("In 2 weeks"), today.addDays(14));
    offer(tr("In 1 month"), today.addMonths(1));
    menu->addSeparator();
    menu->addAction(tr("Another day…"), this, [this] {
        if (m_step)
            m_navigator.runVerb(QStringLiteral("reschedule-activity"), m_step->id());
    });
}

void NextStepLine::reschedule(QDate day)
{
    if (!m_step)
        return;
    RescheduleActivity ask;
    ask.activity = m_step->id();
    ask.dueOn = day;
    const QString subject = (*m_step)[Activity::subject];
    performAndTell(m_navigator, tr("Reschedule “%1”").arg(subject),
                   tr("“%1” is due %2").arg(subject, dateInWords(day, m_navigator.workspace().clock().today())),
                   [&ask](Desk& desk) { rescheduleActivity(desk, ask); });
}

} // namespace perennial
