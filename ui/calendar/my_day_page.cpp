// MyDayPage: composition, reading and steps.
#include "ui/calendar/my_day_page.h"
#include "core/base/shown_date.h"
#include "core/catalog/entities/engagement/activity.h"
#include "ui/calendar/calendar_tabs.h"
#include "ui/calendar/day_model.h"
#include "ui/calendar/day_paper.h"
#include "ui/calendar/day_view.h"
#include "ui/calendar/first_steps.h"
#include "ui/calendar/midnight.h"
#include "ui/calendar/next_step_bar.h"
#include "ui/calendar/quick_add_line.h"
#include "ui/calendar/step_actions.h"
#include "ui/model/stored_view.h"
#include "ui/support/buttons.h"
#include "ui/support/empty_state.h"
#include "ui/support/page_header.h"
#include "ui/support/printing.h"
#include "ui/support/views.h"
#include <QVBoxLayout>

namespace perennial {

MyDayPage::MyDayPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_background(background), m_reading(background, this), m_model(new DayModel(this)),
      m_steps(new StepActions(navigator, this))
{
    build();
    wire();
    MyDayPage::retranslate();
}

void MyDayPage::build()
{
    m_view = new DayView(m_model);
    m_calm = new EmptyState(QStringLiteral("my-day"));
    m_header = new PageHeader;
    m_all = new LinkButton({});
    m_header->addTrailing(m_all);
    m_header->addTrailing(new CalendarTabs(navigator(), CalendarTabs::Day));
    m_add = new QuickAddLine(navigator(), m_background);
    m_next = new NextStepBar(navigator(), m_background);
    m_first = new FirstSteps(navigator(), m_background);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_add);
    layout->addWidget(m_first);
    layout->addWidget(m_next);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_calm, 1);
    m_calm->hide();
}

