// LineKind: which records are the lines of a document, and which of their fields stand in its table.
#pragma once
#include "core/catalog/catalog.h"
#include "core/record/record.h"
#include <optional>

namespace perennial {

struct LineKind {
    EntityPtr line;
    QString parent;       // the line's link to its document
    QVector<int> columns; // fields of the line, in the order of the table
    int product = -1;     // fields by their part; -1 where lines have none
    int quantity = -1;
    int price = -1;
    int discount = -1;
    int tax = -1;
    int total = -1; // kept by the program
    int position = -1;
    int name = -1;
    int unit = -1;
    int cost = -1;
    int currency = -1;
    int optional = -1;
    bool renumbers = false; // positions close up where a line goes; elsewhere customers know them already

    // Whether a cell of that field can be typed in.
    bool isTyped(int field) const { return field != total && field != position; }
};

// Nothing for records that have no lines.
std::optional<LineKind> lineKindOf(const Catalog& catalog, const QString& document);

} // namespace perennial
