// History: operations and what each of them changed, as read from the journal.
#pragma once
#include "core/base/identity.h"
#include "core/record/value.h"
#include <QDateTime>
#include <QString>
#include <QVector>

namespace perennial {

// One field of one record before and after; or, with an empty field, a whole record added or removed.
struct FieldChange {
    enum class What { Added, Edited, Removed };
    What what = What::Edited;
    QString entity;
    Id id = 0;
    Id lastId = 0; // > id: a range of records added by an import
    QString field = {};
    Value before = {};
    Value after = {};
};

struct Operation {
    qint64 sequence = 0; // order of operations in the file, from 1; never the clock
    QString title;       // as the person saw it: "Convert lead Anna Bauer"
    QString person;      // name, empty where no person was chosen
    QDateTime at;        // UTC
    bool undone = false;
    QString sealed = {}; // why it cannot be undone, empty when it can
    QVector<FieldChange> changes = {};
    int changeCount = 0; // of the whole operation; `changes` may be cut to one record
};

} // namespace perennial