void MyDayPage::wire()
{
    m_steps->serve(m_view, m_model);
    connect(m_view, &DayView::opened, this, &MyDayPage::open);
    connect(m_view, &DayView::leaving, this, [this] { navigator().goBack(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { Q_EMIT commandsChanged(); });
    connect(m_steps, &StepActions::nextWanted, m_next, &NextStepBar::ask);
    connect(m_next, &NextStepBar::closed, this, &MyDayPage::focusFirst);
    connect(m_add, &QuickAddLine::leaving, this, &MyDayPage::focusFirst);
    connect(m_add, &QuickAddLine::planned, this, [this](Id made) { m_wanted = made; });
    connect(m_first, &FirstSteps::activityAsked, this, [this] { run(QStringLiteral("quick_add")); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        navigator().go({QStringLiteral("list"), QString::fromLatin1(Activity::entity), 0, {}, {}});
    });
    connect(new Midnight(this), &QTimer::timeout, this, &MyDayPage::turnPage);
    connect(&workspace(), &Workspace::changed, this, [this] {
        if (isVisible()) // show() reads anyway
            read();
    });
}

void MyDayPage::turnPage()
{
    if (isVisible() && m_model->day().day != workspace().clock().today())
        read();
}

void MyDayPage::retranslate()
{
    const QDate today = workspace().clock().today();
    m_header->setTitle(shownWeekday(today));
    m_add->setWords(tr("Quick add: call Anna Tuesday 10"));
    m_all->setText(tr("&All activities"));
    dressList(m_view, tr("My day"));
    m_view->setUniformItemSizes(false); // headings are lower than steps
    if (isVisible())                    // show() reads anyway
        read();
}

QString MyDayPage::pageTitle() const
{
    return tr("My day");
}

void MyDayPage::show(const Place& place)
{
    m_wanted = place.state.value(QStringLiteral("current")).toLongLong();
    read();
}

Place MyDayPage::place() const
{
    Place here{QStringLiteral("my-day"), {}, 0, {}, {}};
    here.state.insert(QStringLiteral("current"), m_view->currentStep());
    return here;
}

void MyDayPage::read()
{
    const Ref person = workspace().person();
    m_reading.ask<MyDay>([person](Reader& reader) { return readMyDay(reader, person); },
                         [this](const Outcome<MyDay>& day) {
                             if (day)
                                 take(*day);
                             else
                                 navigator().tell(day.error());
                         });
}

void MyDayPage::take(const MyDay& day)
{
    const DayStep* before = m_model->step(m_view->currentIndex());
    const Id step = m_wanted ? m_wanted : before ? before->id : 0;
    const int row = m_view->currentIndex().row();
    m_wanted = 0;
    m_header->setTitle(shownWeekday(day.day));
    m_model->setDay(day, workspace().catalog());
    m_header->setNote(m_model->summary());
    choose(step, row);
    showCalm();
    Q_EMIT loaded();
}

// One line at the top of an empty page would look forgotten.
void MyDayPage::showCalm()
{
    const QModelIndex first = m_model->index(0);
    const bool isCalm =
        m_model->rowCount() == 1 && first.data(DayModel::KindRole).toInt() == int(DayModel::RowKind::Calm);
    m_calm->setWords(isCalm ? first.data().toString() : QString(),
                     tr("What you plan in the line above stands here on its day."));
    if (isCalm != m_calm->isHidden())
        return;
    const bool held = m_view->hasFocus() || m_calm->hasFocus();
    m_calm->setVisible(isCalm);
    m_view->setVisible(!isCalm);
    if (held)
        focusFirst();
}

// The step, or what took its place; never nothing while there is a row to choose.
void MyDayPage::choose(Id step, int row)
{
    int wanted = step ? m_model->rowOf(step) : -1;
    const QModelIndex found = m_model->index(wanted);
    if (found.isValid() && found.data(DayModel::DoneRole).toBool())
        wanted = -1; // it was just done: go on with the next
    if (wanted < 0 && row >= 0) {
        for (int next = row; next < m_model->rowCount() && wanted < 0; ++next) {
            const DayStep* candidate = m_model->step(m_model->index(next));
            if (candidate && !candidate->done)
                wanted = next;
        }
    }
    if (wanted < 0)
        wanted = m_model->firstStep();
    for (int next = 0; next < m_model->rowCount() && wanted < 0; ++next) {
        if (m_model->index(next).flags() & Qt::ItemIsSelectable)
            wanted = next;
    }
    if (wanted >= 0)
        m_view->setCurrentIndex(m_model->index(wanted));
    Q_EMIT commandsChanged();
}

void MyDayPage::complete(Id step)
{
    if (const DayStep* found = m_model->step(m_model->index(m_model->rowOf(step))))
        m_steps->complete(DayStep(*found)); // the row may be another one afterwards
}

void MyDayPage::fillSnooze(QMenu* menu, Id step)
{
    if (const DayStep* found = m_model->step(m_model->index(m_model->rowOf(step))))
        m_steps->fillMenu(menu, *found);
}

void MyDayPage::open(const QModelIndex& index)
{
    if (const DayStep* step = m_model->step(index)) {
        m_steps->open(step->id);
        return;
    }
    if (!index.isValid())
        return;
    if (DayModel::RowKind(index.data(DayModel::KindRole).toInt()) == DayModel::RowKind::Fold) {
        const auto part = DayModel::Part(index.data(DayModel::PartRole).toInt());
        m_model->setFolded(part, !m_model->isFolded(part));
        m_view->setCurrentIndex(m_model->index(index.row()));
        return;
    }
    const QString entity = index.data(DayModel::EntityRole).toString();
    if (!entity.isEmpty())
        openList(entity, index.data(DayModel::FilterRole).toString());
}

// As the view that has a name and can be worked through, where there is one.
void MyDayPage::openList(const QString& entity, const QString& filter)
{
    const auto view = attempt([&] { return storedViewOf(workspace().reader(), entity, filter); });
    navigator().go(view && !view->key.isEmpty() ? placeOf(*view)
                                                : Place{QStringLiteral("list"), entity, 0, filter, {}});
}

void MyDayPage::focusFirst()
{
    if (m_calm->isHidden())
        m_view->setFocus();
    else
        m_calm->takeKeyboard();
}

bool MyDayPage::focusNextPane()
{
    if (!m_view->hasFocus() && !m_calm->hasFocus())
        return false;
    m_add->line()->setFocus();
    return true;
}

void MyDayPage::print()
{
    PaperAsk ask;
    ask.title = tr("Print: %1").arg(pageTitle());
    const Ref person = workspace().person();
    const QSet<DayModel::Part> unfolded = m_model->unfolded();
    ask.make = [person, unfolded](Reader& reader, const QVariant&, const QVector<bool>&) {
        return dayPaper(reader, person, unfolded);
    };
    if (Printing* printing = Printing::of(this))
        printing->preview(ask);
}

bool MyDayPage::canRun(const QString& key) const
{
    static const QStringList always{QStringLiteral("quick_add"), QStringLiteral("refresh"), QStringLiteral("new_here"),
                                    QStringLiteral("print")};
    static const QStringList ofSteps{QStringLiteral("complete_activity"), QStringLiteral("edit")};
    return always.contains(key) || (ofSteps.contains(key) && m_view->currentStep());
}

bool MyDayPage::run(const QString& key)
{
    if (key == QLatin1String("quick_add"))
        m_add->line()->setFocus();
    else if (key == QLatin1String("refresh"))
        read();
    else if (key == QLatin1String("new_here"))
        navigator().createRecord(QString::fromLatin1(Activity::entity));
    else if (key == QLatin1String("print"))
        print();
    else if (key == QLatin1String("complete_activity") && m_view->currentStep())
        complete(m_view->currentStep());
    else if (key == QLatin1String("edit") && m_view->currentStep())
        m_steps->open(m_view->currentStep());
    else
        return false;
    return true;
}

} // namespace perennial
