// Record sum: what the records of a list add up to, counted as the reports count them.
#pragma once
#include "core/query/query.h"
#include "core/workspace/reader.h"

#include <QStringList>

namespace perennial {

// A measure is the key of a money field of the records, or this: the amount of deals times their probability, rounded
// per deal.
inline constexpr char weightedMeasure[] = "weighted";

struct RecordSum {
    QString label = {};    // of the measure, translated: "Amount"; empty where the records have none of that name
    Money sum = {};        // in the office's currency
    QString currency = {}; // the office's
    QStringList remarks = {};
};

// The field that says what a record is worth: its amount, total or estimated value. -1 where it has none.
int worthField(const EntityDef& def);

// Reads the query once, row by row, as long as `goesOn` says so; what is cut off is worth nothing. What a row is worth
// says RowWorth.
RecordSum sumOf(const Reader& reader, const Query& query, const QString& measure,
                const std::function<bool()>& goesOn = {});

} // namespace perennial
