// CalendarPage: composition, reading, and the ways from day to day.
#include "ui/calendar/calendar_page.h"
#include "core/base/shown_date.h"
#include "ui/calendar/calendar_grid.h"
#include "ui/calendar/calendar_model.h"
#include "ui/calendar/calendar_tabs.h"
#include "ui/calendar/day_model.h"
#include "ui/calendar/day_paper.h"
#include "ui/calendar/day_view.h"
#include "ui/calendar/midnight.h"
#include "ui/calendar/next_step_bar.h"
#include "ui/calendar/step_actions.h"
#include "ui/filter/filter_bar.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/printing.h"
#include "ui/support/views.h"
#include <QApplication>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <tuple>

namespace perennial {
namespace {

bool isDoneIn(const QVector<CalendarDay>& days, Id id)
{
    for (const CalendarDay& day : days) {
        for (const DayStep& step : day.steps) {
            if (step.id == id)
                return step.done;
        }
    }
    return false;
}

constexpr int leastHeight = 136; // of the day's list: three rows
constexpr int mostOfDay = 100;   // more than that are shown by the list they lead to

} // namespace

CalendarPage::CalendarPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_background(background), m_reading(background, this), m_days(new CalendarModel(this)),
      m_steps(new DayModel(this)), m_actions(new StepActions(navigator, this)), m_day(workspace().clock().today()),
      m_shown(m_day)
{
    build();
    wire();
    wireSteps();
    CalendarPage::retranslate();
}

void CalendarPage::build()
{
    m_grid = new CalendarGrid(m_days);
    m_list = new DayView(m_steps);
    m_next = new NextStepBar(navigator(), m_background);
    m_header = new PageHeader;
    m_before = new IconButton(QStringLiteral("previous"), {});
    m_today = new LinkButton({});
    m_after = new IconButton(QStringLiteral("next"), {});
    m_tabs = new CalendarTabs(navigator(), CalendarTabs::Month);
    for (QWidget* part :
         {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_today), static_cast<QWidget*>(m_after)})
        m_header->addLeading(part);
    m_header->addTrailing(m_tabs);
    m_filter = new FilterBar(workspace(), QString::fromLatin1(Activity::entity));
    m_filter->hide();
    m_dayName = new SectionLabel;
    m_plan = new LinkButton({}, QStringLiteral("add"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_dayName);
    head->addStretch();
    head->addWidget(m_plan);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(space::l, space::m, space::l, space::l);
    m_layout->setSpacing(space::m);
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_filter);
    m_layout->addWidget(m_grid, 3);
    m_layout->addLayout(head);
    m_layout->addWidget(m_next);
    m_layout->addWidget(m_list, 2);
}

void CalendarPage::wire()
{
    connect(m_grid, &CalendarGrid::chosen, this, &CalendarPage::showDay);
    connect(m_grid, &CalendarGrid::wanted, this, &CalendarPage::goTo);
    connect(m_grid, &CalendarGrid::entered, this, [this] { m_list->setFocus(); });
    connect(m_grid, &CalendarGrid::planAsked, this, &CalendarPage::plan);
    connect(m_grid, &CalendarGrid::pressed, this, &CalendarPage::choose);
    connect(m_grid, &CalendarGrid::opened, m_actions, &StepActions::open);
    connect(m_grid, &CalendarGrid::moved, this, &CalendarPage::move);
    connect(m_grid, &CalendarGrid::leaving, this, [this] { navigator().goBack(); });
    connect(m_tabs, &CalendarTabs::lookChanged, this, [this](int look) {
        m_isMonth = look == CalendarTabs::Month;
        goTo(m_day);
    });
    connect(m_before, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(m_today, &QAbstractButton::clicked, this, [this] { goTo(workspace().clock().today()); });
    connect(m_plan, &QAbstractButton::clicked, this, [this] { plan(m_day); });
    connect(&workspace(), &Workspace::changed, this, [this] {
        if (isVisible()) // show() reads anyway
            read();
    });
    connect(m_filter, &FilterBar::changed, this, &CalendarPage::applyFilter);
    connect(m_filter, &FilterBar::leaving, this, &CalendarPage::focusFirst);
    connect(new Midnight(this), &QTimer::timeout, this, &CalendarPage::turnPage);
    m_grid->installEventFilter(this);
    m_list->installEventFilter(this);
}

void CalendarPage::wireSteps()
{
    m_actions->serve(m_list, m_steps);
    connect(m_list, &DayView::opened, this, &CalendarPage::open);
    connect(m_list, &DayView::leaving, this, &CalendarPage::focusFirst);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { Q_EMIT commandsChanged(); });
    connect(m_actions, &StepActions::nextWanted, m_next, &NextStepBar::ask);
    connect(m_next, &NextStepBar::closed, this, [this] { m_list->setFocus(); });
}

