// Header words: column headers made comparable, and what their words say about records and keys.
#pragma once
#include "core/catalog/catalog.h"
#include <QString>
#include <QStringList>

namespace perennial {

// "﻿E-Mail *" → "e mail", "CustomerID" → "customer id", "ship_postal.code" → "ship postal code", "Phone 2 -
// Value" → "phone n value": without BOM, accents, case, trailing stars and punctuation; camel case taken apart; numbers
// as n.
QString normalisedHeader(const QString& header);

// Which kind of record a word means ("kunde" → account), and what tells its keys from those of another role: suppliers
// and customers are both accounts, and number 1 of the one is not number 1 of the other.
struct RecordWord {
    QString entity;
    QString role;          // "vendor" for a supplier; empty where the entity has one role only
    bool byNumber = false; // of a key: a number that people see ("Artikelnummer"), not a program's id
};

// Nothing (an empty entity) for words that mean no kind of record. `words` must be normalised.
RecordWord recordWord(const Catalog& catalog, const QString& words);

// "customer id" → the record word of "customer"; empty when the header does not name a key. A bare "id" names the
// record itself: its entity is "*".
RecordWord keyWord(const Catalog& catalog, const QString& normalised);

// Before a key of this role so that it is unique among all accounts: "vendor" → "vendor-"; empty for no role.
QString keyPrefix(const QString& role);

} // namespace perennial
