// Code names: countries and languages are kept as codes and shown by their names.
#pragma once
#include <QString>
#include <QStringList>

namespace perennial {

// "DE" → "Germany", "Deutschland", in the language of the program; any other text as it is.
QString countryName(const QString& code);
// What was typed for it, by name or code, in the language of the program or in English: "germany" → "DE"; any other
// text as it is.
QString countryCode(const QString& text);
QStringList countryNames(); // all, in no order that means something

// "de" → "Deutsch": what the language calls itself, with its country where the code names one. Any other text as it is.
QString languageName(const QString& code);
// "deutsch" and "German" → "de"; any other text as it is.
QString languageCode(const QString& text);
QStringList languageNames();

} // namespace perennial
