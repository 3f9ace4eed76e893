// PeriodChooser: two lists and two arrows; two days for anything else.
#include "ui/dashboard/period_chooser.h"
#include "ui/dashboard/figure_words.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/one_stop.h"
#include "ui/support/tab_order.h"
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace perennial {
namespace {

constexpr int offeredBack = 36; // periods before the present one

Period periodWith(PeriodChooser::Kind kind, QDate day)
{
    switch (kind) {
    case PeriodChooser::Kind::Month: return monthOf(day);
    case PeriodChooser::Kind::Quarter: return quarterOf(day);
    default: return yearOf(day);
    }
}

PeriodChooser::Kind kindOf(Period period)
{
    if (period == monthOf(period.from))
        return PeriodChooser::Kind::Month;
    if (period == quarterOf(period.from))
        return PeriodChooser::Kind::Quarter;
    return period == yearOf(period.from) ? PeriodChooser::Kind::Year : PeriodChooser::Kind::Custom;
}

QDateEdit* dayEdit()
{
    auto* edit = new OneStop<QDateEdit>;
    edit->setCalendarPopup(true);
    edit->setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
    return edit;
}

QWidget* together(std::initializer_list<QWidget*> parts)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (QWidget* part : parts)
        row->addWidget(part);
    return holder;
}

} // namespace

PeriodChooser::PeriodChooser(QDate today, QWidget* parent)
    : Adaptive<QWidget>(parent), m_today(today), m_period(monthOf(today)), m_kinds(new ComboBox),
      m_earlier(new IconButton(QStringLiteral("previous"), {})), m_periods(new ComboBox),
      m_later(new IconButton(QStringLiteral("next"), {}))
{
    auto* flow = new FlowLayout(this, space::xs); // with large text it wants a second line
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_kinds);
    flow->addWidget(together({m_earlier, m_periods, m_later}));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_periods->setMinimumWidth(scaled(150));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &PeriodChooser::onKind);
    connect(m_periods, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            choose(periodWith(m_kind, m_periods->itemData(index).toDate()));
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { choose(shifted(m_period, -1)); });
    connect(m_later, &QToolButton::clicked, this, [this] { choose(shifted(m_period, 1)); });
    retranslate();
}

void PeriodChooser::makeEnds()
{
    m_from = dayEdit();
    m_dash = new PlainLabel(QStringLiteral("–"));
    m_to = dayEdit();
    layout()->addWidget(together({m_from, m_dash, m_to}));
    tabInLayoutOrder(this);
    for (QDateEdit* edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            if (m_from->date() <= m_to->date())
                choose({m_from->date(), m_to->date()});
        });
}

void PeriodChooser::focusFirst()
{
    m_periods->setFocus();
}

void PeriodChooser::retranslate()
{
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    m_kinds->addItems({tr("Month"), tr("Quarter"), tr("Year"), tr("Any days")});
    m_kinds->setCurrentIndex(int(m_kind));
    describe(m_kinds, tr("Kind of period"), m_kinds->currentText());
    m_earlier->setWords(tr("Earlier period"));
    m_later->setWords(tr("Later period"));
    offer();
}

void PeriodChooser::offer()
{
    const QSignalBlocker quiet(m_periods);
    m_kinds->setMinimumContentsLength(int(m_kinds->currentText().size())); // the longest would take the room of all
    m_periods->clear();
    showEnds();
    if (m_kind == Kind::Custom)
        return;
    const Period present = periodWith(m_kind, m_today);
    if (m_period.from > present.from)
        m_periods->addItem(periodName(m_period), m_period.from);
    for (int back = 0; back <= offeredBack; ++back) {
        const Period period = shifted(present, -back);
        m_periods->addItem(periodName(period), period.from);
    }
    if (m_periods->findData(m_period.from) < 0)
        m_periods->addItem(periodName(m_period), m_period.from);
    m_periods->setValue(m_period.from);
    describe(m_periods, tr("Period"), m_periods->currentText());
}

void PeriodChooser::showEnds()
{
    const bool isCustom = m_kind == Kind::Custom;
    m_periods->setVisible(!isCustom);
    if (isCustom && !m_from)
        makeEnds();
    if (!m_from)
        return;
    describe(m_from, tr("From"));
    describe(m_to, tr("To"));
    m_from->parentWidget()->setVisible(isCustom);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(m_period.from);
    m_to->setDate(m_period.to);
}

void PeriodChooser::setPeriod(Period period)
{
    if (!period.from.isValid() || !period.to.isValid())
        return;
    m_period = period;
    m_kind = kindOf(period);
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setCurrentIndex(int(m_kind));
    offer();
}

void PeriodChooser::choose(Period period)
{
    if (period == m_period)
        return;
    m_period = period;
    offer();
    Q_EMIT chosen();
}

void PeriodChooser::onKind()
{
    m_kind = Kind(m_kinds->currentIndex());
    if (m_kind == Kind::Custom) {
        offer();
        return;
    }
    // The period of the new kind that holds the end of the old one, but none that has not begun yet.
    const Period fits = periodWith(m_kind, std::min(m_period.to, m_today));
    if (fits == m_period)
        offer();
    else
        choose(fits);
}

} // namespace perennial
