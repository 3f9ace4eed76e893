// Dashboard: the key figures of the day.
#pragma once
#include "core/insight/report.h"
#include "core/workspace/reader.h"

namespace perennial {

// One number with what it was before and the records behind it.
struct KeyFigure {
    QString key = {};
    QString label = {};   // translated
    QString formula = {}; // one translated sentence
    Unit unit = Unit::Count;
    Value value = {};  // null where there is no number
    Value before = {}; // of the period before, null where that means nothing
    QDate asOf = {};   // of what is known as of today alone, whatever the period; else no day
    bool moreIsBetter = true;
    Behind behind = {};
};

struct Dashboard {
    QString currency = {};  // of money figures: the office's
    Period span = {};       // what the figures of a period are of, up to the day
    Period spanBefore = {}; // what they are beside
    QVector<KeyFigure> figures = {};
    QStringList remarks = {};

    const KeyFigure* figure(const QString& figureKey) const;
    // The day the figure is of where that is not within the span: what is to do today beside the sales of last October.
    QDate otherDayOf(const KeyFigure& figure) const;
};

// Open and weighted pipeline, won this month, revenue and invoices of this month beside the same days of the month
// before, open and overdue invoices, orders to deliver, open cases, activities due, new leads, churn. `asOf` of the
// request is the day, today by standard; its period, where both ends are given, takes the place of this month. The
// pipeline and the invoices are those that were open at the end of the day; orders, cases and activities those that are
// open now, which their `asOf` says. Its filter is of deals and narrows their figures alone.
Dashboard dashboard(const Reader& reader, const ReportRequest& request = {});

// "Open pipeline, as of 29/11/26" where the figure is not of the span; else its label alone.
QString shownLabel(const Dashboard& dashboard, const KeyFigure& figure);

// "1,265.79", "9.52%", by the program's locale.
QString shownFigure(const Dashboard& dashboard, const KeyFigure& figure, const Value& value);

} // namespace perennial
