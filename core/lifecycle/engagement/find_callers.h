// Find callers: whose a telephone number is, and what one wants to know of them while they are on the line.
#pragma once
#include "core/lifecycle/engagement/call_sheet.h"

namespace perennial {

// What is open with a customer; of a person who belongs to a company it is the company's.
struct Standing {
    // What they have to pay, less their credit, in the office's currency; what has no exchange rate counts as nothing.
    Money owed = {};
    qint64 invoices = 0; // that are not paid
    qint64 orders = 0;   // under way
    qint64 cases = 0;    // not solved

    bool operator==(const Standing&) const = default;
};

struct Caller {
    QString entity; // contact, lead or account
    CallSheet sheet;
    QString number; // as it is written there
    Standing standing = {};
};

// The person or company, whatever the number.
Standing standingOf(const Reader& reader, const QString& entity, Id id);

// The digits to dial of what a telephone hands over: "tel:+49-89-1234;ext=2", "%2B49 89 1234", "089 / 12 34". Empty
// where there are none, or more than any number has.
QString numberOfCall(const QString& text);

// People, leads and companies with the number in any of their fields and further numbers, written in any way: with or
// without the country's code, the trunk zero, blanks. Exact ones alone where there are any. People come first; a lead
// that became a contact only where nobody else has the number.
QVector<Caller> findCallers(const Reader& reader, const QString& number, int limit = 20);

} // namespace perennial
