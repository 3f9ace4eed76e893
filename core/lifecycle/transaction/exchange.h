// Exchange: amounts of a document in the office's currency and back.
#pragma once
#include "core/base/money.h"
#include "core/workspace/desk.h"

namespace perennial {

// The rate of the file's table that holds on a day, in the office's currency for one unit of `currency`; 1 for the
// office's own; nothing where the table has none up to that day.
std::optional<ExchangeRate> rateOn(const Reader& reader, const QString& currency, QDate on);

// The inverse of convert(): an amount of the office's currency in a foreign one of that rate.
Money fromBase(Money amount, ExchangeRate rate, const QString& baseCurrency, const QString& currency);

// The same number read with the decimals of another currency: 12.50 read with two decimals is 13 (rounded) with none.
Money rescaled(Money amount, const QString& readAs, const QString& currency);

} // namespace perennial
