// Derived columns: what store keeps beside a record's fields so that search, duplicates and sorting are fast.
#pragma once
#include "core/record/record.h"
#include <QByteArray>

namespace perennial {

// UTF-8, folded as core/base/text.h says.
struct Derived {
    QByteArray sortKey;       // folded name, titled fields in order; family_name first where there is one
    QByteArray search;        // folded words of the searchable fields outside the name; phones as digits
    QVector<QByteArray> keys; // one per e-mail and phone field, in field order: see FieldDef::keyColumn()
};

// `country` is the ISO code used for phone numbers without a prefix.
void derive(const Record& record, const QString& country, Derived& derived);

} // namespace perennial