void CalendarPage::turnPage()
{
    const QDate today = workspace().clock().today();
    if (!isVisible() || !m_shownToday.isValid() || m_shownToday == today)
        return;
    if (m_day == m_shownToday)
        goTo(today);
    else
        read();
}

void CalendarPage::retranslate()
{
    describe(m_grid, tr("Days"), tr("Arrow keys go from day to day, Page Up and Page Down further"));
    dressList(m_list, tr("Activities of the day"));
    m_list->setUniformItemSizes(false);
    m_before->setWords(tr("Earlier"));
    m_after->setWords(tr("Later"));
    m_today->setText(tr("Toda&y"));
    m_plan->setText(tr("New act&ivity"));
    if (isVisible())
        read();
}

QString CalendarPage::pageTitle() const
{
    return tr("Calendar");
}

QDate CalendarPage::firstShown() const
{
    const QDate first = m_isMonth ? QDate(m_shown.year(), m_shown.month(), 1) : m_shown;
    return first.addDays(
        -((first.dayOfWeek() - QLocale().firstDayOfWeek() + CalendarModel::week) % CalendarModel::week));
}

QDate CalendarPage::lastShown() const
{
    if (!m_isMonth)
        return firstShown().addDays(CalendarModel::week - 1);
    const QDate last(m_shown.year(), m_shown.month(), m_shown.daysInMonth());
    const qint64 days = firstShown().daysTo(last) + 1;
    return firstShown().addDays((days + CalendarModel::week - 1) / CalendarModel::week * CalendarModel::week - 1);
}

QString CalendarPage::periodName() const
{
    if (m_isMonth)
        return tr("%1 %2", "month and year")
            .arg(asHeading(QLocale().standaloneMonthName(m_shown.month())), QString::number(m_shown.year()));
    return tr("%1 – %2", "first and last day of a week").arg(shownDay(firstShown()), shownDate(lastShown()));
}

void CalendarPage::show(const Place& place)
{
    const QString day = place.state.value(QStringLiteral("day")).toString();
    const int look =
        place.state.value(QStringLiteral("look"), m_isMonth ? CalendarTabs::Month : CalendarTabs::Week).toInt();
    m_isMonth = look != CalendarTabs::Week;
    m_day = day.isEmpty() ? workspace().clock().today() : dateOf(day);
    const QString shown = place.state.value(QStringLiteral("shown")).toString();
    m_shown = shown.isEmpty() ? m_day : dateOf(shown);
    m_wanted = place.state.value(QStringLiteral("current")).toLongLong();
    m_tabs->setLook(m_isMonth ? CalendarTabs::Month : CalendarTabs::Week);
    m_filter->setText(place.filter);
    applyFilter();
}

void CalendarPage::applyFilter()
{
    const auto query = attempt([this] { return m_filter->query(); });
    if (!query)
        return; // the filter bar says what is wrong; the days stay
    m_among.reset();
    if (!m_filter->isEmpty())
        m_among = *query;
    m_filter->setVisible(m_among.has_value() || m_filter->isAncestorOf(QApplication::focusWidget()));
    read();
}

void CalendarPage::openFilter()
{
    m_filter->show();
    m_filter->focusBox();
}

