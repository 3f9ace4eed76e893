// ListPage: filter as you type, keep the chosen record, say why a list is empty.
#include "ui/record/list_page.h"
#include "core/query/search_language.h"
#include "ui/model/background.h"
#include "ui/model/record_list_model.h"
#include "ui/record/record_view.h"
#include "ui/record/row_delegate.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/search_box.h"
#include "ui/support/setting.h"
#include "ui/support/views.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int typingPause = 60;       // milliseconds until a filter is asked
constexpr int sideBySideWidth = 1000; // of the page; below, the record takes the list's place

} // namespace

ListPage::ListPage(Navigator& navigator, Background& background, const QString& entity, QWidget* parent)
    : Page(navigator, parent), m_background(background), m_entity(entity),
      m_model(new RecordListModel(workspace(), background, entity, this)), m_typing(new QTimer(this))
{
    m_header = new PageHeader;
    m_filter = new SearchBox({});
    m_problem = new PlainLabel({}, TextSize::Meta);
    m_problem->setTone(Tone::Red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_asRows = new IconButton(QStringLiteral("cards"), {});
    m_asTable = new IconButton(QStringLiteral("table"), {});
    m_header->addTrailing(m_asRows);
    m_header->addTrailing(m_asTable);
    m_asBoard = new IconButton(QStringLiteral("board"), {});
    m_asBoard->setVisible(m_model->def().hasFlow());
    m_header->addTrailing(m_asBoard);
    buildViews();
    m_record = new RecordView(navigator, background);

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::s);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    left->setMinimumWidth(scaled(extent::listMinimum));
    m_split = new QSplitter;
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(left);
    m_split->addWidget(m_record);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->addWidget(m_split);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &ListPage::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &SearchBox::leaving, this, [this] { view()->setFocus(); });
    connect(m_model, &RecordListModel::loaded, this, &ListPage::onLoaded);
    connect(m_asRows, &QToolButton::clicked, this, [this] { setPresentation(QStringLiteral("list")); });
    connect(m_asTable, &QToolButton::clicked, this, [this] { setPresentation(QStringLiteral("table")); });
    connect(m_asBoard, &QToolButton::clicked, this, [this] { run(QStringLiteral("as_board")); });
    setPresentation(navigator.settings().read(setting::presentation, entity));
    retranslate();
    m_model->reload();
}

void ListPage::buildViews()
{
    m_stack = new QStackedWidget;
    m_rows = new QListView;
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_rows->setUniformItemSizes(true);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSelectionModel(m_rows->selectionModel());
    m_table->setSortingEnabled(false);
    m_empty = new EmptyState(QStringLiteral("empty"));
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPage::onCurrent);
    for (QAbstractItemView* view : {static_cast<QAbstractItemView*>(m_rows), static_cast<QAbstractItemView*>(m_table)})
        connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
            navigator().go(
                {QStringLiteral("record"), m_entity, index.data(RecordListModel::IdRole).toLongLong(), {}, {}});
        });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool again = m_table->horizontalHeader()->sortIndicatorSection() == column &&
                           m_table->horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
        const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_table->horizontalHeader()->setSortIndicator(column, order);
        m_model->sort(column, order);
    });
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
}

void ListPage::retranslate()
{
    const EntityDef& def = m_model->def();
    m_header->setTitle(def.many());
    m_filter->setWords(tr("Filter %1").arg(def.many().toLower()));
    m_asRows->setWords(tr("As list"));
    m_asTable->setWords(tr("As table"));
    m_asBoard->setWords(tr("As board"));
    dressList(m_rows, def.many());
    dressTable(m_table, def.many());
    onLoaded();
}

QString ListPage::pageTitle() const
{
    return m_model->def().many();
}

QAbstractItemView* ListPage::view() const
{
    return m_presentation == QLatin1String("table") ? static_cast<QAbstractItemView*>(m_table) : m_rows;
}

void ListPage::setPresentation(const QString& presentation)
{
    m_presentation = presentation == QLatin1String("table") ? presentation : QStringLiteral("list");
    navigator().settings().write(setting::presentation, m_presentation, m_entity);
    m_asRows->setChecked(view() == m_rows);
    m_record->setVisible(view() == m_rows && width() >= scaled(sideBySideWidth));
    onLoaded();
}

void ListPage::show(const Place& place)
{
    m_wanted = place.id ? place.id : place.state.value(QStringLiteral("current")).toLongLong();
    if (place.state.contains(QStringLiteral("presentation")))
        setPresentation(place.state.value(QStringLiteral("presentation")).toString());
    if (m_filter->text() != place.filter) {
        m_filter->setText(place.filter);
        m_typing->stop();
        applyFilter();
    } else {
        choose(m_wanted);
    }
}

Place ListPage::place() const
{
    Place here{QStringLiteral("list"), m_entity, 0, m_filter->text(), {}};
    here.state.insert(QStringLiteral("current"), view()->currentIndex().data(RecordListModel::IdRole));
    return here;
}

void ListPage::applyFilter()
{
    SearchContext context;
    context.calendar.today = workspace().clock().today();
    context.person = workspace().person().id;
    context.currency = workspace().reader().baseCurrency();
    context.resolve = [this](const QString& entity, const QString& text) -> Id {
        const auto found = attempt([&] { return workspace().reader().resolve(entity, text); });
        return found ? *found : 0;
    };
    const auto query = attempt([&] { return parseSearch(m_model->def(), m_filter->text(), context); });
    m_problem->setVisible(!query);
    if (!query) {
        m_problem->setText(query.error().text);
        return;
    }
    Query wanted = *query;
    if (wanted.sort.isEmpty())
        wanted.sort = m_model->query().sort;
    m_wanted = m_wanted ? m_wanted : view()->currentIndex().data(RecordListModel::IdRole).toLongLong();
    m_model->setQuery(wanted);
}

