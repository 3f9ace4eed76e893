// Fill blanks: what a record takes over where it holds nothing itself.
#pragma once
#include "core/record/record.h"

namespace perennial {

template <class E> void fill(Row<E>& row, Field<E, QString> field, const QString& value)
{
    if (!row.has(field) && !value.isEmpty())
        row.set(field, value);
}

template <class E> void fill(Row<E>& row, Field<E, Ref> field, Ref value)
{
    if (!row.has(field) && value)
        row.set(field, value);
}

// An option is taken over where the other list knows it.
template <class E> void fill(Row<E>& row, Field<E, Pick> field, const Pick& value)
{
    const FieldDef* list = row.record().def().find(QString::fromLatin1(field.key));
    if (!row.has(field) && list->option(value.key))
        row.set(field, value);
}

} // namespace perennial
