// The pen reports on customers are written with: their heads, names and orders.
#pragma once
#include "core/insight/report.h"
#include "core/workspace/reader.h"

namespace perennial {

constexpr int standardRows = 200; // of a list of customers that nobody limits

// A report as of a day, without columns and rows yet.
Report begun(const Reader& reader, const char* key, const QString& title, const QString& formula, QDate day);

QString customerName(const Reader& reader, Id customer);

// The orders of a customer that count as revenue, up to and with a day.
Query ordersOf(const Reader& reader, Id customer, QDate until, const Filter& filter);

} // namespace perennial
