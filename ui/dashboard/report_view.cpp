// ReportView: controls in a row, the formula under them, chart above table.
#include "ui/dashboard/report_view.h"
#include "core/insight/reports/customer_reports.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/chart_drawing.h"
#include "ui/dashboard/figure_words.h"
#include "ui/dashboard/period_chooser.h"
#include "ui/dashboard/report_table.h"
#include "ui/support/accessible.h"
#include "ui/support/card.h"
#include "ui/support/combo_box.h"
#include "ui/support/empty_state.h"
#include "ui/support/flow_layout.h"
#include "ui/support/labels.h"
#include "ui/support/one_stop.h"
#include "ui/support/plain_text.h"
#include "ui/support/tokens.h"
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace perennial {
namespace {

constexpr int mostDays = 3650;
constexpr int leastChart = 168; // a legend, two lines of labels, and five numbers at the side
constexpr int lyingBar = 22;
constexpr int foot = 28;        // the numbers under lying bars
constexpr int mostRowsAsked = 5000;
constexpr int rowsInSight = 9; // of the table at least, as the smallest window has room for; the page scrolls

} // namespace

ReportView::ReportView(QDate today, QWidget* parent)
    : Adaptive<QWidget>(parent), m_today(today), m_period(new PeriodChooser(today)), m_day(new OneStop<QDateEdit>),
      m_window(number(1, mostDays)), m_limit(number(1, mostRowsAsked)), m_by(new ComboBox), m_dayLabel(new PlainLabel),
      m_windowLabel(new PlainLabel), m_limitLabel(new PlainLabel), m_byLabel(new PlainLabel),
      m_formula(new PlainLabel({}, TextSize::Secondary, Shade::Muted)),
      m_remarks(new PlainLabel({}, TextSize::Secondary)),
      m_chart(new ChartCard(ChartCard::Shows::Chart, ChartCard::Offers::ChartOnly)), m_table(new ReportTable),
      m_tables(new QStackedWidget), m_empty(new EmptyState(QStringLiteral("reports"))),
      m_records(m_empty->addButton({})), m_typing(new QTimer(this))
{
    m_day->setCalendarPopup(true);
    m_day->setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31));
    auto* controls = new QWidget;
    auto* flow = new FlowLayout(controls, space::m);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_period);
    flow->addWidget(labelled(m_dayLabel, m_day));
    flow->addWidget(labelled(m_windowLabel, m_window));
    flow->addWidget(labelled(m_byLabel, m_by));
    flow->addWidget(labelled(m_limitLabel, m_limit));
    m_chart->setBodyHeight(leastChart);
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its words change with the report
    m_formula->setWordWrap(true);
    m_remarks->setWordWrap(true);
    m_remarks->setTone(Tone::Amber);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_empty);
    auto* card = new Card;
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, space::s, 1, space::s); // rows have room of their own at their ends
    inner->addWidget(m_tables);
    auto* column = new QVBoxLayout(this);
    const int bar = space::m; // that stands over the page
    column->setContentsMargins(isRightToLeft() ? bar : 0, 0, isRightToLeft() ? 0 : bar, 0);
    column->setSpacing(space::m);
    column->addWidget(controls);
    column->addWidget(m_formula);
    column->addWidget(m_remarks);
    column->addWidget(m_chart, 2);
    column->addWidget(card, 3);
    wireFields();
    connect(m_records, &QPushButton::clicked, this, &ReportView::listWanted);
    connect(m_chart, &ChartCard::recordsWanted, this, &ReportView::recordsWanted);
    connect(m_chart, &ChartCard::told, this, &ReportView::told);
    connect(m_table, &ReportTable::chosen, this, [this](int row, int at) {
        const Behind behind = m_report.behind(row, at);
        if (!behind.records.entity.isEmpty())
            Q_EMIT recordsWanted(behind);
        else if (!behind.refusal.isEmpty())
            Q_EMIT told(behind.refusal);
    });
    retranslate();
}

// What is typed is asked for once it is whole.
void ReportView::wireFields()
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(typing::keep);
    connect(m_typing, &QTimer::timeout, this, &ReportView::asked);
    connect(m_period, &PeriodChooser::chosen, this, &ReportView::asked);
    connect(m_day, &QDateEdit::dateChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_window, &QSpinBox::valueChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_window, &QSpinBox::valueChanged, this, &ReportView::nameDays);
    connect(m_limit, &QSpinBox::valueChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_by, &QComboBox::currentIndexChanged, this, &ReportView::asked);
}

QSpinBox* ReportView::number(int least, int most)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setAccelerated(true);
    return box;
}

QWidget* ReportView::labelled(QLabel* label, QWidget* field)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(label);
    row->addWidget(field);
    label->setBuddy(field);
    return holder;
}

