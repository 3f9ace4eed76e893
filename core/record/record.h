// Records: one for generic code, and Row<E>, the same record in the hand of code that knows what it holds.
#pragma once
#include "core/catalog/catalog.h"
#include "core/record/value.h"
#include <functional>
#include <type_traits>
#include <utility>

namespace perennial {

// Any record: lists, forms, CSV, search, journal, undo. Cheap to copy.
class Record {
public:
    Record() = default;
    explicit Record(EntityPtr def);                      // blank: every field at its standard value
    Record(EntityPtr def, Id id, QVector<Value> values); // as stored; the values are in the order of def->fields()

    bool isValid() const { return m_def != nullptr; }
    const EntityDef& def() const { return *m_def; }
    const EntityPtr& pointer() const { return m_def; }
    Id id() const { return m_id; } // 0 until saved
    bool isNew() const { return m_id == 0; }
    bool isRemoved() const;

    const Value& value(int index) const { return m_values.at(index); }
    const Value& value(const QString& field) const; // throws Error NotFound for a field the entity lacks
    void setValue(int index, const Value& value) { m_values[index] = value; }
    void setValue(const QString& field, const Value& value); // likewise

    // What differs from the stored record; every filled field of a blank one.
    QVector<int> changedFields() const;
    const Value& storedValue(int index) const; // as it was when loaded, null for a blank record
    void markSaved(Id id);

    // The record's name from its titled fields: "Anna Bauer", "INV-2026-0003". Empty when they are.
    QString title() const;
    // LEAD-17, or the number of a document; empty until saved.
    QString reference() const;
    // Currency of a money field: from the field that names it; empty means the office's.
    QString currencyOf(const FieldDef& field) const;

private:
    EntityPtr m_def;
    Id m_id = 0;
    QVector<Value> m_values;
    QVector<Value> m_stored;
};

// The name that the values of the titled fields make together: `part` counts def.titleFields().
QString titleFrom(const EntityDef& def, const std::function<Value(int part)>& valueOf);

template <class E> class Row {
public:
    explicit Row(Record record) : m_record(std::move(record)) {}

    Id id() const { return m_record.id(); }
    Ref ref() const { return {m_record.id()}; }

    template <class T> T operator[](Field<E, T> field) const { return unpack<T>(m_record.value(at(field.key))); }
    template <class T> T operator[](Field<Common, T> field) const { return unpack<T>(m_record.value(at(field.key))); }

    template <class T> Row& set(Field<E, T> field, const std::type_identity_t<T>& value)
    {
        m_record.setValue(at(field.key), pack(value));
        return *this;
    }
    template <class T> Row& set(Field<Common, T> field, const std::type_identity_t<T>& value)
    {
        m_record.setValue(at(field.key), pack(value));
        return *this;
    }
    Row& set(Field<E, Pick> field, Choice<E> choice) { return set(field, Pick{QString::fromLatin1(choice.key)}); }
    template <class F> Row& clear(F field)
    {
        m_record.setValue(at(field.key), Value());
        return *this;
    }

    bool is(Field<E, Pick> field, Choice<E> choice) const
    {
        return m_record.value(at(field.key)).text() == QLatin1String(choice.key);
    }
    template <class F> bool has(F field) const { return !m_record.value(at(field.key)).isNull(); }
    // The type of the stage the record is in.
    StatusType status() const { return m_record.def().statusType(m_record.value(m_record.def().flowField()).text()); }

    QString title() const { return m_record.title(); }
    QString reference() const { return m_record.reference(); }
    const Record& record() const { return m_record; }
    Record& record() { return m_record; }

private:
    int at(const char* key) const { return m_record.def().indexOf(key); }

    Record m_record;
};

} // namespace perennial
