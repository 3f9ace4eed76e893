// Value: what one field holds — nothing, an integer or a text — and its typed forms.
#pragma once
#include "core/base/identity.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/catalog/field.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <utility>
#include <variant>

namespace perennial {

// An empty text is no value: Value(QString()) is null.
class Value {
public:
    Value() = default;
    Value(qint64 integer) : m_is(integer) {}
    Value(QString text)
    {
        if (!text.isEmpty())
            m_is = std::move(text);
    }

    bool isNull() const { return m_is.index() == 0; }
    bool isInteger() const { return m_is.index() == 1; }
    bool isText() const { return m_is.index() == 2; }
    qint64 integer() const { return isInteger() ? std::get<1>(m_is) : 0; } // 0 when null
    QString text() const { return isText() ? std::get<2>(m_is) : QString(); }
    const QString* textPointer() const { return std::get_if<QString>(&m_is); }

    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, qint64, QString> m_is;
};

// Typed values to stored ones and back. Null unpacks to the type's empty value (0, "", an invalid date, false).
// Money, Quantity and Percent of zero are values; a link to id 0 is none.
Value pack(const QString& value);
Value pack(qint64 value);
Value pack(bool value);
Value pack(Money value);
Value pack(Quantity value);
Value pack(Percent value);
Value pack(QDate value);
Value pack(const QDateTime& value);
Value pack(Ref value);
Value pack(const Pick& value);

template <class T> T unpack(const Value& value);
template <> QString unpack<QString>(const Value& value);
template <> qint64 unpack<qint64>(const Value& value);
template <> bool unpack<bool>(const Value& value);
template <> Money unpack<Money>(const Value& value);
template <> Quantity unpack<Quantity>(const Value& value);
template <> Percent unpack<Percent>(const Value& value);
template <> QDate unpack<QDate>(const Value& value);
template <> QDateTime unpack<QDateTime>(const Value& value);
template <> Ref unpack<Ref>(const Value& value);
template <> Pick unpack<Pick>(const Value& value);

} // namespace perennial
