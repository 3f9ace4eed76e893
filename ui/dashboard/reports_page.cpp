// ReportsPage: asks in the background, keeps the old numbers until the new ones are there.
#include "ui/dashboard/reports_page.h"
#include "core/base/in_sentence.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/insight/report_list.h"
#include "core/query/filter_text.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/chart_files.h"
#include "ui/dashboard/dashboard_view.h"
#include "ui/dashboard/figure_words.h"
#include "ui/dashboard/period_chooser.h"
#include "ui/dashboard/report_paper.h"
#include "ui/dashboard/report_view.h"
#include "ui/model/background.h"
#include "ui/support/accessible.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/labels.h"
#include "ui/support/messages.h"
#include "ui/support/page_area.h"
#include "ui/support/page_header.h"
#include "ui/support/plain_text.h"
#include "ui/support/printing.h"
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace perennial {
namespace {

constexpr int restBeforeReading = 1000; // milliseconds; an import announces many changes

QString stateText(const QVariantMap& state, const char* key)
{
    return state.value(QLatin1String(key)).toString();
}

} // namespace

ReportsPage::ReportsPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_background(background), m_header(new PageHeader),
      m_back(new LinkButton({}, QStringLiteral("back"))), m_all(new Button({})),
      m_compared(new PlainLabel({}, TextSize::Body, Shade::Muted)),
      m_period(new PeriodChooser(workspace().clock().today())), m_paper(new Button({}, QStringLiteral("file-pdf"))),
      m_pipeline(new ComboBox), m_area(new PageArea), m_stack(m_area->stack()), m_dashboard(new DashboardView),
      m_report(new ReportView(workspace().clock().today())), m_rest(new QTimer(this))
{
    m_header->setBack(m_back);
    m_header->addLeading(m_all);
    m_all->setMenu(new QMenu(m_all));
    m_compared->setElided(true); // the first to give way beside an open panel, but not to an empty line
    m_compared->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_header->addTrailing(m_compared);
    m_header->addTrailing(m_pipeline);
    m_header->addTrailing(m_period);
    m_header->addTrailing(m_paper);
    const bool mirrored = isRightToLeft();
    // In line with the window above it.
    m_header->setContentsMargins(mirrored ? space::s : 0, 0, mirrored ? 0 : space::s, 0);
    m_stack->addWidget(m_dashboard);
    m_stack->addWidget(m_report);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(mirrored ? space::s : space::l, space::m, mirrored ? space::l : space::s, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_area, 1);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restBeforeReading);
    wire();
    retranslate();
}

void ReportsPage::wire()
{
    connect(m_rest, &QTimer::timeout, this, &ReportsPage::read);
    connect(&workspace(), &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (changes.schema)
            fillPipelines();
        m_stale = true;
        if (isVisible() && !m_rest->isActive())
            m_rest->start();
    });
    connect(m_period, &PeriodChooser::chosen, this, &ReportsPage::read);
    connect(m_pipeline, &QComboBox::activated, this, &ReportsPage::read);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo({}); });
    connect(m_paper, &QPushButton::clicked, this, [this] { run(QStringLiteral("print")); });
    connect(m_dashboard, &DashboardView::filled, this, &ReportsPage::shown);
    connect(m_dashboard, &DashboardView::recordsWanted, this, &ReportsPage::open);
    connect(m_dashboard, &DashboardView::reportWanted, this, &ReportsPage::goTo);
    connect(m_dashboard, &DashboardView::periodWanted, this, [this](Period period) {
        m_period->setPeriod(period);
        read();
    });
    connect(m_report, &ReportView::asked, this, &ReportsPage::readReport);
    connect(m_report, &ReportView::recordsWanted, this, &ReportsPage::open);
    connect(m_report, &ReportView::listWanted, this, [this] {
        navigator().go({QStringLiteral("list"), m_report->kind().entity, 0, {}, {}});
    });
    const auto tell = [this](const QString& sentence) { navigator().tell(sentence); };
    connect(m_dashboard, &DashboardView::told, this, tell);
    connect(m_report, &ReportView::told, this, tell);
}

void ReportsPage::retranslate()
{
    m_back->setText(tr("Dashboard"));
    m_all->setText(tr("All reports"));
    m_paper->setText(tr("PDF…"));
    fillMenu();
    fillPipelines();
    updateHeader();
}

