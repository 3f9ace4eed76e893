// Value: packing and unpacking of typed values.
#include "core/record/value.h"
#include "core/base/clock.h"

namespace perennial {

Value pack(const QString& value)
{
    return Value(value);
}

Value pack(qint64 value)
{
    return Value(value);
}

Value pack(bool value)
{
    return Value(qint64(value));
}

Value pack(Money value)
{
    return Value(value.minor);
}

Value pack(Quantity value)
{
    return Value(value.thousandths);
}

Value pack(Percent value)
{
    return Value(value.basisPoints);
}

Value pack(QDate value)
{
    return value.isValid() ? Value(dateText(value)) : Value();
}

Value pack(const QDateTime& value)
{
    return value.isValid() ? Value(momentText(value)) : Value();
}

Value pack(Ref value)
{
    return value.id ? Value(value.id) : Value();
}

Value pack(const Pick& value)
{
    return Value(value.key);
}

template <> QString unpack<QString>(const Value& value)
{
    return value.text();
}

template <> qint64 unpack<qint64>(const Value& value)
{
    return value.integer();
}

template <> bool unpack<bool>(const Value& value)
{
    return value.integer() != 0;
}

template <> Money unpack<Money>(const Value& value)
{
    return {value.integer()};
}

template <> Quantity unpack<Quantity>(const Value& value)
{
    return {value.integer()};
}

template <> Percent unpack<Percent>(const Value& value)
{
    return {value.integer()};
}

template <> QDate unpack<QDate>(const Value& value)
{
    return value.isNull() ? QDate() : dateOf(value.text());
}

template <> QDateTime unpack<QDateTime>(const Value& value)
{
    return value.isNull() ? QDateTime() : momentOf(value.text());
}

template <> Ref unpack<Ref>(const Value& value)
{
    return {value.integer()};
}

template <> Pick unpack<Pick>(const Value& value)
{
    return {value.text()};
}

} // namespace perennial
