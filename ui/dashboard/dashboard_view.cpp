// DashboardView: two cards a row where there is room, one where there is not.
#include "ui/dashboard/dashboard_view.h"
#include "core/base/shown_date.h"
#include "core/insight/report_list.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/figure_card.h"
#include "ui/dashboard/figure_words.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/display.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/own_focus.h"
#include "ui/support/tab_order.h"
#include "ui/support/views.h"
#include <QGridLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr const char* figureKeys[] = {"won", "revenue", "pipeline", "churn"};
constexpr int figureCount = 4;
constexpr int twoColumns = 720; // of width, from which cards stand side by side
constexpr int fourFigures = 640;
constexpr int pauseBetweenCards = 1; // milliseconds; with none two may come in one turn of the event loop

} // namespace

DashboardView::DashboardView(QWidget* parent)
    : Adaptive<QScrollArea>(parent), m_figureGrid(new QGridLayout), m_grid(new QGridLayout), m_hint(new QWidget),
      m_hintWords(new PlainLabel({}, TextSize::Body, Shade::Muted)), m_hintButton(new LinkButton({})),
      m_remarks(new PlainLabel({}, TextSize::Secondary)), m_reportsTitle(new SectionLabel),
      m_reports(new OwnFocus<QTableWidget>), m_filling(new QTimer(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::m);
    auto* hint = new FlowLayout(m_hint, space::s);
    hint->setContentsMargins(0, 0, 0, 0);
    hint->addWidget(m_hintWords);
    hint->addWidget(m_hintButton);
    m_hintWords->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);
    m_remarks->setTone(Tone::Amber);
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    for (QGridLayout* grid : {m_figureGrid, m_grid}) {
        grid->setSpacing(space::m);
        column->addLayout(grid);
        if (grid == m_figureGrid)
            column->addWidget(m_remarks); // what the numbers above leave out
    }
    column->addSpacing(space::s);
    column->addWidget(m_reportsTitle);
    column->addWidget(m_reports);
    column->addStretch();
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    buildCards();
    m_filling->setSingleShot(true);
    m_filling->setInterval(pauseBetweenCards);
    connect(m_filling, &QTimer::timeout, this, &DashboardView::fillNextCard);
    connect(m_hintButton, &QPushButton::clicked, this, [this] { Q_EMIT periodWanted(monthOf(m_overview.latest)); });
    m_reports->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_reports->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reports->setFrameShape(QFrame::NoFrame);
    const auto open = [this](int row) { Q_EMIT reportWanted(reportKinds().value(row).key); };
    connect(m_reports, &QTableWidget::cellClicked, this, open);
    connect(m_reports, &QTableWidget::cellActivated, this, open);
    retranslate();
    arrange();
}

void DashboardView::buildCards()
{
    for (int number = 0; number < figureCount; ++number) {
        auto* figure = new FigureCard;
        connect(figure, &QAbstractButton::clicked, this, [this, figure] {
            if (!figure->behind().records.entity.isEmpty())
                Q_EMIT recordsWanted(figure->behind());
            else if (!figure->behind().refusal.isEmpty())
                Q_EMIT told(figure->behind().refusal);
        });
        m_figures.append(figure);
    }
    for (const QString& key : overviewKeys()) {
        const bool isList = key == QLatin1String("lost-customers") || key == QLatin1String("customers-at-risk");
        // Churn is five numbers of different kinds: a table says them better, and four charts are enough.
        const bool isTable = isList || key == QLatin1String("churn");
        auto* card = new ChartCard(isTable ? ChartCard::Shows::Table : ChartCard::Shows::Chart,
                                   isList ? ChartCard::Offers::TableOnly : ChartCard::Offers::Both);
        connect(card, &ChartCard::recordsWanted, this, &DashboardView::recordsWanted);
        connect(card, &ChartCard::reportWanted, this, &DashboardView::reportWanted);
        connect(card, &ChartCard::told, this, &DashboardView::told);
        m_cards.append(card);
    }
}

ChartCard* DashboardView::card(const QString& reportKey) const
{
    return m_cards.value(overviewKeys().indexOf(reportKey));
}

void DashboardView::retranslate()
{
    m_reportsTitle->setText(tr("All reports"));
    fillReports();
}

void DashboardView::restyle()
{
    fillReports();
}

