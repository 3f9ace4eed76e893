// Stage board: the records of a flow by stage, with counts, sums and the first few of each.
#pragma once
#include "core/query/query.h"
#include "core/workspace/reader.h"

#include <QHash>
#include <QStringList>

namespace perennial {

// One stage. Sums are in the office's currency.
struct StageHeap {
    Option stage;
    qint64 count = 0;
    Money sum = {};
    Money weighted = {}; // sum of amount × probability, rounded per record; open stages only
    // In the order of the query; in closed stages without an order of their own, the last first.
    QVector<Id> ids = {};

    bool isOpen() const { return isUnfinished(stage.type); }
};

struct StageBoard {
    QVector<StageHeap> heaps = {}; // every stage of the flow, in its order
    bool hasMoney = false;         // the records have an amount
    bool hasChance = false;        // and a probability
    QStringList remarks = {};      // currencies without an exchange rate

    qint64 count() const;
    qint64 openCount() const;
    Money openSum() const;
    Money openWeighted() const;
};

// Reads the query once, row by row. At most `limit` ids a stage, or as many as `limits` says for its key. The entity
// must have a flow.
StageBoard readStageBoard(const Reader& reader, const Query& query, int limit, const QHash<QString, int>& limits = {});

} // namespace perennial
