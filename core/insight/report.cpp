// Report: lookups, sums, and cells as text.
#include "core/insight/report.h"

#include "core/base/clock.h"
#include "core/base/currency.h"
#include "core/base/money.h"
#include "core/base/numbers.h"
#include "core/base/percent_sign.h"
#include "core/base/shown_date.h"
#include "core/base/words.h"

#include <QDate>
#include <QLocale>

namespace perennial {
namespace {

constexpr int hundredths = 2;

QString monthText(qint64 month)
{
    return dateText(monthStart(int(month))).left(7);
}

QString groupedText(qint64 scaled, int decimals)
{
    const QLocale locale;
    const QString plain = decimalText(scaled, decimals);
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    QString text = locale.toString(whole.toLongLong());
    if (whole.startsWith(u'-') && whole.toLongLong() == 0)
        text.prepend(locale.negativeSign());
    return point < 0 ? text : text + locale.decimalPoint() + plain.mid(point + 1);
}

// How many records a cell is about: its own count, or the one of its row that has the same records behind it.
qint64 countedBy(const Report& report, const ReportRow& row, int column)
{
    const auto isCount = [&](int at) { return report.columns.value(at).unit == Unit::Count; };
    if (isCount(column))
        return row.cells.value(column).integer();
    for (int other = 0; other < report.columns.size(); ++other) {
        if (isCount(other) && row.recordsBehind(other) == row.recordsBehind(column))
            return row.cells.value(other).integer();
    }
    return 0;
}

} // namespace

const Query& ReportRow::recordsBehind(int column) const
{
    const auto own = cellRecords.constFind(column);
    return own == cellRecords.constEnd() ? records : *own;
}

int Report::column(const QString& columnKey) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].key == columnKey)
            return i;
    }
    return -1;
}

const ReportRow* Report::row(const QString& rowKey) const
{
    for (const ReportRow& candidate : rows) {
        if (candidate.key == rowKey)
            return &candidate;
    }
    return nullptr;
}

Behind Report::behind(int row, int column) const
{
    const ReportRow of = rows.value(row);
    Behind behind{of.recordsBehind(column), columns.value(column).measure};
    for (int other = 0; other < columns.size() && behind.measure.isEmpty(); ++other) {
        if (of.recordsBehind(other) == behind.records)
            behind.measure = columns[other].measure;
    }
    if (!behind.measure.isEmpty() && !of.measure.isEmpty())
        behind.measure = of.measure;
    behind.remark = listRemark;
    if (behind.records.entity.isEmpty())
        behind.refusal = tooManyToName(countedBy(*this, of, column));
    return behind;
}

QString tooManyToName(qint64 records)
{
    if (records <= mostNamed)
        return {};
    return Words::tr("These are %1 records, and a list can name %2 at most. Choose a shorter period or span, so that "
                     "they are fewer.")
        .arg(QLocale().toString(records), QLocale().toString(qint64(mostNamed)));
}

Value Report::total(int column) const
{
    if (!columns.at(column).summed)
        return {};
    Money sum;
    for (const ReportRow& row : rows)
        sum += Money{row.cells.value(column).integer()};
    return Value(sum.minor);
}

bool Report::hasTotals() const
{
    return std::any_of(columns.begin(), columns.end(), [](const ReportColumn& column) { return column.summed; });
}

QString cellText(const Report& report, int column, const Value& cell)
{
    if (cell.isNull())
        return {};
    if (cell.isText())
        return cell.text();
    switch (report.columns.at(column).unit) {
    case Unit::Money: return decimalText(cell.integer(), decimalsOf(report.currency));
    case Unit::Percent:
    case Unit::Ratio: return decimalText(cell.integer(), hundredths);
    case Unit::Month: return monthText(cell.integer());
    default: return QString::number(cell.integer());
    }
}

QString shownCell(const Report& report, int column, const Value& cell)
{
    const Unit unit = report.columns.at(column).unit;
    if (cell.isNull())
        return {};
    if (cell.isText()) {
        const QDate day = unit == Unit::Date ? dateOf(cell.text()) : QDate();
        return day.isValid() ? shownDate(day) : cell.text();
    }
    switch (unit) {
    case Unit::Money: return groupedText(cell.integer(), decimalsOf(report.currency));
    case Unit::Percent: return withPercentSign(groupedText(cell.integer(), hundredths));
    case Unit::Ratio: return groupedText(cell.integer(), hundredths);
    case Unit::Month: return QLocale().toString(monthStart(int(cell.integer())), QStringLiteral("MMM yyyy"));
    default: return QLocale().toString(cell.integer());
    }
}

QVector<QStringList> tableOf(const Report& report)
{
    QVector<QStringList> table(1);
    for (const ReportColumn& column : report.columns)
        table.first().append(column.key);
    for (const ReportRow& row : report.rows) {
        QStringList cells;
        for (int i = 0; i < report.columns.size(); ++i)
            cells.append(cellText(report, i, row.cells.value(i)));
        table.append(cells);
    }
    return table;
}

} // namespace perennial
