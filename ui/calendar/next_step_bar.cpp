// NextStepBar.
#include "ui/calendar/next_step_bar.h"
#include "ui/calendar/quick_add_line.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include <QHBoxLayout>
#include <QPainter>

namespace perennial {
namespace {

constexpr int standardDays = 7;

} // namespace

NextStepBar::NextStepBar(Navigator& navigator, Background& background, QWidget* parent)
    : Adaptive<QWidget>(parent), m_navigator(navigator), m_done(new PlainLabel({}, TextSize::Body)),
      m_line(new QuickAddLine(navigator, background)), m_none(new Button({}))
{
    m_done->setWeight(QFont::DemiBold);
    m_done->setElided(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_line, 1);
    row->addWidget(m_none, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_done);
    layout->addLayout(row);
    connect(m_none, &QPushButton::clicked, this, &NextStepBar::close);
    connect(m_line, &QuickAddLine::leaving, this, &NextStepBar::close);
    connect(m_line, &QuickAddLine::planned, this, &NextStepBar::close);
    NextStepBar::retranslate();
    hide();
}

void NextStepBar::retranslate()
{
    m_line->setWords(tr("What comes next? Enter: again in a week, Esc: nothing"));
    m_none->setText(tr("N&othing"));
}

void NextStepBar::ask(const DayStep& done)
{
    m_done->setText(tr("Done: %1").arg(done.subject));
    const Id about = done.about ? done.about : done.who;
    m_line->setAbout(about, done.about ? done.aboutName : done.whoName);
    PlanActivity again;
    again.about = about;
    again.kind = Pick{done.kind};
    again.subject = done.subject;
    again.dueOn = m_navigator.workspace().clock().today().addDays(standardDays);
    m_line->line()->clear();
    m_line->setStandard(again);
    show();
    m_line->line()->setFocus();
}

void NextStepBar::close()
{
    hide();
    Q_EMIT closed();
}

void NextStepBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawCard(&painter, rect(), tokensOf(this));
}

} // namespace perennial
