// ChangeSet: what an operation changed, announced after it was committed.
#pragma once
#include "core/base/identity.h"
#include <QMetaType>
#include <QString>
#include <QVector>

namespace perennial {

struct Change {
    enum class What { Added, Edited, Removed };
    What what = What::Edited;
    QString entity;
    Id id = 0;
    Id lastId = 0;                // > id where a bulk addition made a whole range of records
    QVector<QString> fields = {}; // of an edit
};

struct ChangeSet {
    QVector<Change> changes;
    bool schema = false; // own fields or stages changed: reload the catalog
    bool touches(const QString& entity) const
    {
        for (const Change& change : changes) {
            if (change.entity == entity)
                return true;
        }
        return false;
    }
};

} // namespace perennial

Q_DECLARE_METATYPE(perennial::ChangeSet)
