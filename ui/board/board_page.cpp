// BoardPage: composition, filter and reading.
#include "ui/board/board_page.h"
#include "core/base/in_sentence.h"
#include "ui/board/card_model.h"
#include "ui/board/card_view.h"
#include "ui/board/closed_stage.h"
#include "ui/field/shown_value.h"
#include "ui/filter/filter_bar.h"
#include "ui/model/chosen_rows.h"
#include "ui/model/stored_view.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/search_box.h"
#include "ui/support/tokens.h"
#include "ui/support/views.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace perennial {
namespace {

constexpr int cardsAtFirst = 200; // of a stage; more come when they are asked for
constexpr int filterWidth = 560;  // at most; the cards have the room
constexpr int manyStages = 8;     // from so many open ones on, a board is hard to survey

} // namespace

BoardPage::BoardPage(Navigator& navigator, Background& background, const QString& entity, QWidget* parent)
    : Page(navigator, parent), m_question(background, this), m_entity(entity), m_filling(new QTimer(this))
{
    m_query.entity = entity;
    build();
    buildColumns();
    connect(m_filling, &QTimer::timeout, this, &BoardPage::fillNextColumn);
    connect(m_filter, &FilterBar::changed, this, &BoardPage::applyFilter);
    connect(m_filter, &FilterBar::leaving, this, &BoardPage::focusFirst);
    connect(m_filter->box(), &QLineEdit::textEdited, this, [this] { m_focusWanted = false; });
    connect(m_asList, &QToolButton::clicked, this, [this] { run(QStringLiteral("as_list")); });
    connect(m_asTable, &QToolButton::clicked, this, [this] { run(QStringLiteral("as_table")); });
    connect(m_asBoard, &QToolButton::clicked, this, [this] { m_asBoard->setChecked(true); });
    connect(&workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (changes.schema)
            buildColumns();
        if (isVisible())
            read();
        else
            m_stale = true;
    });
    BoardPage::retranslate();
    read();
}

const EntityDef& BoardPage::def() const
{
    return workspace().catalog()->entity(m_entity);
}

