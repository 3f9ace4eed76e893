// ListPage: composition, filter as you type, and what an empty list says.
#include "ui/record/list_page.h"
#include "core/base/in_sentence.h"
#include "core/catalog/entities/engagement/activity.h"
#include "ui/filter/filter_bar.h"
#include "ui/model/background.h"
#include "ui/model/chosen_rows.h"
#include "ui/model/list_sum.h"
#include "ui/model/record_list_model.h"
#include "ui/record/bulk_bar.h"
#include "ui/record/record_table.h"
#include "ui/record/record_view.h"
#include "ui/record/row_delegate.h"
#include "ui/record/row_list.h"
#include "ui/record/view_strip.h"
#include "ui/support/buttons.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/panes.h"
#include "ui/support/plain_text.h"
#include "ui/support/search_box.h"
#include "ui/support/setting.h"
#include "ui/support/tab_order.h"
#include "ui/support/tokens.h"
#include "ui/support/views.h"
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int sideBySideWidth = 860; // of the page; below, the record takes the list's place
constexpr int leastRows = 96;        // pixels of the list
constexpr int totalHeight = 20;
constexpr int followPause = 40;      // milliseconds: running over rows does not read each record

} // namespace

ListPage::ListPage(Navigator& navigator, Background& background, const QString& entity, QWidget* parent)
    : Page(navigator, parent), m_background(background), m_entity(entity),
      m_model(new RecordListModel(workspace(), background, entity, this)),
      m_choice(new QItemSelectionModel(m_model, this)), m_sum(new ListSum(background, m_model, this)),
      m_follow(new QTimer(this))
{
    buildHeader();
    m_strip = new ViewStrip;
    m_filter = new FilterBar(workspace(), entity);
    m_bulk = new BulkBar(navigator, background, entity);
    buildViews();
    m_record = new RecordView(navigator, background);
    connect(m_record, &RecordView::commandsChanged, this, &Page::commandsChanged);

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_filter);
    column->addWidget(m_bulk);
    column->addWidget(rowsWithTotal(), 1);
    left->setMinimumWidth(scaled(extent::listMinimum));
    m_split = new Panes;
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(space::s);
    m_split->addWidget(left);
    m_split->addWidget(m_record);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->addWidget(m_split);

    m_follow->setSingleShot(true);
    m_follow->setInterval(followPause);
    connect(m_follow, &QTimer::timeout, this, [this] {
        onSelected();
        if (!m_record->isHidden())
            m_record->setRecord(m_entity, current());
    });
    connect(m_filter, &FilterBar::changed, this, &ListPage::applyFilter);
    m_strip->setWorkable(canRun(QStringLiteral("work_through")));
    connect(m_strip, &ViewStrip::workAsked, this, &ListPage::workThrough);
    connect(m_strip, &ViewStrip::saveAsked, this, [this] { saveView(m_view.id == 0); });
    connect(m_strip, &ViewStrip::resetAsked, this, [this] { showView(m_view.key); });
    connect(m_filter, &FilterBar::leaving, this, &ListPage::focusFirst);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPage::rememberRows);
    connect(m_model, &RecordListModel::begun, this, [this] { m_stack->setCurrentWidget(view()); });
    connect(m_model, &RecordListModel::loaded, this, &ListPage::onLoaded);
    connect(m_sum, &ListSum::changed, this, &ListPage::tellSum);
    const ListLayout kept = ListLayout::fromBytes(navigator.settings().read(setting::columns, m_entity));
    m_sort = kept.sort;
    m_table->setLayoutOf(kept);
    setPresentation(navigator.settings().read(setting::presentation, entity));
    retranslate();
    applyFilter();
}

void ListPage::buildHeader()
{
    m_header = new PageHeader;
    m_views = new IconButton(QStringLiteral("saved-view"), {});
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setPopupMode(QToolButton::InstantPopup);
    auto* views = new QMenu(m_views);
    m_views->setMenu(views);
    connect(views, &QMenu::aboutToShow, this, [this, views] {
        views->clear();
        fillViews(views);
    });
    m_header->addTrailing(m_views);
    m_columns = new IconButton(QStringLiteral("columns"), {});
    m_asRows = new IconButton(QStringLiteral("cards"), {});
    m_asTable = new IconButton(QStringLiteral("table"), {});
    for (IconButton* button : {m_asRows, m_asTable})
        button->setCheckable(true);
    m_header->addTrailing(m_columns);
    m_header->addTrailing(m_asRows);
    m_header->addTrailing(m_asTable);
    m_asBoard = new IconButton(QStringLiteral("board"), {});
    m_header->addTrailing(m_asBoard); // before it is shown, or it would be a window of its own for a moment
    m_asBoard->setVisible(m_model->def().hasFlow());
    connect(m_asBoard, &QToolButton::clicked, this, [this] { run(QStringLiteral("as_board")); });
    m_asCalendar = new IconButton(QStringLiteral("calendar"), {});
    m_header->addTrailing(m_asCalendar);
    m_asCalendar->setVisible(m_entity == QLatin1String(Activity::entity));
    connect(m_asCalendar, &QToolButton::clicked, this, [this] { run(QStringLiteral("as_calendar")); });
    connect(m_asRows, &QToolButton::clicked, this, [this] { setPresentation(QStringLiteral("list")); });
    connect(m_asTable, &QToolButton::clicked, this, [this] { setPresentation(QStringLiteral("table")); });
    connect(m_columns, &QToolButton::clicked, this, [this] {
        const int end = isRightToLeft() ? 0 : m_columns->width();
        chooseColumns(m_columns->mapToGlobal(QPoint(end, m_columns->height())));
    });
}

