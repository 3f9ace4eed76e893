// ReportsPage: the list of reports, and the chosen one read in the background.
#include "ui/dashboard/reports_page.h"
#include "core/insight/report_list.h"
#include "core/query/filter_text.h"
#include "ui/model/background.h"
#include "ui/support/labels.h"
#include "ui/support/page_header.h"
#include "ui/support/views.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace perennial {

ReportsPage::ReportsPage(Navigator& navigator, Background& background, QWidget* parent)
    : Page(navigator, parent), m_background(background), m_header(new PageHeader), m_kinds(new QListWidget),
      m_formula(new PlainLabel({}, TextSize::Secondary, Shade::Muted)), m_table(new QTableWidget)
{
    m_kinds->setFixedWidth(scaled(220));
    m_formula->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* right = new QVBoxLayout;
    right->addWidget(m_formula);
    right->addWidget(m_table, 1);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(space::l);
    panes->addWidget(m_kinds);
    panes->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->addWidget(m_header);
    layout->addLayout(panes, 1);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ReportsPage::read);
    connect(m_table, &QTableWidget::cellActivated, this, &ReportsPage::open);
    connect(&workspace(), &Workspace::changed, this, &ReportsPage::read);
    retranslate();
}

void ReportsPage::retranslate()
{
    m_header->setTitle(tr("Reports"));
    dressList(m_kinds, tr("Reports"));
    dressTable(m_table, tr("Figures"));
    const int row = qMax(0, m_kinds->currentRow());
    m_kinds->clear();
    for (const ReportKind& kind : reportKinds())
        m_kinds->addItem(kind.title);
    m_kinds->setCurrentRow(row);
}

QString ReportsPage::pageTitle() const
{
    return tr("Reports");
}

void ReportsPage::show(const Place& place)
{
    m_kinds->setCurrentRow(place.state.value(QStringLiteral("report"), qMax(0, m_kinds->currentRow())).toInt());
}

Place ReportsPage::place() const
{
    return {QStringLiteral("reports"), {}, 0, {}, {{QStringLiteral("report"), m_kinds->currentRow()}}};
}

void ReportsPage::focusFirst()
{
    m_kinds->setFocus();
}

void ReportsPage::read()
{
    const QVector<ReportKind> kinds = reportKinds();
    const int row = m_kinds->currentRow();
    if (row < 0 || row >= kinds.size())
        return;
    const QString key = kinds[row].key;
    m_background.ask<Report>(
        this, [key](Reader& reader) { return makeReport(reader, key, {}); },
        [this, key](Outcome<Report> report) {
            if (!report)
                navigator().tell(report.error());
            else
                fill(*report);
        });
}

void ReportsPage::fill(const Report& report)
{
    m_report = report;
    m_formula->setText(report.formula);
    m_table->clear();
    m_table->setRowCount(int(report.rows.size()));
    m_table->setColumnCount(int(report.columns.size()));
    for (int column = 0; column < report.columns.size(); ++column) {
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(report.columns[column].label));
        for (int row = 0; row < report.rows.size(); ++row) {
            auto* item = new QTableWidgetItem(shownCell(report, column, report.rows[row].cells.value(column)));
            if (report.columns[column].unit != Unit::Text)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
}

void ReportsPage::open(int row, int column)
{
    const Query& records = m_report.rows.value(row).recordsBehind(column);
    if (records.entity.isEmpty())
        return;
    const EntityDef& def = workspace().catalog()->entity(records.entity);
    const auto filter = attempt([&] { return searchText(def, records); });
    if (filter)
        navigator().go({QStringLiteral("list"), records.entity, 0, *filter, {}});
}

} // namespace perennial
