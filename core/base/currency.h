// Currencies: the codes of ISO 4217 with their decimals and symbols.
#pragma once
#include <QString>
#include <QStringList>

namespace perennial {

// How many decimals the minor unit has: 0 (JPY), 2 (EUR), 3 (KWD) or 4 (CLF); 2 for an unknown code. Upper case
// expected.
int decimalsOf(const QString& code);

// Whether `code` is a current (or lately replaced) ISO 4217 code, in upper case.
bool isCurrency(const QString& code);

// "€" for EUR; the code itself where no symbol is unambiguous enough.
QString currencySymbol(const QString& code);

// The code that a symbol or a code in any case means ("€", "eur", "US$"); empty when unknown. "$" is USD, "¥" is JPY.
QString currencyOfSymbol(QStringView symbol);

// All codes in alphabetical order.
QStringList currencyCodes();

} // namespace perennial