void ReportView::retranslate()
{
    m_dayLabel->setText(tr("As of"));
    m_windowLabel->setText(tr("Span"));
    nameDays();
    m_limitLabel->setText(tr("Rows at most"));
    m_byLabel->setText(tr("By"));
    describe(m_day, tr("As of"));
    describe(m_window, tr("Span"));
    describe(m_limit, tr("Rows at most"));
    offerGroupings();
}

// One day, two days: the word follows the number, on whichever side of it the language writes it.
void ReportView::nameDays()
{
    const QString number = QLocale().toString(m_window->value());
    const QString words = dayCount(m_window->value());
    const qsizetype at = words.indexOf(number);
    if (at < 0)
        return;
    m_window->setPrefix(words.left(at));
    m_window->setSuffix(words.mid(at + number.size()));
}

void ReportView::offerGroupings()
{
    const QVector<std::pair<QString, QString>> words{
        {QStringLiteral("stage"), tr("Stage")},     {QStringLiteral("month"), tr("Month")},
        {QStringLiteral("owner"), tr("Owner")},     {QStringLiteral("category"), tr("Forecast")},
        {QStringLiteral("quarter"), tr("Quarter")}, {QStringLiteral("year"), tr("Year")},
        {QStringLiteral("age"), tr("Age")},         {QStringLiteral("customer"), tr("Customer")}};
    const QSignalBlocker quiet(m_by);
    const QVariant chosen = m_by->value();
    m_by->clear();
    for (const auto& [key, label] : words) {
        if (m_kind.groupings.contains(key))
            m_by->addItem(label, key);
    }
    m_by->setValue(chosen.isValid() && m_by->findData(chosen) >= 0 ? chosen : QVariant(m_kind.groupings.value(0)));
}

void ReportView::setKind(const ReportKind& kind, const ReportRequest& request)
{
    m_kind = kind;
    m_period->setVisible(kind.takesPeriod);
    m_day->parentWidget()->setVisible(kind.takesDay);
    m_window->parentWidget()->setVisible(kind.takesWindow);
    m_limit->parentWidget()->setVisible(kind.standardLimit > 0);
    m_by->parentWidget()->setVisible(!kind.groupings.isEmpty());
    const QSignalBlocker quietDay(m_day);
    const QSignalBlocker quietWindow(m_window);
    const QSignalBlocker quietLimit(m_limit);
    m_period->setPeriod(request.period.from.isValid() ? request.period : periodOf(kind.standardPeriod, m_today));
    m_day->setDate(request.asOf.isValid() ? request.asOf : m_today);
    m_window->setValue(request.window > 0 ? request.window : standardWindow);
    nameDays();
    m_limit->setValue(request.limit > 0 ? request.limit : kind.standardLimit);
    offerGroupings();
    if (!request.by.isEmpty()) {
        const QSignalBlocker quietBy(m_by);
        m_by->setValue(request.by);
    }
}

ReportRequest ReportView::request() const
{
    ReportRequest request;
    if (m_kind.takesPeriod)
        request.period = m_period->period();
    if (m_kind.takesDay)
        request.asOf = m_day->date();
    if (m_kind.takesWindow)
        request.window = m_window->value();
    if (m_kind.standardLimit > 0 && m_limit->value() != m_kind.standardLimit)
        request.limit = m_limit->value();
    if (!m_kind.groupings.isEmpty())
        request.by = m_by->value().toString();
    return request;
}

void ReportView::offerRecords(const QString& words)
{
    m_records->setText(plainAction(words));
}

void ReportView::setReport(const Report& report)
{
    m_report = report;
    m_formula->setText(report.formula);
    m_remarks->setText(report.remarks.join(QLatin1Char(' ')));
    m_remarks->setVisible(!report.remarks.isEmpty());
    const Period period = m_kind.takesPeriod ? m_period->period() : Period{m_day->date(), m_day->date()};
    fitChart();
    m_chart->setReport(report, period);
    m_chart->setVisible(hasFigures(report));
    const EmptyWords words = emptyWords(report, period);
    m_empty->setWords(words.headline, words.reasons);
    m_table->setReport(report);
    const int spare = std::max(0, m_table->model()->rowCount() - rowsInSight);
    m_tables->setMinimumHeight(m_table->wholeHeight() - spare * m_table->verticalHeader()->defaultSectionSize());
    m_tables->setCurrentWidget(isBlank(report) ? static_cast<QWidget*>(m_empty) : m_table);
}

// Lying bars want a line each.
void ReportView::fitChart()
{
    const bool lies = liesDown(m_report, m_chart->width() - space::l - space::s);
    const int bars = int(std::min<qsizetype>(m_report.rows.size(), mostLyingBars));
    m_chart->setBodyHeight(lies ? std::max(leastChart, bars * lyingBar + foot) : leastChart);
}

void ReportView::resizeEvent(QResizeEvent* event)
{
    Adaptive<QWidget>::resizeEvent(event);
    fitChart();
}

} // namespace perennial
