// ResultTable: the table in plain text.
#include "tests/bench/result_table.h"
#include <algorithm>
#include <cstdio>

namespace perennial::bench {
namespace {

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', *value < 10 ? 3 : 1) : QStringLiteral("-");
}

QString ratio(const std::optional<double>& ours, const std::optional<double>& floor)
{
    return ours && floor && *floor > 0 ? QString::number(*ours / *floor, 'f', 2) : QStringLiteral("-");
}

QString target(const Result& result)
{
    QStringList parts;
    if (result.mostTimes)
        parts.append(QStringLiteral("<= %1 x").arg(*result.mostTimes, 0, 'g', 3));
    if (result.most)
        parts.append(QStringLiteral("<= %1 %2").arg(*result.most, 0, 'g', 4).arg(result.unit));
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(QStringLiteral(" or "));
}

} // namespace

bool Result::isMet() const
{
    const bool byRatio = mostTimes && floor && ours <= *floor * *mostTimes;
    const bool byNumber = most && ours <= *most;
    return byRatio || byNumber || (!mostTimes && !most);
}

bool printResults(const QVector<Result>& results)
{
    std::printf("%-4s %-52s %10s %10s %7s %7s %-18s %s\n", "", "", "ours", "floor", "ratio", "cpu", "target", "");
    bool all = true;
    for (const Result& result : results) {
        all = all && result.isMet();
        const QString what = result.what + QStringLiteral(" [%1]").arg(result.unit);
        const bool judged = result.mostTimes || result.most;
        std::printf("%-4s %-52s %10s %10s %7s %7s %-18s %s\n", qPrintable(result.goal), qPrintable(what),
                    qPrintable(number(result.ours)), qPrintable(number(result.floor)),
                    qPrintable(ratio(result.ours, result.floor)), qPrintable(ratio(result.oursCpu, result.floorCpu)),
                    qPrintable(target(result)),
                    !judged          ? ""
                    : result.isMet() ? "met"
                                     : "NOT MET");
    }
    std::fflush(stdout);
    return all;
}

} // namespace perennial::bench