void ListPage::onLoaded()
{
    const int rows = m_model->rowCount();
    m_header->setCount(rows, m_filter->text().isEmpty() ? -1 : int(m_model->total()));
    if (rows) {
        m_stack->setCurrentWidget(view());
        choose(m_wanted);
        m_wanted = 0;
        return;
    }
    const QString many = m_model->def().many().toLower();
    m_empty->removeButtons();
    if (!m_filter->text().isEmpty()) {
        m_empty->setIcon(QStringLiteral("search"));
        m_empty->setWords(tr("Nothing matches “%1”").arg(m_filter->text()), tr("Other words may find it."));
        connect(m_empty->addButton(tr("Clear the filter")), &QPushButton::clicked, m_filter, &QLineEdit::clear);
    } else {
        m_empty->setIcon(QStringLiteral("empty"));
        m_empty->setWords(tr("No %1 yet").arg(many),
                          tr("Write the first one, or bring in a table that you have."));
        connect(m_empty->addButton(tr("New: %1").arg(m_model->def().one()), true, QStringLiteral("add")),
                &QPushButton::clicked, this, [this] { navigator().createRecord(m_entity); });
        connect(m_empty->addButton(tr("Import a spreadsheet…"), false, QStringLiteral("import")),
                &QPushButton::clicked, this, [this] {
                    navigator().go({QStringLiteral("import"), {}, 0, {}, {{QStringLiteral("entity"), m_entity}}});
                });
    }
    m_stack->setCurrentWidget(m_empty);
    m_record->setRecord(m_entity, 0);
}

void ListPage::choose(Id id)
{
    int row = id ? m_model->rowOf(id) : view()->currentIndex().row();
    if (row < 0)
        row = 0;
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index(qMin(row, m_model->rowCount() - 1), 0);
    if (index != m_rows->currentIndex()) {
        m_rows->selectionModel()->setCurrentIndex(index,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view()->scrollTo(index);
    }
    onCurrent(index);
}

void ListPage::onCurrent(const QModelIndex& index)
{
    if (!m_record->isHidden())
        m_record->setRecord(m_entity, index.data(RecordListModel::IdRole).toLongLong());
    Q_EMIT titleChanged();
    Q_EMIT commandsChanged();
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_record->setVisible(view() == m_rows && width() >= scaled(sideBySideWidth));
    if (!m_record->isHidden())
        onCurrent(view()->currentIndex());
}

void ListPage::focusFirst()
{
    view()->setFocus();
}

bool ListPage::focusNextPane()
{
    if (view()->hasFocus() && !m_record->isHidden() && m_record->id()) {
        m_record->focusTimeline();
        return true;
    }
    return false;
}

QVector<Id> ListPage::selected() const
{
    QVector<Id> ids;
    for (const QModelIndex& index : m_rows->selectionModel()->selectedRows())
        ids.append(index.data(RecordListModel::IdRole).toLongLong());
    return ids;
}

void ListPage::removeSelected()
{
    const QVector<Id> ids = selected();
    if (ids.isEmpty())
        return;
    const QString title = ids.size() == 1
                              ? tr("Delete %1").arg(view()->currentIndex().data(RecordListModel::NameRole).toString())
                              : tr("Delete %n record(s)", nullptr, int(ids.size()));
    const QString done = ids.size() == 1
                             ? tr("%1 deleted").arg(view()->currentIndex().data(RecordListModel::NameRole).toString())
                             : tr("%n record(s) deleted", nullptr, int(ids.size()));
    performAndTell(navigator(), title, done, [&](Desk& desk) {
        for (Id id : ids)
            desk.remove(m_entity, id);
    });
}

bool ListPage::canRun(const QString& key) const
{
    static const QStringList mine{QStringLiteral("new_here"), QStringLiteral("filter"),  QStringLiteral("as_list"),
                                  QStringLiteral("as_table"), QStringLiteral("refresh"), QStringLiteral("remove"),
                                  QStringLiteral("edit")};
    return mine.contains(key) || (key == QLatin1String("as_board") && m_model->def().hasFlow());
}

bool ListPage::run(const QString& key)
{
    if (key == QLatin1String("new_here"))
        navigator().createRecord(m_entity);
    else if (key == QLatin1String("filter"))
        m_filter->setFocus();
    else if (key == QLatin1String("as_list") || key == QLatin1String("as_table"))
        setPresentation(key.mid(3));
    else if (key == QLatin1String("as_board"))
        navigator().go({QStringLiteral("board"),
                        m_entity,
                        view()->currentIndex().data(RecordListModel::IdRole).toLongLong(),
                        m_filter->text(),
                        {}});
    else if (key == QLatin1String("refresh"))
        m_model->reload();
    else if (key == QLatin1String("remove"))
        removeSelected();
    else if (key == QLatin1String("edit") && view()->currentIndex().isValid())
        navigator().go({QStringLiteral("record"),
                        m_entity,
                        view()->currentIndex().data(RecordListModel::IdRole).toLongLong(),
                        {},
                        {}});
    else
        return false;
    return true;
}

} // namespace perennial
