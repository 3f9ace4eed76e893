// Bulk edit: the same change to many records, under the rules of the form, as one operation.
#pragma once
#include "core/workspace/desk.h"

#include <QStringList>
#include <functional>
#include <utility>

namespace perennial {

struct BulkEdit {
    QString entity;
    QVector<Id> ids;
    QVector<std::pair<QString, Value>> changes = {}; // field key and its new value; null clears it
    QStringList addTags = {};
    QStringList removeTags = {};
};

struct BulkEdited {
    int changed = 0;
    int unchanged = 0; // had the values already
};

// Told how many records are done; false stops the work.
using Advance = std::function<bool(int done)>;
// Throws Error Cancelled where the work shall stop: the operation around it is taken back.
void advanceTo(int done, const Advance& advance);

// All or nothing. Throws Error Refused or Invalid that names the record which cannot be changed and why, and Cancelled.
BulkEdited bulkEdit(Desk& desk, const BulkEdit& ask, const Advance& advance = {});

// How many records have which value in `field` now: what the person is told before applying ("7 Lead, 5 Qualified").
QVector<std::pair<Value, int>> presentValues(const Reader& reader, const QString& entity, const QVector<Id>& ids,
                                             const QString& field);

} // namespace perennial