void ListPage::buildViews()
{
    m_stack = new QStackedWidget;
    m_rows = new RowList;
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table = new RecordTable(workspace(), m_model);
    m_empty = new EmptyState(QStringLiteral("empty"));
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_choice, &QItemSelectionModel::currentRowChanged, this, &ListPage::onCurrent);
    connect(m_choice, &QItemSelectionModel::selectionChanged, m_follow, qOverload<>(&QTimer::start));
    connect(m_bulk, &BulkBar::allAsked, this, [this] { view()->selectAll(); });
    connect(m_bulk, &BulkBar::removeAsked, this, &ListPage::removeSelected);
    connect(m_bulk, &BulkBar::cleared, this, &ListPage::selectCurrentOnly);
    connect(m_bulk, &BulkBar::keyboardFreed, this, &ListPage::focusFirst);
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_rows), static_cast<QAbstractItemView*>(m_table)}) {
        connect(view, &QAbstractItemView::activated, this, &ListPage::openCurrent);
        view->installEventFilter(this);
    }
    connect(m_table, &RecordTable::layoutEdited, this, &ListPage::keepLayout);
    connect(m_table, &RecordTable::columnsAsked, this, &ListPage::chooseColumns);
    connect(m_table, &RecordTable::cellWritten, this, &ListPage::writeCell);
}

QWidget* ListPage::rowsWithTotal()
{
    m_total = new PlainLabel({}, TextSize::Secondary, Shade::Muted);
    m_total->setObjectName(QStringLiteral("total"));
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_total->setMinimumHeight(scaled(totalHeight));
    m_total->setElided(true);
    m_total->hide();
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_total);
    area->setMinimumHeight(scaled(leastRows)); // the list gives way to what is asked about its rows
    return area;
}

void ListPage::retranslate()
{
    const EntityDef& def = m_model->def();
    m_header->setTitle(def.many());
    m_asRows->setWords(tr("As list"));
    m_asTable->setWords(tr("As table"));
    m_asBoard->setWords(tr("As board"));
    m_asCalendar->setWords(tr("As calendar"));
    m_columns->setWords(tr("Choose columns"));
    dressList(m_rows, def.many());
    m_table->dress(def.many());
    if (!m_model->rowCount())
        showEmpty();
}

void ListPage::restyle()
{
    m_table->dress(m_model->def().many());
    m_rows->doItemsLayout();
}

QString ListPage::pageTitle() const
{
    return m_view.name.isEmpty() ? m_model->def().many() : m_view.name;
}

bool ListPage::isTable() const
{
    return m_presentation == QLatin1String("table");
}

QAbstractItemView* ListPage::view() const
{
    return isTable() ? static_cast<QAbstractItemView*>(m_table) : m_rows;
}

// A view keeps a place for each of its rows, and there may be a million: the one that is not shown has none.
void ListPage::fillShownView()
{
    QAbstractItemView* hidden = isTable() ? static_cast<QAbstractItemView*>(m_rows) : m_table;
    if (view()->model())
        return;
    hidden->setModel(nullptr);
    showRows(view(), m_model, m_choice);
}

void ListPage::setPresentation(const QString& presentation)
{
    m_presentation = presentation == QLatin1String("table") ? presentation : QStringLiteral("list");
    navigator().settings().write(setting::presentation, m_presentation, layoutKey());
    m_asRows->setChecked(!isTable());
    m_asTable->setChecked(isTable());
    m_columns->setVisible(isTable());
    fillShownView();
    arrange();
    if (m_model->rowCount()) {
        m_stack->setCurrentWidget(view());
        view()->scrollTo(view()->currentIndex());
        if (isVisible())
            view()->setFocus();
    }
}

bool ListPage::hasRoomBeside() const
{
    return width() >= scaled(sideBySideWidth);
}

void ListPage::arrange()
{
    // Beside an empty list there is nothing to choose.
    const bool isBare = m_stack->currentWidget() == m_empty;
    m_record->setVisible((!isTable() || m_preview) && !isBare && hasRoomBeside());
    m_follow->start();
}

