// Figure words: the numbers of a report as people say them — a value, a bar, the point of a whole chart.
#pragma once
#include "core/insight/dashboard.h"
#include <QString>

namespace perennial {

// With its currency: "€12,400.00", "9.52%", "12". A dash where there is no number.
QString shownValue(const Report& report, int column, const Value& value);

// "34 days".
QString dayCount(qint64 days);

// "March 2026", "1st quarter of 2026", "2026"; any other span by its days: "1 Feb – 15 Mar 2026".
QString periodName(Period period);

// One bar in words: "Mar 2026 · Won amount €12,400.00 · Won 5".
QString pointWords(const Report& report, int row, int column);

// Whether anything would be drawn: some value of a charted column that is not zero.
bool hasFigures(const Report& report);

// A table of nothing but zeros says less than a sentence.
bool isBlank(const Report& report);

// What the chart says, in one sentence: "Best month: Dec 2025, €12,400.00. In all €80,100.00." Empty without figures.
QString chartSentence(const Report& report);

// Every number of the chart for somebody who does not see it, at most forty bars.
QString chartDescription(const Report& report);

// Why there is nothing to draw, and what one could check.
struct EmptyWords {
    QString headline;
    QString reasons;
};
EmptyWords emptyWords(const Report& report, Period period);

// "+18% on February 2026", "as in February 2026"; shares in points: "−1.2 points on …"; "as of Nov 29, 2026" where the
// figure is not of the period. Empty where nothing compares.
QString comparisonWords(const Dashboard& dashboard, const KeyFigure& figure);
// Whether it went the wanted way: 1, the other way: -1, or neither: 0.
int directionOf(const KeyFigure& figure);

} // namespace perennial