void BoardPage::build()
{
    m_header = new PageHeader;
    m_filter = new FilterBar(workspace(), m_entity);
    m_filter->setMaximumWidth(scaled(filterWidth));
    m_hint = new PlainLabel({}, TextSize::Meta, Shade::Muted);
    m_hint->setWordWrap(true);
    m_asList = new IconButton(QStringLiteral("cards"), {});
    m_asTable = new IconButton(QStringLiteral("table"), {});
    m_asBoard = new IconButton(QStringLiteral("board"), {});
    m_asBoard->setCheckable(true);
    m_asBoard->setChecked(true);
    for (IconButton* button : {m_asList, m_asTable, m_asBoard})
        m_header->addTrailing(button);

    auto* inside = new QWidget;
    inside->setAutoFillBackground(false);
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::m);
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(inside);
    m_area->viewport()->setAutoFillBackground(false);
    m_rail = new QVBoxLayout;
    m_rail->setSpacing(space::s);
    auto* board = new QWidget;
    auto* columns = new QHBoxLayout(board);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::m);
    columns->addWidget(m_area, 1);
    columns->addLayout(m_rail);
    m_empty = new EmptyState(QStringLiteral("board"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(board);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    layout->addWidget(m_hint);
    layout->addSpacing(space::xs);
    layout->addWidget(m_stack, 1);
}

void BoardPage::buildColumns()
{
    m_active = nullptr;
    m_filling->stop();
    qDeleteAll(m_columns);
    qDeleteAll(m_strips);
    m_columns.clear();
    m_strips.clear();
    while (QLayoutItem* item = m_rail->takeAt(0))
        delete item;
    for (const Option& stage : def().flow().stages) {
        auto* column = new StageColumn(stage.key);
        column->view()->setPicked(m_picked);
        m_row->addWidget(column, 1);
        m_columns.append(column);
        wire(column);
        if (!StageHeap{stage}.isOpen())
            addStrip(stage, column);
    }
    m_rail->addStretch();
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

// Only where the stages are the user's own making: nothing can be done about those of an order.
QString BoardPage::hint() const
{
    const QVector<Option>& stages = def().flow().stages;
    const bool isOwn = std::any_of(stages.begin(), stages.end(), [](const Option& stage) { return stage.own; });
    const int open =
        int(std::count_if(stages.begin(), stages.end(), [](const Option& stage) { return StageHeap{stage}.isOpen(); }));
    return isOwn && open >= manyStages
               ? tr("%Ln open stages are hard to survey; four to seven do for most.", nullptr, open)
               : QString();
}

void BoardPage::addStrip(const Option& stage, StageColumn* column)
{
    auto* strip = new ClosedStage(stage.key, toneNamed(stage.tone));
    column->hide();
    m_rail->addWidget(strip);
    m_strips.append(strip);
    connect(strip, &QAbstractButton::toggled, this, [this, column](bool shown) {
        column->setVisible(shown);
        read();
    });
    connect(strip, &ClosedStage::dropped, this, [this, strip](Id id) { moveCard(id, strip->stage()); });
}

void BoardPage::wire(StageColumn* column)
{
    CardView* view = column->view();
    connect(view, &CardView::taken, this, [this, column] { activate(column); });
    connect(view, &CardView::steppedOut, this, [this, column](int by) { step(column, by); });
    connect(view, &CardView::leaving, this, [this] { navigator().goBack(); });
    connect(view, &CardView::dragged, this, &BoardPage::offerStrips);
    connect(view, &CardView::dropped, this, [this, column](Id id) { moveCard(id, column->stage()); });
    connect(view, &QListView::activated, this, [this, column](const QModelIndex& index) { open(index, column); });
    connect(view, &QListView::clicked, this, [this, column](const QModelIndex& index) {
        if (index.data(CardModel::MoreRole).isValid())
            open(index, column);
    });
    connect(view, &CardView::menuAsked, this, [this](const QPoint& global) {
        QMenu menu(this);
        fillMenu(&menu);
        menu.exec(global);
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        Q_EMIT titleChanged();
        Q_EMIT commandsChanged();
    });
    keepCurrentRow(view);
}

void BoardPage::retranslate()
{
    nameView();
    m_asList->setWords(tr("As list"));
    m_asTable->setWords(tr("As table"));
    m_asBoard->setWords(tr("As board"));
    describe(m_area, tr("Stages"));
    m_hint->setText(hint());
    read();
}

QString BoardPage::pageTitle() const
{
    return m_viewName.isEmpty() ? def().many() : m_viewName;
}

// The view whose records are shown as cards: it keeps its name, and the list takes it back.
void BoardPage::takeView(const QString& key)
{
    const auto view = attempt([&] { return storedViewOf(workspace().reader(), key); });
    const bool isOurs = view && !key.isEmpty() && view->entity == m_entity;
    m_view = isOurs ? key : QString();
    m_viewName = isOurs ? view->name : QString();
    nameView();
}

void BoardPage::nameView()
{
    m_header->setTitle(m_viewName.isEmpty() ? def().many() : tr("%1: %2").arg(def().many(), m_viewName));
}

void BoardPage::show(const Place& place)
{
    m_wanted = place.id ? place.id : place.state.value(QStringLiteral("current")).toLongLong();
    m_picked = chosenIn(place);
    for (StageColumn* column : std::as_const(m_columns))
        column->view()->setPicked(m_picked);
    takeView(place.state.value(QStringLiteral("view")).toString());
    if (m_stale)
        read();
    if (m_filter->text() != place.filter) {
        m_filter->setText(place.filter);
        applyFilter();
    } else {
        choose(m_wanted);
    }
}

Place BoardPage::place() const
{
    Place here{QStringLiteral("board"), m_entity, 0, m_filter->text(), {}};
    here.state.insert(QStringLiteral("current"), currentCard());
    if (!m_view.isEmpty())
        here.state.insert(QStringLiteral("view"), m_view);
    carryChosen(here, m_picked);
    return here;
}

void BoardPage::applyFilter()
{
    const auto query = attempt([this] { return m_filter->query(); });
    if (!query)
        return; // the filter bar says what is wrong; the cards stay
    m_query = *query;
    m_query.entity = m_entity;
    m_wanted = m_wanted ? m_wanted : currentCard();
    read();
}

void BoardPage::read()
{
    m_stale = false;
    QHash<QString, int> limits = m_limits;
    for (const ClosedStage* strip : std::as_const(m_strips)) {
        if (!strip->isChecked())
            limits.insert(strip->stage(), 0);
    }
    const Query query = m_query;
    m_question.ask<BoardReading>(
        [query, limits](Reader& reader) { return readBoard(reader, query, cardsAtFirst, limits); },
        [this](const Outcome<BoardReading>& reading) {
            if (reading)
                take(*reading);
            else
                navigator().tell(reading.error());
        });
}

void BoardPage::take(const BoardReading& reading)
{
    if (reading.board.heaps.size() != m_columns.size())
        return; // stages were added; a newer question is on its way
    if (!m_filling->isActive())
        m_kept = currentCard();
    if (m_wanted)
        m_kept = m_wanted;
    m_wanted = 0;
    m_reading = reading;
    m_filled = 0;
    m_filling->start();
    m_header->setNote(totals(reading.board));
}

// One column, then keys and mouse again: all of them at once would hold up the window.
void BoardPage::fillNextColumn()
{
    const StageHeap& heap = m_reading.board.heaps[m_filled];
    const StageWords words = wordsOf(heap, m_reading);
    m_columns[m_filled]->setHeap(heap, m_reading.cards[m_filled], words);
    for (ClosedStage* strip : std::as_const(m_strips)) {
        if (strip->stage() == heap.stage.key)
            strip->setHeap(heap, words);
    }
    if (++m_filled < m_columns.size())
        return;
    m_filling->stop();
    tellEmptiness(m_reading);
    choose(m_kept);
    if (m_focusWanted && (m_active || !m_reading.board.count()) && m_filter->box()->hasFocus())
        focusFirst();
    m_focusWanted = false;
    Q_EMIT loaded();
}

StageWords BoardPage::wordsOf(const StageHeap& heap, const BoardReading& reading) const
{
    StageWords words;
    words.name = def().find(def().flowField())->shownOption(heap.stage);
    const QString currency = workspace().reader().baseCurrency();
    const auto money = [&](Money sum) { return formatMoney(sum, currency, QLocale(), MoneyStyle::Whole); };
    const bool isDeal = m_entity == QLatin1String("opportunity");
    QStringList spoken{words.name, isDeal ? tr("%Ln opportunity(s)", nullptr, int(heap.count))
                                          : tr("%Ln card(s)", nullptr, int(heap.count))};
    if (reading.board.hasMoney) {
        words.sums = money(heap.sum);
        spoken.append(words.sums);
        if (reading.board.hasChance && heap.isOpen())
            words.sums = tr("%1 · %2 weighted").arg(words.sums, money(heap.weighted));
    }
    words.spoken = spoken.join(QStringLiteral(", "));
    return words;
}

QString BoardPage::totals(const StageBoard& board) const
{
    const QString currency = workspace().reader().baseCurrency();
    const auto money = [&](Money sum) { return formatMoney(sum, currency, QLocale(), MoneyStyle::Whole); };
    if (!board.hasMoney)
        return tr("%Ln open", nullptr, int(board.openCount()));
    const QString open = tr("%1 open").arg(money(board.openSum()));
    return board.hasChance ? tr("%1 · %2 weighted").arg(open, money(board.openWeighted())) : open;
}

void BoardPage::tellEmptiness(const BoardReading& reading)
{
    m_stack->setCurrentIndex(reading.board.count() ? 0 : 1);
    if (reading.board.count())
        return;
    m_empty->removeButtons();
    if (!m_filter->isEmpty()) {
        m_filter->sayNothingMatches(m_empty);
        return;
    }
    m_empty->setIcon(QStringLiteral("board"));
    m_empty->setWords(tr("Nothing on the board yet"),
                      tr("Every %1 gets a card here, in the column of its stage.").arg(inSentence(def().one())));
    connect(m_empty->addButton(tr("New %1").arg(inSentence(def().one())), true, QStringLiteral("add")),
            &QPushButton::clicked, this, [this] { navigator().createRecord(m_entity); });
}

} // namespace perennial
