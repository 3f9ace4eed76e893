// List layout: which columns a table shows, how wide they are and what it is sorted by; kept once per view.
#pragma once
#include "core/query/query.h"
#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace perennial {

struct ListLayout {
    QStringList columns;        // field keys in order, without the name; empty: the standard ones
    QHash<QString, int> widths; // logical pixels by field key; the name's key is "title"
    QVector<SortKey> sort;      // empty: the entity's own

    QByteArray toBytes() const;
    static ListLayout fromBytes(const QByteArray& bytes);
    bool operator==(const ListLayout&) const = default;
};

// "-amount,title": as saved views and the settings keep an order.
QString sortText(const QVector<SortKey>& keys);
QVector<SortKey> sortKeysOf(const QString& text);

} // namespace perennial
