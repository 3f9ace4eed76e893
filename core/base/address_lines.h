// Address lines: the parts of a postal address in the order in which its country writes them.
#pragma once
#include <QString>
#include <QStringList>

namespace perennial {

struct PostalAddress {
    QString street = {}; // may have several lines
    QString postcode = {};
    QString city = {};
    QString region = {};
    QString country = {}; // its code, "DE"; any other text is written as it is, and its order is the usual one
};

// Street, place and country by name; empty parts leave no line. The place is one line with the postcode first and the
// region below it in most countries; city, region and postcode in one line in Australia, Canada, New Zealand and the
// United States; a line each, the postcode last, in Great Britain and Ireland.
QStringList addressLines(const PostalAddress& address);

} // namespace perennial
