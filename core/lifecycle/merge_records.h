// Merge two records that are the same customer: choose field by field, everything that belonged to either is kept.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct MergeRecords {
    QString entity; // account, contact or lead
    Id keep = 0;
    Id lose = 0;
    QVector<QString> takeFromLose = {}; // field keys whose value is the losing record's; empty fields always are
};

struct Merged {
    Id id = 0;     // the record that was kept
    int moved = 0; // how many records follow it now
};

// All children follow, notes are joined, phone numbers and e-mail addresses that differ become further ones of the
// contact. Throws Error Refused for one record twice, two that were converted, or a kind that has no twins.
Merged mergeRecords(Desk& desk, const MergeRecords& ask);

// The fields in which both are filled and differ: what the person has to choose.
QVector<QString> differences(const Record& keep, const Record& lose);

} // namespace perennial
