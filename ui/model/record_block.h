// Record block: the records of some rows of a list, and what else their cells say.
#pragma once
#include "core/workspace/reader.h"
#include <QDate>
#include <QHash>

namespace perennial {

struct RecordBlock {
    QVector<Record> records;
    QHash<Id, QString> names;   // of linked records
    QHash<Id, QDate> nextSteps; // of those that have one

    // Null when the record was gone by the time the block was read.
    const Record* find(Id id) const;
};

// Throws Error when the file fails.
RecordBlock readBlock(const Reader& reader, const QString& entity, const QVector<Id>& ids);

} // namespace perennial
