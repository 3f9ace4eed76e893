// Tests of reports as documents: what a reader of the page compares by eye is in proportion.
#include "core/insight/report_document.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

Report monthlySales()
{
    Report report;
    report.title = QStringLiteral("Sales");
    report.formula = QStringLiteral("What was sold.");
    report.parameters = {{QStringLiteral("As of"), QStringLiteral("31/10/2026")}};
    report.columns = {{QStringLiteral("month"), QStringLiteral("Month"), Unit::Month},
                      {QStringLiteral("orders"), QStringLiteral("Orders"), Unit::Count}};
    for (const qint64 orders : {200, 100, 1, 0})
        report.rows.append({QString::number(orders), {Value(qint64(24'000)), Value(orders)}, {}});
    report.chart = {ReportChart::Shape::Columns, {1}};
    return report;
}

} // namespace

TEST_CASE("a bar in a document is as long as its share, and says so where widths are heeded: in cells")
{
    const QString html = documentOf(monthlySales());
    CHECK(html.count(QStringLiteral("bgcolor")) == 3); // nothing has no bar
    for (const char* bar : {"<td width=\"100%\" bgcolor", "<td width=\"50%\" bgcolor", "<td width=\"1%\" bgcolor"})
        CHECK(html.contains(QLatin1String(bar)));
    CHECK(html.contains(QStringLiteral("<td width=\"99%\">")));
}

TEST_CASE("a document says of which day it is, and months stand to the left as names do")
{
    const QString html = documentOf(monthlySales());
    CHECK(html.contains(QStringLiteral("As of: 31/10/2026")));
    CHECK(html.contains(QStringLiteral("<th align=\"left\">Month</th>")));
    CHECK(html.contains(QStringLiteral("<th align=\"right\">Orders</th>")));
}
