// ChartCard: title and menu on top, chart or table in the middle, the sentence at the foot.
#include "ui/dashboard/chart_card.h"
#include "core/base/words.h"
#include "ui/dashboard/chart_files.h"
#include "ui/dashboard/chart_view.h"
#include "ui/dashboard/figure_words.h"
#include "ui/dashboard/report_table.h"
#include "ui/support/buttons.h"
#include "ui/support/empty_state.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/messages.h"
#include "ui/support/tab_order.h"
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int chartHeight = 232;

} // namespace

ChartCard::ChartCard(Shows shows, Offers offers, QWidget* parent)
    : Adaptive<Card>(parent), m_shows(shows), m_offers(offers), m_title(new SectionLabel),
      m_span(new PlainLabel({}, TextSize::Secondary, Shade::Muted)), m_more(new IconButton(QStringLiteral("more"), {})),
      m_menu(new QMenu(this)), m_stack(new QStackedWidget), m_empty(new EmptyState(QStringLiteral("chart"))),
      m_sentence(new PlainLabel({}, TextSize::Secondary, Shade::Muted))
{
    m_title->setWordWrap(true); // beside a span of months a title of a longer language needs two lines
    m_more->setMenu(m_menu);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_span);
    head->addWidget(m_more);
    m_stack->addWidget(new QWidget); // nothing is to be seen before the report is there
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(scaled(chartHeight));
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(scaled(20));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_sentence);
    connect(m_menu, &QMenu::aboutToShow, this, &ChartCard::fillMenu);
    retranslate();
}

void ChartCard::makeChart()
{
    m_chart = new ChartView;
    m_stack->addWidget(m_chart);
    tabInLayoutOrder(this);
    connect(m_chart, &ChartView::pointed, this, [this](const QString& words) {
        m_sentence->setText(words.isEmpty() ? chartSentence(m_report) : words);
        m_sentence->setShade(words.isEmpty() ? Shade::Muted : Shade::Strong);
    });
    connect(m_chart, &ChartView::chosen, this, &ChartCard::open);
}

void ChartCard::makeTable()
{
    m_table = new ReportTable;
    m_table->setCompact(m_offers == Offers::TableOnly);
    m_stack->addWidget(m_table);
    tabInLayoutOrder(this);
    connect(m_table, &ReportTable::chosen, this, &ChartCard::open);
}

void ChartCard::retranslate()
{
    // The button with three dots has room of its own around it.
    layout()->setContentsMargins(isRightToLeft() ? space::s : space::l, space::s, isRightToLeft() ? space::l : space::s,
                                 space::m);
    m_more->setWords(tr("More about “%1”").arg(m_report.title));
    fillMenu();
}

void ChartCard::setBodyHeight(int pixels)
{
    m_stack->setMinimumHeight(scaled(pixels));
}

QString ChartCard::sentence() const
{
    return m_sentence->text();
}

bool ChartCard::isEmpty() const
{
    return m_stack->currentWidget() == m_empty;
}

void ChartCard::setReport(const Report& report, Period period)
{
    m_report = report;
    m_period = period;
    update();
}

void ChartCard::setShows(Shows shows)
{
    m_shows = shows;
    update();
}

void ChartCard::update()
{
    m_title->setText(m_report.title);
    const ReportParameter first = m_report.parameters.value(0);
    const bool isOfADay = first.label == Words::tr("As of");
    m_span->setText(m_offers == Offers::TableOnly ? QString()
                    : isOfADay                    ? Words::tr("as of %1").arg(first.text)
                                                  : periodName(m_period));
    m_more->setWords(tr("More about “%1”").arg(m_report.title));
    const bool drawn = hasFigures(m_report);
    const bool empty = m_offers == Offers::TableOnly ? m_report.rows.isEmpty() : !drawn;
    m_empty->setSizePolicy(QSizePolicy::Preferred, empty ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (empty) {
        const EmptyWords words = emptyWords(m_report, m_period);
        m_empty->setWords(words.headline, words.reasons);
        m_stack->setCurrentWidget(m_empty);
    } else if (m_shows == Shows::Table) {
        if (!m_table)
            makeTable();
        m_table->setReport(m_report);
        m_stack->setCurrentWidget(m_table);
        if (m_offers == Offers::TableOnly) // a short list leaves no hole
            m_stack->setMinimumHeight(std::min(scaled(chartHeight), m_table->wholeHeight()));
    } else {
        if (!m_chart)
            makeChart();
        m_chart->setReport(m_report);
        m_stack->setCurrentWidget(m_chart);
    }
    m_sentence->setText(chartSentence(m_report));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void ChartCard::fillMenu()
{
    m_menu->clear();
    const bool isTable = m_shows == Shows::Table;
    if (m_offers == Offers::Both) {
        m_menu->addAction(icon(isTable ? QStringLiteral("chart") : QStringLiteral("table")),
                          isTable ? tr("Show as &chart") : tr("Show as &table"), this,
                          [this, isTable] { setShows(isTable ? Shows::Chart : Shows::Table); });
    }
    m_menu->addAction(icon(QStringLiteral("reports")), tr("&Open the report"), this,
                      [this] { Q_EMIT reportWanted(m_report.key); });
    m_menu->addSeparator();
    const bool drawn = hasFigures(m_report);
    if (m_offers != Offers::TableOnly) {
        m_menu->addAction(icon(QStringLiteral("copy")), tr("Copy &picture"), this, [this] {
            QGuiApplication::clipboard()->setImage(chartPicture(m_report));
            Q_EMIT told(tr("The picture is on the clipboard."));
        });
        m_menu->addAction(icon(QStringLiteral("picture")), tr("Save p&icture (PNG)…"), this, [this] {
            save(tr("Save picture"), tr("Pictures (*.png)"), QStringLiteral("png"), savePicture);
        });
        m_menu->addAction(icon(QStringLiteral("file-pdf")), tr("Save P&DF…"), this,
                          [this] { save(tr("Save PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"), savePdf); });
        for (QAction* action : m_menu->actions().last(3))
            action->setEnabled(drawn);
    }
    m_menu->addAction(icon(QStringLiteral("file-csv")), tr("Save the &numbers (CSV, Excel)…"), this, [this] {
        save(tr("Save the numbers"), tr("Tables (*.csv *.xlsx)"), QStringLiteral("csv"), saveNumbers);
    });
}

void ChartCard::save(const QString& title, const QString& filter, const QString& suffix,
                     void (*write)(const Report&, const QString&))
{
    const QString path = Messages::of(this).fileToSave(this, {title, filter, fileNameOf(m_report, suffix), suffix});
    if (path.isEmpty())
        return;
    const auto done = attempt([&] { write(m_report, path); });
    Q_EMIT told(done ? tr("Saved: %1").arg(QFileInfo(path).fileName()) : done.error().text);
}

void ChartCard::open(int row, int column)
{
    const Behind behind = m_report.behind(row, column);
    if (!behind.records.entity.isEmpty())
        Q_EMIT recordsWanted(behind);
    else if (!behind.refusal.isEmpty())
        Q_EMIT told(behind.refusal);
}

} // namespace perennial
