// Pipeline: sums over open deals.
#include "core/insight/pipeline.h"

#include "core/base/period.h"

#include <QMap>

namespace perennial {
namespace {

constexpr qint64 bestCaseFrom = 3000; // basis points
constexpr qint64 commitFrom = 7000;

} // namespace

Money weighted(const Deal& deal)
{
    return deal.isOpen() ? percentOf(deal.amount, deal.probability) : Money{};
}

void PipelineSum::add(const Deal& deal)
{
    ++deals;
    amount += deal.amount;
    weighted += perennial::weighted(deal);
}

PipelineSum openPipeline(const QVector<Deal>& deals)
{
    PipelineSum sum;
    for (const Deal& deal : deals) {
        if (deal.isOpen())
            sum.add(deal);
    }
    return sum;
}

QVector<StageSum> pipelineByStage(const QVector<Deal>& deals, const QVector<QString>& stages)
{
    QVector<StageSum> sums;
    for (const QString& stage : stages)
        sums.append({stage});
    for (const Deal& deal : deals) {
        const qsizetype index = deal.isOpen() ? stages.indexOf(deal.stage) : -1;
        if (index >= 0)
            sums[index].sum.add(deal);
    }
    return sums;
}

QVector<MonthSum> pipelineByMonth(const QVector<Deal>& deals, QDate today)
{
    MonthSum overdue{MonthSum::Bucket::Overdue};
    MonthSum undated{MonthSum::Bucket::Undated};
    QMap<int, MonthSum> months;
    for (const Deal& deal : deals) {
        if (!deal.isOpen())
            continue;
        if (!deal.expectedClose.isValid()) {
            undated.sum.add(deal);
        } else if (deal.expectedClose < today) {
            overdue.sum.add(deal);
        } else {
            const int month = monthIndex(deal.expectedClose);
            MonthSum& sum = months[month];
            sum.month = month;
            sum.sum.add(deal);
        }
    }
    QVector<MonthSum> sums;
    if (overdue.sum.deals)
        sums.append(overdue);
    for (const MonthSum& month : months)
        sums.append(month);
    if (undated.sum.deals)
        sums.append(undated);
    return sums;
}

QString forecastCategory(const Deal& deal)
{
    if (deal.isWon())
        return QStringLiteral("closed");
    if (deal.isLost())
        return QStringLiteral("omitted");
    if (!deal.categoryByHand.isEmpty())
        return deal.categoryByHand;
    if (deal.type == StatusType::OnHold)
        return QStringLiteral("omitted");
    if (deal.probability.basisPoints >= commitFrom)
        return QStringLiteral("commit");
    return deal.probability.basisPoints >= bestCaseFrom ? QStringLiteral("best_case") : QStringLiteral("pipeline");
}

} // namespace perennial
