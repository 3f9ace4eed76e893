// Derived columns: what stands in a table beside the fields and follows from them, and the rows where it does not.
#pragma once
#include "core/record/derive.h"
#include <QList>
#include <QStringList>
#include <functional>
#include <optional>

namespace perennial::store {

class Connection;

// The columns of one entity that follow from its fields: those of keys, then what is searched.
struct DerivedColumns {
    explicit DerivedColumns(const EntityDef& def);

    QList<QByteArray> names;
    qsizetype keys = 0; // so many of them

    QByteArrayView valueOf(const Derived& derived, qsizetype column) const;
    // Those that hold something else in a row than what was derived of it.
    QVector<qsizetype> staleIn(const QVector<QByteArray>& row, const Derived& derived) const;
};

// The country as whose phone numbers those without a prefix are read: that of the office. Empty before it is known.
QString homeCountry(Connection& connection);

// Whether the keys in this file have followed the office's country ever since. In a file of an earlier program those of
// records from before the country was set may still be without it.
bool haveKeysFollowed(Connection& connection);
void tellKeysFollowed(Connection& connection);

// E-mail and phone fields of an entity, and the columns of their keys.
QStringList keyedColumns(const EntityDef& def);

// Visits the records, removed ones too, that hold a value in one of `among` and whose derived columns are not what
// derive() makes of them. `visit` must not change them.
void eachStale(Connection& connection, const EntityPtr& def, const QString& country, const QStringList& among,
               const std::function<void(const Record& record, const QVector<qsizetype>& stale)>& visit);

// A record as it stands, and what its derived columns hold. Its checksum is not looked at: whoever makes derived
// columns again changes no field.
struct RowAsItStands {
    Record record;
    QVector<QByteArray> derived;
};
std::optional<RowAsItStands> rowAsItStands(Connection& connection, const EntityPtr& def, Id id);

} // namespace perennial::store
