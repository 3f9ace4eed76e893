// Queries: which records, in which order. Built by lists, filters, the search language and verbs; turned to SQL by
// store.
#pragma once
#include "core/record/value.h"
#include <QString>
#include <QVector>

namespace perennial {

enum class Op {
    Is,    // equal; a null value means "is empty"
    IsNot, // also true for an empty field, unless the value is null
    Less,
    AtMost,
    More,
    AtLeast,
    Has,    // text contains (folded); on a link: the linked record's name contains
    Starts, // text starts with (folded)
    Among,  // equal to one of `several`
    Empty,
    NotEmpty,
    TypeIs,    // flow fields: the stage's type is the one named in value ("won")
    TypeAmong, // likewise, one of `several`
    HasNot,    // the opposite of Has; also true for an empty field
};

// `field` is a field key of the entity, or "id", or "tag" (a tag's name, with
// Is/IsNot/Among/Empty/NotEmpty).
struct Condition {
    QString field;
    Op op = Op::Is;
    Value value = {};
    QVector<Value> several = {};
    bool operator==(const Condition&) const = default;
};

// Conditions and groups joined by all (and) or any (or).
struct Filter {
    enum class Join { All, Any };
    Join join = Join::All;
    QVector<Condition> conditions = {};
    QVector<Filter> groups = {};
    bool isEmpty() const { return conditions.isEmpty() && groups.isEmpty(); }
    bool operator==(const Filter& other) const;
};

struct SortKey {
    QString field; // a field key, "id", or "title" (the folded name)
    bool descending = false;
    bool operator==(const SortKey&) const = default;
};

struct Query {
    QString entity;
    Filter filter = {};
    QString words = {};         // search words; all must match the record
    QVector<SortKey> sort = {}; // empty: the entity's standard sort; ties are broken by id
    int limit = 0;              // 0: all
    bool withRemoved = false;   // trash: removed records only when `onlyRemoved`
    bool onlyRemoved = false;
    bool operator==(const Query& other) const;
};

// Typed shorthands for verbs: where(OrderLine::order, Op::Is, order.ref()).
template <class E, class T> Condition where(Field<E, T> field, Op op, const std::type_identity_t<T>& value)
{
    return {QString::fromLatin1(field.key), op, pack(value), {}};
}
template <class E, class T> Condition whereIs(Field<E, T> field, const std::type_identity_t<T>& value)
{
    return where(field, Op::Is, value);
}
// The records whose stage, in the field of that key, is of one of these types.
Condition whereTypeAmong(const QString& field, const QVector<StatusType>& types);
template <class E> Query queryOf(QVector<Condition> conditions, QVector<SortKey> sort = {})
{
    Query query;
    query.entity = QString::fromLatin1(E::entity);
    query.filter.conditions = std::move(conditions);
    query.sort = std::move(sort);
    return query;
}

} // namespace perennial
