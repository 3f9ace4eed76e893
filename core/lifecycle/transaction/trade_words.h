// Trade words: the translation context of the trading verbs, and amounts as their sentences say them.
#pragma once
#include "core/base/money.h"
#include <QCoreApplication>
#include <QDate>

namespace perennial {

struct Trade {
    Q_DECLARE_TR_FUNCTIONS(Trade)
};

QString inWords(Money amount, const QString& currency); // "1265.79 EUR"
QString inWords(Quantity quantity);                     // "2.5"
QString inWords(QDate date);                            // "2026-05-31"

} // namespace perennial