// The user's own stand beside the one that comes with the program.
void ReportsPage::fillPipelines()
{
    const FieldDef* field = workspace()
                                .catalog()
                                ->entity(QString::fromLatin1(Opportunity::entity))
                                .find(QString::fromLatin1(Opportunity::pipeline.key));
    const QVariant chosen = m_pipeline->value();
    m_pipeline->clear();
    m_pipeline->addItem(tr("All pipelines"), QString());
    for (const Option& option : field->options)
        m_pipeline->addItem(field->shownOption(option), option.key);
    m_pipeline->setValue(chosen);
    m_pipeline->setToolTip(tr("Narrows what is about opportunities; orders and customers are of everything"));
    describe(m_pipeline, field->shownLabel(), m_pipeline->currentText());
}

bool ReportsPage::isAboutDeals() const
{
    return !showsReport() || m_report->kind().entity == QLatin1String(Opportunity::entity);
}

Filter ReportsPage::deals() const
{
    Filter filter;
    const QString pipeline = m_pipeline->value().toString();
    if (!pipeline.isEmpty() && isAboutDeals())
        filter.conditions = {whereIs(Opportunity::pipeline, Pick{pipeline})};
    return filter;
}

ReportRequest ReportsPage::reportRequest() const
{
    ReportRequest request = m_report->request();
    request.filter = deals();
    return request;
}

void ReportsPage::fillMenu()
{
    QMenu* menu = m_all->menu();
    menu->clear();
    QString section;
    for (const ReportKind& kind : reportKinds()) {
        if (kind.section != section)
            menu->addSection(kind.section);
        section = kind.section;
        menu->addAction(plainAction(kind.title), this, [this, key = kind.key] { goTo(key); });
    }
}

bool ReportsPage::showsReport() const
{
    return m_stack->currentWidget() == m_report;
}

Period ReportsPage::period() const
{
    return m_period->period();
}

void ReportsPage::updateHeader()
{
    m_header->setTitle(pageTitle());
    m_back->setVisible(showsReport());
    m_period->setVisible(!showsReport());
    const QString paper =
        showsReport() ? tr("This report as PDF or on paper…") : tr("Management report as PDF or on paper…");
    setPlainToolTip(m_paper, paper);
    describe(m_paper, paper);
    if (const EntityPtr counted = workspace().catalog()->find(m_report->kind().entity))
        m_report->offerRecords(tr("Show all %1").arg(inSentence(counted->many())));
    m_pipeline->setVisible(isAboutDeals() && m_pipeline->count() > 2);
    const Period before = shifted(m_period->period(), -1);
    m_compared->setText(showsReport() ? QString() : tr("compared with %1").arg(periodName(before)));
    m_compared->setVisible(!showsReport());
}

QString ReportsPage::pageTitle() const
{
    return showsReport() ? m_report->kind().title : tr("Reports");
}

void ReportsPage::show(const Place& place)
{
    const Period period{dateOf(stateText(place.state, "from")), dateOf(stateText(place.state, "to"))};
    m_pipeline->setValue(stateText(place.state, "pipeline"));
    const QString key = stateText(place.state, "report");
    const ReportKind* known = nullptr;
    const QVector<ReportKind> kinds = reportKinds();
    for (const ReportKind& kind : kinds) {
        if (kind.key == key)
            known = &kind;
    }
    if (known) {
        ReportRequest request;
        request.period = period;
        request.asOf = dateOf(stateText(place.state, "day"));
        request.window = place.state.value(QStringLiteral("window")).toInt();
        request.limit = place.state.value(QStringLiteral("limit")).toInt();
        request.by = stateText(place.state, "by");
        m_report->setKind(*known, request);
        m_stack->setCurrentWidget(m_report);
    } else {
        if (period.from.isValid() && period.to.isValid())
            m_period->setPeriod(period);
        showDashboard();
    }
    updateHeader();
    Q_EMIT titleChanged();
    Q_EMIT commandsChanged();
    read();
}

// The keyboard leaves the report first: pushed out of what is hidden it would fall on the last thing of the dashboard,
// and the dashboard scroll down to that.
void ReportsPage::showDashboard()
{
    m_period->show();
    if (m_report->isAncestorOf(QApplication::focusWidget()))
        m_period->focusFirst();
    if (showsReport())
        m_dashboard->verticalScrollBar()->setValue(0);
    m_stack->setCurrentWidget(m_dashboard);
}

Place ReportsPage::place() const
{
    Place here{QStringLiteral("reports"), {}, 0, {}, {}};
    const ReportRequest request = showsReport() ? m_report->request() : ReportRequest();
    const Period period = showsReport() ? request.period : m_period->period();
    here.state.insert(QStringLiteral("from"), dateText(period.from));
    here.state.insert(QStringLiteral("to"), dateText(period.to));
    here.state.insert(QStringLiteral("pipeline"), m_pipeline->value());
    if (showsReport()) {
        here.state.insert(QStringLiteral("report"), m_report->kind().key);
        here.state.insert(QStringLiteral("day"), dateText(request.asOf));
        here.state.insert(QStringLiteral("window"), request.window);
        here.state.insert(QStringLiteral("limit"), request.limit);
        here.state.insert(QStringLiteral("by"), request.by);
    }
    return here;
}

