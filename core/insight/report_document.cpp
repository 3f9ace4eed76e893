// Report documents: tables with bars.
#include "core/insight/report_document.h"
#include "core/base/words.h"

namespace perennial {
namespace {

QString cellTag(const char* tag, const QString& text, bool right)
{
    return QStringLiteral("<%1 align=\"%2\">%3</%1>")
        .arg(QLatin1String(tag), right ? QLatin1String("right") : QLatin1String("left"), text.toHtmlEscaped());
}

// A coloured block as wide as the value's share of the largest one. The width is that of a cell beside an empty one: a
// table's own width is not heeded within a cell.
QString bar(qint64 value, qint64 largest)
{
    const int percent = largest > 0 && value > 0 ? int(qMax<qint64>(1, value * 100 / largest)) : 0;
    if (!percent)
        return QStringLiteral("<td></td>");
    const QString rest = percent < 100 ? QStringLiteral("<td width=\"%1%\">&nbsp;</td>").arg(100 - percent) : QString();
    return QStringLiteral("<td width=\"28%\"><table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
                          "<td width=\"%1%\" bgcolor=\"#2A5BD0\">&nbsp;</td>%2</tr></table></td>")
        .arg(percent)
        .arg(rest);
}

// Numbers, but not the names of rows, months among them.
bool isToTheRight(const Report& report, int column)
{
    return column > 0 && report.columns[column].unit != Unit::Text;
}

QString parametersOf(const Report& report)
{
    QStringList words;
    for (const ReportParameter& parameter : report.parameters)
        words.append(Words::tr("%1: %2").arg(parameter.label, parameter.text));
    return words.join(QStringLiteral(" · "));
}

qint64 largestIn(const Report& report, int column)
{
    qint64 largest = 0;
    for (const ReportRow& row : report.rows)
        largest = qMax(largest, row.cells.value(column).integer());
    return largest;
}

} // namespace

QString documentOf(const Report& report)
{
    QString html =
        QStringLiteral("<h2>%1</h2><p><small>%2</small></p><p><small>%3</small></p>")
            .arg(report.title.toHtmlEscaped(), parametersOf(report).toHtmlEscaped(), report.formula.toHtmlEscaped());
    if (report.rows.isEmpty())
        return html + QStringLiteral("<p>%1</p>").arg(Words::tr("No figures in this period.").toHtmlEscaped());
    const int drawn = report.chart.columns.value(0, -1);
    const qint64 largest = drawn < 0 ? 0 : largestIn(report, drawn);
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>");
    for (int i = 0; i < report.columns.size(); ++i)
        html += cellTag("th", report.columns[i].label, isToTheRight(report, i));
    html += QStringLiteral("%1</tr></thead>").arg(drawn < 0 ? QString() : QStringLiteral("<th></th>"));
    for (const ReportRow& row : report.rows) {
        html += QStringLiteral("<tr>");
        for (int i = 0; i < report.columns.size(); ++i)
            html += cellTag("td", shownCell(report, i, row.cells.value(i)), isToTheRight(report, i));
        html += drawn < 0 ? QString() : bar(row.cells.value(drawn).integer(), largest);
        html += QStringLiteral("</tr>");
    }
    if (report.hasTotals()) {
        html += QStringLiteral("<tr>");
        for (int i = 0; i < report.columns.size(); ++i)
            html += cellTag("th", i == 0 ? Words::tr("Total") : shownCell(report, i, report.total(i)), i > 0);
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    for (const QString& remark : report.remarks)
        html += QStringLiteral("<p><small>%1</small></p>").arg(remark.toHtmlEscaped());
    return html;
}

QString documentOf(const ManagementReport& report)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(report.title.toHtmlEscaped());
    for (const ReportParameter& parameter : report.parameters)
        html += QStringLiteral("<p>%1: %2</p>").arg(parameter.label.toHtmlEscaped(), parameter.text.toHtmlEscaped());
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>%1%2%3</tr></thead>")
                .arg(cellTag("th", Words::tr("Figure"), false), cellTag("th", Words::tr("Value"), true),
                     cellTag("th", Words::tr("Before"), true));
    for (const KeyFigure& figure : report.dashboard.figures) {
        const QString before =
            figure.before.isNull() ? QString() : shownFigure(report.dashboard, figure, figure.before);
        html += QStringLiteral("<tr>%1%2%3</tr>")
                    .arg(cellTag("td", shownLabel(report.dashboard, figure), false),
                         cellTag("td", shownFigure(report.dashboard, figure, figure.value), true),
                         cellTag("td", before, true));
    }
    html += QStringLiteral("</table>");
    for (const Report& part : report.reports)
        html += QStringLiteral("<div style=\"page-break-before:always\">%1</div>").arg(documentOf(part));
    return html;
}

} // namespace perennial
