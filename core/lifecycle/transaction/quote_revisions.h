// Quote revisions: one offer in several quotes, of which the newest counts.
#pragma once
#include "core/catalog/entities/transaction/quote.h"
#include "core/workspace/desk.h"

namespace perennial {

// The first quote of the row of revisions, also a removed one: its number is the stem of theirs.
Row<Quote> originOf(const Reader& reader, const Row<Quote>& quote);
// All of the row that are not removed, the quote itself included, oldest first.
QVector<Row<Quote>> revisionsOf(const Reader& reader, const Row<Quote>& quote);

// Why the quote cannot be revised, sent or accepted; empty where it can: a newer revision took its place, or its
// opportunity is lost.
QString objectionToOffer(const Reader& reader, const Row<Quote>& quote);
void refuseOutdated(const Reader& reader, const Row<Quote>& quote);

} // namespace perennial