// The same activities as rows.
void CalendarPage::goToList(const QString& presentation)
{
    const DayStep* step = currentStep();
    navigator().go(
        {QStringLiteral("list"),
         QString::fromLatin1(Activity::entity),
         0,
         m_filter->text(),
         {{QStringLiteral("presentation"), presentation}, {QStringLiteral("current"), step ? step->id : 0}}});
}

CalendarAsk CalendarPage::shown() const
{
    return {firstShown(), lastShown(), mostOfDay, workspace().person(), m_among};
}

Place CalendarPage::place() const
{
    Place here{QStringLiteral("calendar"), {}, 0, m_filter->text(), {}};
    here.state.insert(QStringLiteral("look"), m_isMonth ? CalendarTabs::Month : CalendarTabs::Week);
    here.state.insert(QStringLiteral("day"), dateText(m_day));
    here.state.insert(QStringLiteral("shown"), dateText(m_shown));
    here.state.insert(QStringLiteral("current"), currentStep() ? currentStep()->id : 0);
    return here;
}

void CalendarPage::goTo(QDate day)
{
    m_day = day;
    m_shown = day;
    read();
}

// A month from one of its days around it goes to the month beside it, too.
void CalendarPage::turn(int periods)
{
    if (!m_isMonth)
        return goTo(m_day.addDays(periods * CalendarModel::week));
    const QDate month = m_shown.addMonths(periods);
    goTo(QDate(month.year(), month.month(), qMin(m_day.day(), month.daysInMonth())));
}

void CalendarPage::read()
{
    m_header->setTitle(periodName());
    m_reading.ask<QVector<CalendarDay>>([ask = shown()](Reader& reader) { return readCalendar(reader, ask); },
                                        [this](const Outcome<QVector<CalendarDay>>& days) {
                                            if (days)
                                                take(*days);
                                            else
                                                navigator().tell(days.error());
                                        });
}

void CalendarPage::take(const QVector<CalendarDay>& days)
{
    qint64 count = 0;
    for (const CalendarDay& day : days)
        count += !m_isMonth || day.day.month() == m_shown.month() ? day.count : 0;
    const int weeks = m_days->rowCount();
    const DayStep* before = currentStep();
    const bool wasJustDone = before && !before->done && isDoneIn(days, before->id);
    if (!m_wanted && before && !wasJustDone) // what was just done gives way to the next
        m_wanted = before->id;
    m_shownToday = workspace().clock().today();
    m_days->setDays(days, m_shownToday, m_isMonth ? m_shown.month() : 0);
    m_header->setNote(CalendarModel::countOf(count));
    {
        const QSignalBlocker once(m_grid); // the day is shown below, also where it was chosen before
        m_grid->choose(m_day);
    }
    showDay(m_day);
    m_layout->setStretchFactor(m_list, m_isMonth ? 0 : 2);
    m_list->setMinimumHeight(scaled(leastHeight));
    m_list->setMaximumHeight(m_isMonth ? scaled(leastHeight) : QWIDGETSIZE_MAX); // a month needs every line
    if (weeks != m_days->rowCount())
        m_grid->updateGeometry();
    Q_EMIT loaded();
}

void CalendarPage::showDay(QDate day)
{
    m_day = day;
    const CalendarDay* shown = m_days->dayAt(m_days->indexOf(day));
    m_steps->setAgenda(shown ? *shown : CalendarDay{day}, workspace().clock().today(), workspace().catalog());
    m_dayName->setText(shownWeekday(day));
    choose(m_wanted);
    m_wanted = 0;
}

// The step, else the first one that is to be done, else the first there is.
void CalendarPage::choose(Id step)
{
    int row = step ? m_steps->rowOf(step) : -1;
    if (row < 0)
        row = m_steps->firstStep();
    for (int next = 0; next < m_steps->rowCount() && row < 0; ++next) {
        if (m_steps->index(next).flags() & Qt::ItemIsSelectable)
            row = next;
    }
    if (row >= 0)
        m_list->setCurrentIndex(m_steps->index(row));
    Q_EMIT commandsChanged();
}

