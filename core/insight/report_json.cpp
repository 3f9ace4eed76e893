// Report JSON.
#include "core/insight/report_json.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial {
namespace {

QByteArray quoted(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

const char* unitName(Unit unit)
{
    switch (unit) {
    case Unit::Text: return "text";
    case Unit::Count: return "count";
    case Unit::Money: return "money";
    case Unit::Percent: return "percent";
    case Unit::Days: return "days";
    case Unit::Date: return "date";
    case Unit::Month: return "month";
    case Unit::Ratio: break;
    }
    return "ratio";
}

bool isFigure(Unit unit)
{
    return unit != Unit::Text && unit != Unit::Date && unit != Unit::Month;
}

QByteArray objectOf(const Report& report, const std::function<Value(int)>& cellAt)
{
    QByteArrayList members;
    for (int i = 0; i < report.columns.size(); ++i) {
        const Value cell = cellAt(i);
        if (cell.isNull())
            continue;
        const QString text = cellText(report, i, cell);
        const bool figure = isFigure(report.columns[i].unit) && cell.isInteger();
        members.append(quoted(report.columns[i].key) + ": " + (figure ? text.toLatin1() : quoted(text)));
    }
    return '{' + members.join(", ") + '}';
}

QByteArray listOf(const QByteArrayList& items)
{
    return items.isEmpty() ? QByteArray("[]") : "[\n    " + items.join(",\n    ") + "\n  ]";
}

} // namespace

QByteArray jsonOf(const Report& report)
{
    QByteArrayList parameters, columns, rows, remarks;
    for (const ReportParameter& parameter : report.parameters)
        parameters.append("{\"label\": " + quoted(parameter.label) + ", \"text\": " + quoted(parameter.text) + '}');
    for (const ReportColumn& column : report.columns)
        columns.append("{\"key\": " + quoted(column.key) + ", \"label\": " + quoted(column.label) + ", \"unit\": \"" +
                       unitName(column.unit) + "\"}");
    for (const ReportRow& row : report.rows)
        rows.append(objectOf(report, [&row](int i) { return row.cells.value(i); }));
    for (const QString& remark : report.remarks)
        remarks.append(quoted(remark));
    QByteArray json = "{\n  \"report\": " + quoted(report.key) + ",\n  \"title\": " + quoted(report.title) +
                      ",\n  \"formula\": " + quoted(report.formula) + ",\n  \"currency\": " + quoted(report.currency) +
                      ",\n  \"parameters\": " + listOf(parameters) + ",\n  \"columns\": " + listOf(columns) +
                      ",\n  \"rows\": " + listOf(rows);
    if (report.hasTotals())
        json += ",\n  \"totals\": " + objectOf(report, [&report](int i) { return report.total(i); });
    return json + ",\n  \"remarks\": " + listOf(remarks) + "\n}\n";
}

QByteArray jsonOf(const ManagementReport& report)
{
    QByteArrayList figures, parts;
    for (const KeyFigure& figure : report.dashboard.figures) {
        QByteArray text = "{\"key\": " + quoted(figure.key) + ", \"label\": " + quoted(figure.label) +
                          ", \"value\": " + quoted(shownFigure(report.dashboard, figure, figure.value));
        if (!figure.before.isNull())
            text += ", \"before\": " + quoted(shownFigure(report.dashboard, figure, figure.before));
        if (figure.asOf.isValid())
            text += ", \"as_of\": " + quoted(dateText(figure.asOf));
        figures.append(text + '}');
    }
    for (const Report& part : report.reports)
        parts.append(jsonOf(part).trimmed());
    return "{\n  \"title\": " + quoted(report.title) + ",\n  \"figures\": " + listOf(figures) +
           ",\n  \"reports\": " + listOf(parts) + "\n}\n";
}

QVector<Kind> kindsOf(const Report& report)
{
    QVector<Kind> kinds;
    for (const ReportColumn& column : report.columns) {
        switch (column.unit) {
        case Unit::Count:
        case Unit::Days: kinds.append(Kind::Integer); break;
        case Unit::Money: kinds.append(Kind::Money); break;
        case Unit::Percent: kinds.append(Kind::Percent); break;
        case Unit::Ratio: kinds.append(Kind::Quantity); break;
        case Unit::Date: kinds.append(Kind::Date); break;
        case Unit::Text:
        case Unit::Month: kinds.append(Kind::Text); break;
        }
    }
    return kinds;
}

} // namespace perennial
