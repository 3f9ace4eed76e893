// Phone numbers: the key that search and duplicate checks compare, in E.164 where the country is known.
#pragma once
#include <QByteArray>
#include <QString>

namespace perennial {

// "+493012345" where the number begins with + or 00 or `country` (ISO 3166, two letters) is known, else its digits
// only. Extensions ("ext. 12", "x12", "#12") are not part of the key. Empty when there is no digit.
QString phoneKey(QStringView number, const QString& country = {});
// The same in UTF-8, appended to `out`: the hot path of imports.
void phoneKeyUtf8(QByteArray& out, QByteArrayView number, QByteArrayView country = {});

// All digits, without + and extension marks: what the search index holds.
QString phoneDigits(QStringView number);

// "+49" → 49; 0 for an unknown country.
int callingCodeOf(const QString& country);

} // namespace perennial
