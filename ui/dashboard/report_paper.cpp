// Report paper: the same reports and the same drawing as on screen, in the colours of paper.
#include "ui/dashboard/report_paper.h"
#include "core/base/clock.h"
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/insight/report_list.h"
#include "core/workspace/office.h"
#include "ui/dashboard/chart_drawing.h"
#include "ui/dashboard/figure_words.h"
#include "ui/dashboard/report_answers.h"
#include "ui/support/logo_block.h"
#include <QCoreApplication>

namespace perennial {
namespace {

constexpr int offeredMonths = 36;
constexpr int mostBundledRows = 25; // of a table in the management report; a report by itself prints all
constexpr QSizeF chartSize(660, 280);
constexpr qreal printedBar = 28, printedGroup = 40; // with its distance to the next one
constexpr qreal aroundPrinted = 48;                 // legend and numbers

PaperBlock tableBlock(const Report& report, qsizetype most)
{
    PaperBlock block;
    block.kind = PaperBlock::Kind::Table;
    for (int column = 0; column < report.columns.size(); ++column)
        block.table.columns.append(
            {report.columns[column].label, column > 0 && report.columns[column].unit != Unit::Text});
    for (const ReportRow& row : report.rows.first(std::min(most, report.rows.size()))) {
        QStringList cells;
        for (int column = 0; column < report.columns.size(); ++column)
            cells.append(shownValue(report, column, row.cells.value(column)));
        block.table.rows.append(cells);
    }
    if (report.hasTotals()) {
        QStringList cells{Words::tr("Total")};
        for (int column = 1; column < report.columns.size(); ++column) {
            const Value total = report.total(column);
            cells.append(total.isNull() ? QString() : shownValue(report, column, total));
        }
        block.table.totals.append(cells);
    }
    return block;
}

// Lying bars take a line each: few of them make a low chart.
QSizeF chartSizeOf(const Report& report)
{
    if (!liesDown(report, chartSize.width()))
        return chartSize;
    const auto bars = std::min<qsizetype>(report.rows.size(), mostLyingBars);
    const qreal line = report.chart.columns.size() > 1 ? printedGroup : printedBar;
    return {chartSize.width(), std::min(chartSize.height(), aroundPrinted + qreal(bars) * line)};
}

PaperBlock drawingBlock(const Report& report)
{
    PaperBlock block;
    block.kind = PaperBlock::Kind::Drawing;
    const QSizeF size = chartSizeOf(report);
    block.drawing.size = size;
    block.drawing.paint = [report, size](QPainter& painter, const QRectF& target) {
        paintChart(painter, target, report, Tokens::light(), size);
    };
    return block;
}

QString parametersOf(const QVector<ReportParameter>& parameters)
{
    QStringList words;
    for (const ReportParameter& parameter : parameters)
        words.append(Words::tr("%1: %2").arg(parameter.label, parameter.text));
    return words.join(QStringLiteral(" · "));
}

void addReport(Paper& paper, const Report& report, bool chart, bool table, qsizetype most)
{
    if (isBlank(report)) {
        paper.blocks.append(textBlock(PaperBlock::Kind::Text, Words::tr("No figures in this period.")));
        return;
    }
    if (chart && hasFigures(report)) {
        paper.blocks.append(drawingBlock(report));
        paper.blocks.append(textBlock(PaperBlock::Kind::Text, chartSentence(report)));
    }
    if (table) {
        paper.blocks.append(tableBlock(report, most));
        if (report.rows.size() > most)
            paper.blocks.append(textBlock(PaperBlock::Kind::Note,
                                          QCoreApplication::translate("ReportPaper", "and %Ln more row(s)", nullptr,
                                                                      int(report.rows.size() - most))));
    }
    if (!report.remarks.isEmpty())
        paper.blocks.append(textBlock(PaperBlock::Kind::Note, report.remarks.join(QLatin1Char(' '))));
}

Paper begun(const QString& title, const QString& company, QDate today)
{
    Paper paper;
    paper.title = title;
    paper.head = company;
    paper.foot = shownDate(today);
    return paper;
}

PaperBlock figuresBlock(const Dashboard& board)
{
    PaperBlock block;
    block.kind = PaperBlock::Kind::Table;
    block.table.columns = {{Words::tr("Figure"), false},
                           {Words::tr("Value"), true},
                           {Words::tr("Before"), true},
                           {Words::tr("Change"), true}};
    for (const KeyFigure& figure : board.figures) {
        Report holder;
        holder.currency = board.currency;
        holder.columns = {{figure.key, figure.label, figure.unit, false}};
        block.table.rows.append({figure.label, shownValue(holder, 0, figure.value),
                                 figure.before.isNull() ? QString() : shownValue(holder, 0, figure.before),
                                 comparisonWords(board, figure)});
    }
    return block;
}

} // namespace

Paper reportPaper(const Report& report, const QString& company, QDate today)
{
    Paper paper = begun(report.title, company, today);
    paper.blocks.append(textBlock(PaperBlock::Kind::Title, report.title));
    paper.blocks.append(textBlock(PaperBlock::Kind::Note, parametersOf(report.parameters)));
    paper.blocks.append(textBlock(PaperBlock::Kind::Note, report.formula));
    addReport(paper, report, true, true, report.rows.size());
    return paper;
}

Paper managementPaper(const ManagementReport& report, Period period, const QString& company, QDate today,
                      ManagementParts parts)
{
    Paper paper = begun(Words::tr("%1 – %2").arg(report.title, periodName(period)), company, today);
    paper.blocks.append(textBlock(PaperBlock::Kind::Title, paper.title));
    paper.blocks.append(textBlock(PaperBlock::Kind::Note, parametersOf(report.parameters)));
    if (parts.numbers) {
        paper.blocks.append(textBlock(PaperBlock::Kind::Heading, Words::tr("Key figures")));
        paper.blocks.append(figuresBlock(report.dashboard));
    }
    if (!parts.charts && !parts.tables)
        return paper;
    for (const Report& each : report.reports) {
        paper.blocks.append(textBlock(PaperBlock::Kind::Heading, each.title));
        paper.blocks.append(textBlock(PaperBlock::Kind::Note, parametersOf(each.parameters)));
        addReport(paper, each, parts.charts, parts.tables, mostBundledRows);
    }
    return paper;
}

PaperAsk reportAsk(const QString& key, const QString& title, const ReportRequest& request)
{
    PaperAsk ask;
    ask.title = Words::tr("Print: %1").arg(title);
    ask.make = [key, request](Reader& reader, const QVariant&, const QVector<bool>&) {
        Paper paper = reportPaper(makeReport(reader, key, request), officeName(reader), reader.clock().today());
        putLogo(reader, paper);
        return paper;
    };
    return ask;
}

PaperAsk managementAsk(QDate today, Period period, const Filter& deals, const QString& dealsName)
{
    PaperAsk ask;
    ask.title = Words::tr("Management report");
    ask.parts = {Words::tr("Numbers"), Words::tr("Charts"), Words::tr("Tables")};
    const Period present = monthOf(today);
    const Period chosen = period.from.isValid() && period.to.isValid() ? period : shifted(present, -1);
    QVector<Period> offered;
    for (int back = 0; back < offeredMonths; ++back)
        offered.append(shifted(present, -back));
    if (!offered.contains(chosen))
        offered.prepend(chosen);
    ask.version = int(offered.indexOf(chosen));
    for (const Period& each : offered)
        ask.versions.append({periodName(each), QVariantList{dateText(each.from), dateText(each.to)}});
    ask.make = [deals, dealsName](Reader& reader, const QVariant& version, const QVector<bool>& parts) {
        const QVariantList ends = version.toList();
        const Period asked{dateOf(ends.value(0).toString()), dateOf(ends.value(1).toString())};
        const QDate day = reader.clock().today();
        ReportRequest request = requestFor(asked, day);
        request.filter = deals;
        ManagementReport report = managementReport(reader, request);
        if (!dealsName.isEmpty())
            report.parameters.append({Words::tr("Pipeline"), dealsName});
        Paper paper = managementPaper(report, asked, officeName(reader), day,
                                      {parts.value(0, true), parts.value(1, true), parts.value(2, true)});
        putLogo(reader, paper);
        return paper;
    };
    return ask;
}

} // namespace perennial