void ReportsPage::goTo(const QString& reportKey)
{
    Place to{QStringLiteral("reports"), {}, 0, {}, {{QStringLiteral("pipeline"), m_pipeline->value()}}};
    if (!reportKey.isEmpty()) {
        const bool byMonth = reportKey == QLatin1String("won-lost") || reportKey == QLatin1String("revenue");
        const Period period = byMonth ? trendOf(m_period->period()) : m_period->period();
        to.state.insert(QStringLiteral("report"), reportKey);
        if (reportKey == QLatin1String("pipeline"))
            to.state.insert(QStringLiteral("by"), QStringLiteral("stage")); // as on the dashboard
        to.state.insert(QStringLiteral("from"), dateText(period.from));
        to.state.insert(QStringLiteral("to"), dateText(period.to));
        to.state.insert(QStringLiteral("day"),
                        dateText(requestFor(m_period->period(), workspace().clock().today()).asOf));
    }
    navigator().go(to);
}

void ReportsPage::focusFirst()
{
    if (showsReport())
        m_report->setFocus();
    else
        m_period->focusFirst();
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale && m_asked > 0)
        read();
}

void ReportsPage::read()
{
    m_rest->stop();
    m_stale = false;
    updateHeader();
    if (showsReport())
        readReport();
    else
        readDashboard();
}

void ReportsPage::readDashboard()
{
    const int asked = ++m_asked;
    const Period period = m_period->period();
    const Filter deals = this->deals();
    m_background.ask<Overview>(
        this, [period, deals](Reader& reader) { return readOverview(reader, period, deals); },
        [this, asked](Outcome<Overview> overview) {
            if (asked != m_asked)
                return;
            if (overview) {
                m_dashboard->setOverview(*overview);
                return;
            }
            navigator().tell(overview.error());
            Q_EMIT shown();
        });
}

void ReportsPage::readReport()
{
    const int asked = ++m_asked;
    const QString key = m_report->kind().key;
    const ReportRequest request = reportRequest();
    m_background.ask<Report>(
        this, [key, request](Reader& reader) { return makeReport(reader, key, request); },
        [this, asked](Outcome<Report> report) {
            if (asked != m_asked)
                return;
            if (!report)
                navigator().tell(report.error());
            else
                m_report->setReport(*report);
            Q_EMIT shown();
        });
}

void ReportsPage::open(const Behind& behind)
{
    const EntityDef& def = workspace().catalog()->entity(behind.records.entity);
    const auto filter = attempt([&] { return searchText(def, behind.records); });
    if (!filter) {
        navigator().tell(filter.error());
        return;
    }
    navigator().go({QStringLiteral("list"), def.key(), 0, *filter, {{QStringLiteral("sum"), behind.measure}}});
    if (!behind.remark.isEmpty())
        navigator().tell(behind.remark);
}

bool ReportsPage::canRun(const QString& key) const
{
    return key == QLatin1String("refresh") || key == QLatin1String("print") ||
           (key == QLatin1String("export_list") && showsReport());
}

bool ReportsPage::run(const QString& key)
{
    if (key == QLatin1String("refresh")) {
        read();
    } else if (key == QLatin1String("print")) {
        const QString pipeline = deals().isEmpty() ? QString() : m_pipeline->currentText();
        if (Printing* printing = Printing::of(this))
            printing->preview(showsReport()
                                  ? reportAsk(m_report->kind().key, m_report->kind().title, reportRequest())
                                  : managementAsk(workspace().clock().today(), m_period->period(), deals(), pipeline));
    } else if (key == QLatin1String("export_list") && showsReport()) {
        const Report& report = m_report->report();
        const QString path =
            Messages::of(this).fileToSave(this, {tr("Save the numbers"), tr("Tables (*.csv *.xlsx)"),
                                                 fileNameOf(report, QStringLiteral("csv")), QStringLiteral("csv")});
        if (path.isEmpty())
            return true;
        const auto done = attempt([&] { saveNumbers(report, path); });
        if (done)
            navigator().tell(tr("Saved: %1").arg(QFileInfo(path).fileName()));
        else
            navigator().tell(done.error());
    } else {
        return false;
    }
    return true;
}

} // namespace perennial
