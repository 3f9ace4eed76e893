// E-mail addresses: a pragmatic check and the key that comparisons use.
#pragma once
#include <QByteArray>
#include <QString>

namespace perennial {

// One @, something before it, a domain with a dot behind it, no blanks or control characters, at most 254 characters.
bool isEmail(QStringView address);
bool isEmailUtf8(QByteArrayView address);

// Lower case, trimmed, without "mailto:" and the angle brackets around it.
QString emailKey(QStringView address);

} // namespace perennial
