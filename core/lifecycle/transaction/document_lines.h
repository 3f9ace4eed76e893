// Document lines: reading the lines of a quote, an order, a delivery or an invoice.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

// In the order of their positions.
template <class Line> QVector<Row<Line>> linesOf(const Reader& reader, Ref document)
{
    return reader.list<Line>({whereIs(Line::document, document)},
                             {SortKey{QString::fromLatin1(Line::position.key), false}});
}

// A line and how much of it a verb is about: two of the five chairs.
struct LineShare {
    Ref line;
    Quantity quantity;
};

} // namespace perennial