void DashboardView::fillReports()
{
    const QVector<ReportKind> kinds = reportKinds();
    m_reports->clear();
    m_reports->setRowCount(int(kinds.size()));
    m_reports->setColumnCount(3);
    m_reports->setHorizontalHeaderLabels({tr("Report"), tr("What it answers"), tr("About")});
    for (int row = 0; row < kinds.size(); ++row) {
        int column = 0;
        for (const QString& text : {kinds[row].title, kinds[row].about, kinds[row].section})
            m_reports->setItem(row, column++, new QTableWidgetItem(text));
    }
    tellWholeRows(m_reports->model());
    dressTable(m_reports, tr("All reports"));
    m_reports->setCurrentCell(0, 0);
    m_reports->horizontalHeader()->setStretchLastSection(false);
    m_reports->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_reports->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_reports->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    const int rows = int(kinds.size()) * m_reports->verticalHeader()->defaultSectionSize();
    m_reports->setFixedHeight(rows + m_reports->horizontalHeader()->sizeHint().height() + 2);
}

void DashboardView::setOverview(const Overview& overview)
{
    m_overview = overview;
    m_filled = 0;
    m_filling->start();
    fillFigures();
    // The link goes when it has done its work; the keyboard must not fall down to the end of the page with it.
    if (!overview.latest.isValid() && m_hintButton->hasFocus())
        m_figures.first()->setFocus();
    const QStringList& remarks = overview.bundle.dashboard.remarks;
    m_remarks->setText(remarks.join(QLatin1Char(' ')));
    m_remarks->setVisible(!remarks.isEmpty());
    m_hint->setVisible(overview.latest.isValid());
    if (overview.latest.isValid()) {
        m_hintWords->setText(tr("Nothing happened in %1. The latest entry is of %2.")
                                 .arg(periodName(trendOf(overview.period)), shownDate(overview.latest)));
        m_hintButton->setText(tr("Show %1").arg(periodName(monthOf(overview.latest))));
    }
}

// One card, then keys and mouse again: all charts at once would hold up the window.
void DashboardView::fillNextCard()
{
    const QString key = overviewKeys().at(m_filled);
    const bool byMonth = key == QLatin1String("won-lost") || key == QLatin1String("revenue");
    if (const Report* report = m_overview.bundle.report(key))
        m_cards[m_filled]->setReport(*report, byMonth ? trendOf(m_overview.period) : m_overview.period);
    if (++m_filled < m_cards.size())
        m_filling->start();
    else
        Q_EMIT filled();
}

void DashboardView::fillFigures()
{
    const Dashboard& board = m_overview.bundle.dashboard;
    for (int number = 0; number < figureCount; ++number) {
        const KeyFigure* figure = board.figure(QLatin1String(figureKeys[number]));
        if (!figure)
            continue;
        QString more;
        if (number == 2) {
            const KeyFigure* weighted = board.figure(QStringLiteral("weighted"));
            more =
                tr("%1 weighted")
                    .arg(formatMoney(Money{weighted->value.integer()}, board.currency, QLocale(), MoneyStyle::Whole));
        }
        m_figures[number]->setFigure(board, *figure, more);
    }
}

void DashboardView::arrange()
{
    const int columns = viewport()->width() >= scaled(twoColumns) ? 2 : 1;
    const int figures = viewport()->width() >= scaled(fourFigures) ? figureCount : 2;
    const int wanted = columns * 10 + figures;
    if (wanted == m_columns)
        return;
    m_columns = wanted;
    for (int number = 0; number < figureCount; ++number)
        m_figureGrid->addWidget(m_figures[number], number / figures, number % figures);
    // Churn stands beside those who were lost; who may follow them takes the width for its columns.
    for (int number = 0; number < m_cards.size(); ++number)
        m_grid->removeWidget(m_cards[number]);
    for (int number = 0; number < 4; ++number)
        m_grid->addWidget(m_cards[number], number / columns, number % columns);
    const int row = 4 / columns;
    m_grid->addWidget(m_cards[4], row, 0);
    m_grid->addWidget(m_cards[5], columns == 2 ? row : row + 1, columns - 1);
    m_grid->addWidget(m_cards[6], columns == 2 ? row + 1 : row + 2, 0, 1, columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int column = 0; column < figureCount; ++column)
        m_figureGrid->setColumnStretch(column, column < figures ? 1 : 0);
    tabInLayoutOrder(widget());
}

void DashboardView::resizeEvent(QResizeEvent* event)
{
    Adaptive<QScrollArea>::resizeEvent(event);
    arrange();
}

} // namespace perennial
