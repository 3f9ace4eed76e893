// Figure words: values, bars and comparisons told in the user's language.
#include "ui/dashboard/figure_words.h"
#include "core/base/money.h"
#include "core/base/numbers.h"
#include "core/base/percent_sign.h"
#include "core/base/words.h"
#include "core/insight/series.h"
#include "ui/dashboard/chart_drawing.h"
#include "ui/support/display.h"
#include <QCoreApplication>
#include <QLocale>

namespace perennial {
namespace {

constexpr int mostTold = 40;

bool isMonthly(const Report& report)
{
    const auto isMonth = [](const ReportRow& row) { return !row.cells.value(0).isText(); };
    return !report.columns.isEmpty() && report.columns.first().unit == Unit::Month &&
           std::all_of(report.rows.begin(), report.rows.end(), isMonth);
}

// The column that says how many records make up an amount: the count left of it, before any other amount.
int countBeside(const Report& report, int column)
{
    if (report.columns.value(column).unit != Unit::Money)
        return -1;
    for (int at = column - 1; at > 0; --at) {
        if (report.columns[at].unit == Unit::Count)
            return at;
        if (report.columns[at].unit == Unit::Money)
            return -1;
    }
    return -1;
}

// As it is said where no heading names the unit.
QString spokenValue(const Report& report, int column, const Value& value)
{
    const bool isDays = report.columns.value(column).unit == Unit::Days && !value.isNull() && !value.isText();
    return isDays ? dayCount(value.integer()) : shownValue(report, column, value);
}

QString labelled(const Report& report, int row, int column)
{
    return Words::tr("%1 %2").arg(report.columns[column].label,
                                  shownValue(report, column, report.rows[row].cells[column]));
}

// Of those that are drawn: of a long list, which may be in another order, only the first are.
const Point* largestOf(const Report& report, const Series& series)
{
    const int drawn = report.chart.shape == ReportChart::Shape::Bars ? mostLyingBars : mostBars;
    const Point* largest = nullptr;
    for (const Point& point : series.points) {
        if (point.row < drawn && point.isKnown && (!largest || point.value > largest->value))
            largest = &point;
    }
    return largest;
}

QString churnSentence(const Report& report)
{
    const ReportRow* base = report.row(QStringLiteral("base"));
    const ReportRow* lost = report.row(QStringLiteral("lost"));
    if (!base || !lost)
        return {};
    return Words::tr("%1 of %2 customers were lost: %3.")
        .arg(shownValue(report, 1, lost->cells.value(1)), shownValue(report, 1, base->cells.value(1)),
             shownValue(report, 2, lost->cells.value(2)));
}

// Basis points as a number of points, in the locale's digits: 6.44.
QString shortDecimal(qint64 basisPoints)
{
    const QLocale locale;
    const QString digits = shortDecimalText(basisPoints, 2);
    return QString(digits).replace(u'.', locale.decimalPoint());
}

QString signedText(const QString& digits, bool isLess)
{
    return (isLess ? QStringLiteral("\u2212") : QStringLiteral("+")) + digits;
}

// By how many hundredths the figure differs from the one before, which is not zero.
qint64 shareOf(const KeyFigure& figure)
{
    const qint64 before = figure.before.integer();
    return divideRounded((figure.value.integer() - before) * 100, qAbs(before));
}

// A name in a sentence of another direction keeps its own, and the sentence its order.
QString isolated(const QString& name)
{
    const bool isForeign = name.isRightToLeft() != (QLocale().textDirection() == Qt::RightToLeft);
    return isForeign ? QChar(0x2068) + name + QChar(0x2069) : name;
}

// Always with its year: formatDate() leaves it out beside a day of the same one.
QString wholeDate(QDate day)
{
    return formatDate(day, QDate());
}

} // namespace

QString shownValue(const Report& report, int column, const Value& value)
{
    if (value.isNull())
        return QStringLiteral("–");
    if (report.columns.value(column).unit == Unit::Money && !value.isText())
        return formatMoney(Money{value.integer()}, report.currency);
    return shownCell(report, column, value);
}

QString dayCount(qint64 days)
{
    return QCoreApplication::translate("Report", "%Ln day(s)", nullptr, int(days));
}

QString periodName(Period period)
{
    const QLocale locale;
    if (!period.from.isValid() || !period.to.isValid())
        return Words::tr("all time");
    if (period == monthOf(period.from))
        return locale.toString(period.from, QStringLiteral("MMMM yyyy"));
    if (period == yearOf(period.from))
        return QString::number(period.from.year());
    if (period == quarterOf(period.from)) {
        const char* const names[] = {
            QT_TRANSLATE_NOOP("Words", "1st quarter of %1"), QT_TRANSLATE_NOOP("Words", "2nd quarter of %1"),
            QT_TRANSLATE_NOOP("Words", "3rd quarter of %1"), QT_TRANSLATE_NOOP("Words", "4th quarter of %1")};
        return Words::tr(names[(period.from.month() - 1) / 3]).arg(period.from.year());
    }
    if (period.from == period.to)
        return wholeDate(period.to);
    const bool wholeMonths = period.from.day() == 1 && period.to == monthOf(period.to).to;
    if (wholeMonths) {
        const QString pattern = QStringLiteral("MMM yyyy");
        return Words::tr("%1 – %2").arg(locale.toString(period.from, pattern), locale.toString(period.to, pattern));
    }
    return Words::tr("%1 – %2").arg(formatDate(period.from, period.to), wholeDate(period.to));
}

QString pointWords(const Report& report, int row, int column)
{
    if (row < 0 || row >= report.rows.size() || column < 0 || column >= report.columns.size())
        return {};
    QStringList parts{shownCell(report, 0, report.rows[row].cells.value(0)), labelled(report, row, column)};
    const int count = countBeside(report, column);
    if (count >= 0)
        parts.append(labelled(report, row, count));
    return parts.join(QStringLiteral(" · "));
}

bool hasFigures(const Report& report)
{
    for (const ReportRow& row : report.rows) {
        for (const int column : report.chart.columns) {
            const Value value = row.cells.value(column);
            if (!value.isNull() && value.integer() != 0)
                return true;
        }
    }
    return false;
}

bool isBlank(const Report& report)
{
    for (const ReportRow& row : report.rows) {
        for (int column = 1; column < row.cells.size(); ++column) {
            const Value& value = row.cells[column];
            if (!value.isNull() && (value.isText() || value.integer() != 0))
                return false;
        }
    }
    return true;
}

QString chartSentence(const Report& report)
{
    if (!hasFigures(report))
        return {};
    if (report.key == QLatin1String("churn"))
        return churnSentence(report);
    const QVector<Series> all = seriesOf(report);
    const Point* largest = all.isEmpty() ? nullptr : largestOf(report, all.first());
    if (!largest)
        return {};
    const int column = all.first().column;
    // An amount or a number of days says what it is; a bare number does not, nor one of several.
    const Unit unit = all.first().unit;
    const bool isPlain = all.size() == 1 && (unit == Unit::Money || unit == Unit::Days);
    const QString value = isPlain ? spokenValue(report, column, report.rows[largest->row].cells[column])
                                  : labelled(report, largest->row, column);
    QString words = (isMonthly(report) ? Words::tr("Best month: %1, %2.") : Words::tr("Largest: %1, %2."))
                        .arg(isolated(largest->label), value);
    QStringList totals;
    for (const Series& series : all) {
        const Value total = report.total(series.column);
        if (!total.isNull())
            totals.append(Words::tr("%1 %2").arg(series.label, shownValue(report, series.column, total)));
    }
    if (!totals.isEmpty())
        words += QLatin1Char(' ') + Words::tr("Together: %1.").arg(totals.join(QStringLiteral(", ")));
    return words;
}

QString chartDescription(const Report& report)
{
    QStringList told;
    for (int row = 0; row < report.rows.size() && row < mostTold; ++row) {
        QStringList values;
        for (const int column : report.chart.columns)
            values.append(labelled(report, row, column));
        told.append(shownCell(report, 0, report.rows[row].cells.value(0)) + QStringLiteral(": ") +
                    values.join(QStringLiteral(", ")));
    }
    if (report.rows.size() > mostTold)
        told.append(
            QCoreApplication::translate("FigureWords", "and %Ln more", nullptr, int(report.rows.size()) - mostTold));
    return chartSentence(report) + QLatin1Char(' ') + told.join(QStringLiteral("; "));
}

EmptyWords emptyWords(const Report& report, Period period)
{
    const QString when = periodName(period);
    const QString key = report.key;
    if (key == QLatin1String("won-lost") || key == QLatin1String("win-rate") || key == QLatin1String("sales-cycle"))
        return {Words::tr("No opportunities closed in %1").arg(when),
                Words::tr("An opportunity counts on the day it was won or lost. Is the period right, and are won "
                          "opportunities marked so?")};
    if (key == QLatin1String("pipeline") || key == QLatin1String("forecast"))
        return {Words::tr("No open opportunities"),
                Words::tr("Opportunities appear here as soon as they have an amount and a stage that is open.")};
    if (key == QLatin1String("funnel"))
        return {Words::tr("No opportunities created in %1").arg(when),
                Words::tr("The funnel follows the opportunities that began in the period.")};
    if (key == QLatin1String("revenue") || key == QLatin1String("top-customers"))
        return {
            Words::tr("No orders in %1").arg(when),
            Words::tr("Orders count on the day they were ordered, unless they were cancelled. Is the period right?")};
    if (key == QLatin1String("invoiced"))
        return {Words::tr("No invoices issued in %1").arg(when),
                Words::tr("Drafts do not count until they are issued.")};
    if (key == QLatin1String("ageing"))
        return {Words::tr("No open invoices"), Words::tr("Everything that was issued is paid.")};
    if (key == QLatin1String("lost-customers"))
        return {Words::tr("No customer was lost"), Words::tr("Nobody who bought in the span before stopped buying.")};
    if (key == QLatin1String("customers-at-risk"))
        return {Words::tr("No customer is late"), Words::tr("A customer's own rhythm is known after four orders.")};
    if (report.chart.shape == ReportChart::Shape::None || key == QLatin1String("churn") ||
        key == QLatin1String("customer-flow"))
        return {Words::tr("No customers to compare"),
                Words::tr("Nobody ordered in the days before. An earlier or later period may tell more.")};
    return {Words::tr("No figures in %1").arg(when), Words::tr("Another period may hold some.")};
}

QString comparisonWords(const Dashboard& dashboard, const KeyFigure& figure)
{
    if (const QDate other = dashboard.otherDayOf(figure); other.isValid())
        return Words::tr("as of %1").arg(wholeDate(other));
    if (figure.before.isNull() || figure.value.isNull())
        return {};
    // Churn is of a day: it stands beside the last one before the period.
    const QString when = figure.key == QLatin1String("churn") ? wholeDate(dashboard.span.from.addDays(-1))
                                                              : periodName(dashboard.spanBefore);
    const qint64 now = figure.value.integer();
    const qint64 before = figure.before.integer();
    if (now == before)
        return Words::tr("same as %1").arg(when);
    if (figure.unit == Unit::Percent) {
        const QString points = shortDecimal(qAbs(now - before));
        return Words::tr("%1 points on %2").arg(signedText(points, now < before), when);
    }
    if (before == 0)
        return Words::tr("nothing in %1").arg(when);
    const qint64 share = shareOf(figure);
    return Words::tr("%1 on %2")
        .arg(share == 0 ? withPercentSign(QLocale().toString(0))
                        : signedText(withPercentSign(QLocale().toString(qAbs(share))), share < 0),
             when);
}

int directionOf(const KeyFigure& figure)
{
    if (figure.before.isNull() || figure.value.isNull() || figure.value.integer() == figure.before.integer())
        return 0;
    if (figure.unit != Unit::Percent && figure.before.integer() != 0 && shareOf(figure) == 0)
        return 0; // too little to be told
    return (figure.value.integer() > figure.before.integer()) == figure.moreIsBetter ? 1 : -1;
}

} // namespace perennial
