// The command report: lists reports, and shows or writes one of them.
#include "app/cli/command_line.h"
#include "app/cli/local_text.h"
#include "app/cli/output.h"
#include "app/cli/pdf_document.h"
#include "app/cli/where.h"
#include "core/base/clock.h"
#include "core/base/file_write.h"
#include "core/base/words.h"
#include "core/exchange/table_file.h"
#include "core/insight/management_report.h"
#include "core/insight/report_document.h"
#include "core/insight/report_json.h"
#include "core/insight/report_list.h"
#include <QFileInfo>

namespace perennial::cli {
namespace {

QString pathOf(const Invocation& invocation)
{
    return QFileInfo(invocation.option(QStringLiteral("o"))).absoluteFilePath();
}

// What is asked for, in the words of the prompt.
QString nameOf(const Invocation& invocation)
{
    return invocation.command + QLatin1Char(' ') + invocation.words.first();
}

QDate dateOption(const Invocation& invocation, const QString& name)
{
    if (!invocation.has(name))
        return {};
    const QDate date = dateOf(canonicalText(invocation, Kind::Date, invocation.option(name)));
    if (!date.isValid())
        throw Error{Fault::Usage,
                    Words::tr("--%1 takes a day like 2026-03-31, not “%2”.").arg(name, invocation.option(name))};
    return date;
}

// Either day may be missing.
Period periodOption(const Invocation& invocation)
{
    const Period period{dateOption(invocation, QStringLiteral("from")), dateOption(invocation, QStringLiteral("to"))};
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        throw Error{Fault::Usage, Words::tr("The period ends before it begins: --to %1 is earlier than --from %2.")
                                      .arg(dateText(period.to), dateText(period.from))};
    return period;
}

void tellRemarks(const QStringList& remarks, bool json)
{
    for (const QString& remark : remarks)
        tell(json, remark, {{QStringLiteral("remark"), remark}});
}

void printReport(const Report& report, bool json)
{
    if (!json) {
        print(report.title);
        print(report.formula);
    }
    QVector<QString> keys, labels;
    for (const ReportColumn& column : report.columns) {
        keys.append(column.key);
        labels.append(column.label);
    }
    Table table(keys, labels, json);
    for (int i = 0; i < report.columns.size(); ++i) {
        if (report.columns[i].unit != Unit::Text)
            table.alignRight(i);
    }
    for (const ReportRow& row : report.rows) {
        QVector<QString> cells;
        for (int i = 0; i < row.cells.size(); ++i)
            cells.append(json ? cellText(report, i, row.cells[i]) : shownCell(report, i, row.cells[i]));
        table.add(cells);
    }
    if (report.hasTotals() && !json) {
        QVector<QString> totals;
        for (int i = 0; i < report.columns.size(); ++i)
            totals.append(i == 0 ? Words::tr("Total") : shownCell(report, i, report.total(i)));
        table.add(totals);
    }
    table.print();
    tellRemarks(report.remarks, json);
}

void printDashboard(const Dashboard& board, bool json)
{
    QVector<QString> keys{QStringLiteral("key"), QStringLiteral("value"), QStringLiteral("before")};
    if (json)
        keys.append(QStringLiteral("as_of")); // else the label says it
    Table table(keys, {Words::tr("Figure"), Words::tr("Value"), Words::tr("Before")}, json);
    table.alignRight(1);
    table.alignRight(2);
    for (const KeyFigure& figure : board.figures) {
        QVector<QString> cells{json ? figure.key : shownLabel(board, figure), shownFigure(board, figure, figure.value),
                               figure.before.isNull() ? QString() : shownFigure(board, figure, figure.before)};
        if (json)
            cells.append(dateText(figure.asOf));
        table.add(cells);
    }
    table.print();
    tellRemarks(board.remarks, json);
}

void writeJson(const QByteArray& json, const QString& path)
{
    writeWhole(path, [&](QIODevice& device) {
        if (device.write(json) != json.size())
            throw writeFailure(device);
    });
}

// By the ending of the path; what cannot be written so is refused rather than written as something else.
void writeReport(const Report& report, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf")) {
        writePdf(documentOf(report), report.title, path);
    } else if (ending == QLatin1String("json")) {
        writeJson(jsonOf(report), path);
    } else if (ending == QLatin1String("csv") || ending == QLatin1String("tsv") || ending == QLatin1String("xlsx")) {
        QVector<QStringList> rows = tableOf(report);
        const QStringList headings = rows.takeFirst();
        writeTable({report.title, headings, kindsOf(report), rows}, path);
    } else {
        throw Error{
            Fault::Usage,
            Words::tr("A report is written as .csv, .tsv, .xlsx, .json or .pdf; %1 ends in none of them.").arg(path)};
    }
}

ReportRequest requestOf(const Invocation& invocation, Workspace& workspace, const ReportKind& kind)
{
    if (!kind.takesWindow)
        invocation.takesNo({QStringLiteral("window")}, nameOf(invocation));
    if (kind.standardLimit == 0)
        invocation.takesNo({QStringLiteral("limit")}, nameOf(invocation));
    ReportRequest request;
    request.period = periodOption(invocation);
    if (kind.takesDay || kind.takesWindow)
        request.asOf = request.period.to;
    request.window = invocation.number(QStringLiteral("window"), 0);
    request.limit = invocation.number(QStringLiteral("limit"), 0);
    request.by = invocation.option(QStringLiteral("by"));
    if (invocation.has(QStringLiteral("where")))
        request.filter = queryOfWhere(workspace, workspace.catalog()->entity(kind.entity),
                                      invocation.option(QStringLiteral("where")))
                             .filter;
    return request;
}

void listReports(bool json)
{
    Table table({QStringLiteral("name"), QStringLiteral("about")}, {Words::tr("Name"), Words::tr("Answers")}, json);
    table.add({QStringLiteral("dashboard"), Words::tr("The key figures of the day")});
    table.add(
        {QStringLiteral("management"), Words::tr("Key figures and the reports that explain them, as one document")});
    for (const ReportKind& kind : reportKinds())
        table.add({kind.key, kind.about});
    table.print();
}

// The period asked for, whose day is its last one; without one the standard of what is made.
ReportRequest bundleRequest(const Invocation& invocation, const Workspace& workspace)
{
    const QDate today = workspace.clock().today();
    const Period period = periodOption(invocation);
    if (!period.from.isValid() && !period.to.isValid())
        return {};
    if (!period.from.isValid())
        throw Error{Fault::Usage, Words::tr("Key figures are of a period: say --from too.")};
    return requestFor({period.from, period.to.isValid() ? period.to : qMax(period.from, today)}, today);
}

void makeManagement(const Invocation& invocation, Workspace& workspace)
{
    const ManagementReport report = managementReport(workspace.reader(), bundleRequest(invocation, workspace));
    if (invocation.has(QStringLiteral("o"))) {
        const QString path = pathOf(invocation);
        const QString ending = QFileInfo(path).suffix().toLower();
        if (ending == QLatin1String("pdf"))
            writePdf(documentOf(report), report.title, path);
        else if (ending == QLatin1String("json"))
            writeJson(jsonOf(report), path);
        else
            throw Error{Fault::Usage,
                        Words::tr("The management report is written as .pdf or .json, not as %1. Write single reports "
                                  "as tables.")
                            .arg(path)};
        tell(invocation.json, path, {{QStringLiteral("path"), path}});
        return;
    }
    if (!invocation.json)
        print(report.title);
    printDashboard(report.dashboard, invocation.json);
    for (const Report& part : report.reports) {
        if (!invocation.json)
            print({});
        printReport(part, invocation.json);
    }
}

void runReport(const Invocation& invocation)
{
    if (invocation.words.isEmpty()) {
        invocation.takesOnly({}, QStringLiteral("report"));
        listReports(invocation.json);
        return;
    }
    const QString name = invocation.words.first();
    if (name == QLatin1String("dashboard") || name == QLatin1String("management"))
        invocation.takesOnly({QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("o")}, nameOf(invocation));
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    if (name == QLatin1String("dashboard")) {
        if (invocation.has(QStringLiteral("o")))
            throw Error{Fault::Usage, Words::tr("The dashboard is shown only; “report management -o OUT.pdf” writes it "
                                                "with the reports that explain it.")};
        printDashboard(dashboard(workspace->reader(), bundleRequest(invocation, *workspace)), invocation.json);
        return;
    }
    if (name == QLatin1String("management")) {
        makeManagement(invocation, *workspace);
        return;
    }
    ReportRequest request;
    for (const ReportKind& kind : reportKinds()) {
        if (kind.key == name)
            request = requestOf(invocation, *workspace, kind);
    }
    const Report report = makeReport(workspace->reader(), name, request);
    if (!invocation.has(QStringLiteral("o")))
        return printReport(report, invocation.json);
    writeReport(report, pathOf(invocation));
    tell(invocation.json, pathOf(invocation), {{QStringLiteral("path"), pathOf(invocation)}});
}

} // namespace

QVector<CliCommand> reportCommands()
{
    return {
        {QStringLiteral("report"),
         QStringLiteral("report [NAME] [--from D] [--to D] [--by …] [--window DAYS] [--limit N] [--where Q] [-o PATH]"),
         Words::tr("without NAME the list; a table, or a CSV, TSV, XLSX, JSON or PDF file by its ending"),
         {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("by"), QStringLiteral("window"),
          QStringLiteral("limit"), QStringLiteral("where"), QStringLiteral("o")},
         {},
         runReport}};
}

} // namespace perennial::cli
