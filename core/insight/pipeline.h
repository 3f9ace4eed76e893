// Pipeline: what the open deals are worth, and when they are expected.
#pragma once
#include "core/base/identity.h"
#include "core/base/money.h"
#include "core/catalog/field.h"

#include <QDate>
#include <QString>
#include <QVector>

namespace perennial {

// A deal as reports see it. Amounts are in the office's currency.
struct Deal {
    Id id = 0;
    Id account = 0;
    Id owner = 0;
    QString stage = {};
    StatusType type = StatusType::Open;
    Money amount = {};
    Percent probability = {};
    QString categoryByHand = {}; // forecast category chosen by hand, else empty
    QDate created = {};
    QDate expectedClose = {};
    QDate closed = {}; // when it was won or lost
    // The furthest place among the pipeline's stages that it ever reached, from 0; -1 when none.
    int reached = -1;

    bool isOpen() const { return isUnfinished(type); }
    bool isWon() const { return type == StatusType::Won || type == StatusType::Done; }
    bool isLost() const { return type == StatusType::Lost || type == StatusType::Cancelled; }
};

// amount × probability, rounded per deal; 0 for a deal that is not open.
Money weighted(const Deal& deal);

struct PipelineSum {
    int deals = 0;
    Money amount = {};
    Money weighted = {};
    void add(const Deal& deal);
};

// Open deals only.
PipelineSum openPipeline(const QVector<Deal>& deals);

// The open deals of each stage, in the order of the stages.
struct StageSum {
    QString stage;
    PipelineSum sum = {};
};
QVector<StageSum> pipelineByStage(const QVector<Deal>& deals, const QVector<QString>& stages);

// The open deals by the month they are expected to close in; those expected before `today` in a bucket of their own,
// and so are those without a day.
struct MonthSum {
    enum class Bucket { Overdue, Month, Undated };
    Bucket bucket = Bucket::Month;
    int month = -1; // monthIndex
    PipelineSum sum = {};
};
QVector<MonthSum> pipelineByMonth(const QVector<Deal>& deals, QDate today);

// pipeline below 30 %, best_case below 70 %, commit from there, closed when won; omitted on hold and when lost. A
// category chosen by hand wins, but not over closed and lost.
QString forecastCategory(const Deal& deal);

} // namespace perennial