const DayStep* CalendarPage::currentStep() const
{
    return m_steps->step(m_list->currentIndex());
}

void CalendarPage::open(const QModelIndex& index)
{
    if (const DayStep* step = m_steps->step(index))
        return m_actions->open(step->id);
    const QString entity = index.data(DayModel::EntityRole).toString();
    if (!entity.isEmpty())
        navigator().go({QStringLiteral("list"), entity, 0, index.data(DayModel::FilterRole).toString(), {}});
}

void CalendarPage::move(Id id, QDate day)
{
    for (int row = 0; row < m_days->rowCount(); ++row) {
        for (int column = 0; column < CalendarModel::week; ++column) {
            const CalendarDay* from = m_days->dayAt(m_days->index(row, column));
            for (const DayStep& step : from->steps) {
                if (step.id != id)
                    continue;
                const auto before = std::pair(m_day, m_shown);
                m_day = day; // read() follows the change
                if (!m_days->indexOf(day).isValid())
                    m_shown = day;
                m_wanted = id;
                if (!m_actions->moveTo(DayStep(step), day))
                    std::tie(m_day, m_shown) = before;
                return;
            }
        }
    }
}

void CalendarPage::plan(QDate day)
{
    navigator().createRecord(QString::fromLatin1(Activity::entity),
                             {{QString::fromLatin1(Activity::dueOn.key), dateText(day)}});
}

void CalendarPage::focusFirst()
{
    m_grid->setFocus();
}

bool CalendarPage::focusNextPane()
{
    if (!m_grid->hasFocus())
        return false;
    m_list->setFocus();
    return true;
}

void CalendarPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        turn(event->key() == Qt::Key_PageUp ? -1 : 1);
    else if (event->key() == Qt::Key_Home)
        goTo(workspace().clock().today());
    else
        return Page::keyPressEvent(event);
    event->accept();
}

// Ctrl+Shift and an arrow take the step with them, from the days as well as from the list.
bool CalendarPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int by = CalendarGrid::daysFor(key->key(), isRightToLeft());
    const DayStep* step = currentStep();
    if (!by || key->modifiers() != (Qt::ControlModifier | Qt::ShiftModifier) || !step)
        return Page::eventFilter(watched, event);
    move(step->id, step->due.addDays(by));
    return true;
}

void CalendarPage::print()
{
    PaperAsk ask;
    ask.title = tr("Print: %1").arg(pageTitle());
    ask.make = [days = shown(), name = periodName(), filter = m_filter->isEmpty() ? QString() : m_filter->sentence()](
                   Reader& reader, const QVariant&, const QVector<bool>&) {
        return calendarPaper(reader, days, name, filter);
    };
    if (Printing* printing = Printing::of(this))
        printing->preview(ask);
}

bool CalendarPage::canRun(const QString& key) const
{
    static const QStringList always{QStringLiteral("refresh"), QStringLiteral("new_here"), QStringLiteral("print"),
                                    QStringLiteral("filter"),  QStringLiteral("as_list"),  QStringLiteral("as_table")};
    return always.contains(key) || (key == QLatin1String("edit") && currentStep()) ||
           (key == QLatin1String("complete_activity") && m_list->currentStep());
}

bool CalendarPage::run(const QString& key)
{
    const DayStep* step = currentStep();
    if (key == QLatin1String("refresh"))
        read();
    else if (key == QLatin1String("new_here"))
        plan(m_day);
    else if (key == QLatin1String("print"))
        print();
    else if (key == QLatin1String("as_list") || key == QLatin1String("as_table"))
        goToList(key.mid(3));
    else if (key == QLatin1String("filter"))
        openFilter();
    else if (key == QLatin1String("complete_activity") && step)
        m_actions->complete(DayStep(*step));
    else if (key == QLatin1String("edit") && step)
        m_actions->open(step->id);
    else
        return false;
    return true;
}

} // namespace perennial
