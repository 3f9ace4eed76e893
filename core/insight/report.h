// Report: a table of figures with its formula, and the records behind every figure.
#pragma once
#include "core/base/period.h"
#include "core/query/query.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace perennial {

// How the cells of a column are to be read. A null cell is no number ("no customers, no rate").
enum class Unit {
    Text,
    Count,
    Money,   // minor units of the report's currency
    Percent, // basis points
    Days,
    Date,  // yyyy-MM-dd
    Month, // monthIndex()
    Ratio, // hundredths
};

struct ReportColumn {
    QString key = {}; // stable, the header in files
    QString label = {};
    Unit unit = Unit::Text;
    bool summed = false; // the sum of the column means something
    QString measure = {}; // what the records behind a cell add up to it by (sumOf); empty where they do not
};

// What stands behind a figure.
struct Behind {
    Query records = {};   // its entity is empty where there are none
    QString measure = {}; // what of them adds up to the figure, or to the one beside it
    QString remark = {};  // what to tell beside the list of them
    QString refusal = {}; // why there is no list of them, and what to do; empty where there is one, or nothing behind
};

// Records that no rule of the search language finds are named one by one, as far as a line of it may grow.
inline constexpr qsizetype mostNamed = 5000;
// "These are 12,340 records, more than …"; empty up to `mostNamed`.
QString tooManyToName(qint64 records);

struct ReportRow {
    QString key = {}; // stable: a stage's key, 2024-03, an id
    QVector<Value> cells = {};
    Query records = {};                 // behind the row; its entity is empty where there are none
    QHash<int, Query> cellRecords = {}; // behind single cells, where they differ from those of the row
    QString measure = {};               // where the records are of another kind than those of other rows

    const Query& recordsBehind(int column) const;
};

// How the report was made: "Period: 1 Jan – 31 Mar 2024".
struct ReportParameter {
    QString label = {};
    QString text = {};
};

// What is drawn of it; categories are the first column.
struct ReportChart {
    enum class Shape { None, Columns, Stacked, Bars, Line, Funnel };
    Shape shape = Shape::None;
    QVector<int> columns = {};
};

struct Report {
    QString key = {};
    QString title = {};
    QString formula = {};  // one sentence that says how the figures are made
    QString currency = {}; // of money cells: the office's
    QVector<ReportParameter> parameters = {};
    QVector<ReportColumn> columns = {};
    QVector<ReportRow> rows = {};
    ReportChart chart = {};
    QStringList remarks = {}; // what had to be left out, and why
    QString listRemark = {};  // what to tell beside every list of records behind it

    int column(const QString& columnKey) const; // -1 if absent
    const ReportRow* row(const QString& rowKey) const;
    // The sum of a summed column, null for any other one.
    Value total(int column) const;
    bool hasTotals() const;
    // A cell that is no sum itself is told by the first one of its row that is a sum of the same records.
    Behind behind(int row, int column) const;
};

// The cell as files hold it: 1265.79, 9.52, 2024-03, 2.46. Empty for null.
QString cellText(const Report& report, int column, const Value& cell);
// The cell as people read it, by the program's locale: 1,265.79 · 9.52 % · March 2024.
QString shownCell(const Report& report, int column, const Value& cell);

// Header and rows as files hold them: column keys first, then the rows; no totals.
QVector<QStringList> tableOf(const Report& report);

// What a report is asked for. What is not given takes the report's standard.
struct ReportRequest {
    Period period = {};
    QDate asOf = {};        // today
    int window = 0;         // days, of churn
    int limit = 0;          // rows
    QString by = {};        // one of the report's groupings
    Filter filter = {};     // of the records it counts, settled
    Quantity lifespan = {}; // thousandths of years, of customer lifetime value
    Percent margin = {};    // likewise
    int fiscalFirstMonth = 1;
};

} // namespace perennial