void ListPage::show(const Place& place)
{
    m_wanted = place.id ? place.id : place.state.value(QStringLiteral("current")).toLongLong();
    const QVector<Id> ids = chosenIn(place);
    m_lastSelected = QSet<Id>(ids.begin(), ids.end());
    m_sum->setMeasure(place.state.value(QStringLiteral("sum")).toString());
    m_model->setMeasure(m_sum->measure());
    const QString view = place.state.value(QStringLiteral("view")).toString();
    if (view != m_view.key || (!view.isEmpty() && !place.state.contains(QStringLiteral("current"))))
        showView(view);
    if (place.state.contains(QStringLiteral("presentation")))
        setPresentation(place.state.value(QStringLiteral("presentation")).toString());
    if (!view.isEmpty() && place.filter.isEmpty())
        return;
    if (m_filter->text() != place.filter) {
        m_filter->setText(place.filter);
        applyFilter();
    } else if (m_model->rowCount()) {
        restoreRows();
    }
}

Place ListPage::place() const
{
    Place here{QStringLiteral("list"), m_entity, 0, m_filter->text(), {}};
    here.state.insert(QStringLiteral("current"), current());
    if (!m_view.key.isEmpty())
        here.state.insert(QStringLiteral("view"), m_view.key);
    if (!m_sum->measure().isEmpty())
        here.state.insert(QStringLiteral("sum"), m_sum->measure());
    carryChosen(here, selected());
    return here;
}

void ListPage::applyFilter()
{
    const auto query = attempt([this] { return m_filter->query(); });
    if (!query)
        return; // the filter bar says what is wrong; the rows stay
    Query wanted = *query;
    if (wanted.sort.isEmpty())
        wanted.sort = m_sort;
    m_wanted = m_wanted ? m_wanted : current();
    m_model->setQuery(wanted);
    m_table->markSort();
    tellView();
}

void ListPage::onLoaded()
{
    const int rows = m_model->rowCount();
    m_header->setCount(rows, m_filter->isEmpty() ? -1 : int(m_model->total()));
    tellSum();
    if (rows) {
        m_stack->setCurrentWidget(view());
        arrange();
        restoreRows();
        return;
    }
    showEmpty();
    const bool held = view()->hasFocus();
    m_stack->setCurrentWidget(m_empty);
    if (held)
        focusFirst();
    arrange();
    m_record->setRecord(m_entity, 0);
    Q_EMIT commandsChanged();
}

// Below the rows, where its line waits for it: it comes after them, and nothing shall move then.
void ListPage::tellSum()
{
    m_total->setText(m_sum->words());
    const QString remarks = m_sum->remarks().join(u' ');
    setPlainToolTip(m_total, remarks);
    m_total->setAccessibleDescription(remarks);
    m_total->setVisible(m_sum->isWanted() && m_model->rowCount() > 0);
}

void ListPage::showEmpty()
{
    const EntityDef& def = m_model->def();
    m_empty->removeButtons();
    if (!m_filter->isEmpty() && m_model->total() != 0) { // of nothing at all another filter finds nothing either
        m_filter->sayNothingMatches(m_empty);
        return;
    }
    m_empty->setIcon(QStringLiteral("empty"));
    m_empty->setWords(tr("No %1 yet").arg(inSentence(def.many())),
                      tr("Write the first one, or bring in a table that you have."));
    connect(m_empty->addButton(tr("Ne&w %1").arg(inSentence(def.one())), true, QStringLiteral("add")),
            &QPushButton::clicked, this, [this] { navigator().createRecord(m_entity); });
    connect(m_empty->addButton(tr("&Import a spreadsheet…"), false, QStringLiteral("import")), &QPushButton::clicked,
            this, [this] {
                navigator().go({QStringLiteral("import"), {}, 0, {}, {{QStringLiteral("entity"), m_entity}}});
            });
}

void ListPage::onCurrent()
{
    m_follow->start();
    Q_EMIT titleChanged();
    Q_EMIT commandsChanged();
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ListPage::focusFirst()
{
    if (m_stack->currentWidget() != m_empty)
        view()->setFocus();
    else if (QPushButton* first = m_filter->isEmpty() ? m_empty->firstButton() : nullptr)
        first->setFocus();
    else
        m_filter->focusBox();
}

bool ListPage::focusNextPane()
{
    if (!view()->hasFocus() && !m_record->isAncestorOf(QApplication::focusWidget())) {
        focusFirst();
        return true;
    }
    return !m_record->isHidden() && m_record->focusNextPane();
}

// One level back: from what stands around the list to the list.
void ListPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !view()->hasFocus())
        focusFirst();
    else
        Page::keyPressEvent(event);
}

// Rows, buttons and links of a record come and go while it is read.
bool ListPage::focusNextPrevChild(bool next)
{
    tabInLayoutOrder(m_record);
    return Page::focusNextPrevChild(next);
}

} // namespace perennial
