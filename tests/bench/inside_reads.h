// Inside reads: searching, a customer's page and lists, timed one by one.
#pragma once
#include "core/workspace/reader.h"

namespace perennial::bench {

// The floor's own texts, by kind: "prefix1=", "email5=", "phone6=", … each with its p50 and p95.
void searchAsYouType(const Reader& reader);
// What the page of a company reads: random ones, and the one with thousands of children.
void readPages(Reader& reader);
// Snapshot of the contacts in order of their names, all of them and those of one country; its first block and its last.
void readLists(const Reader& reader);

} // namespace perennial::bench
