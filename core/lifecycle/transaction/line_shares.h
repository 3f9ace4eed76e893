// Line shares: "1:2, 3:0.5" at a prompt, meaning two of line 1 and half of line 3.
#pragma once
#include "core/lifecycle/transaction/document_lines.h"

namespace perennial {

// One line of a document as people name it.
struct NamedLine {
    Ref ref;
    qint64 position = 0;
    Quantity quantity; // taken where a share names no quantity
    QString name = {};
    QString unit = {};
    bool isWhole = false; // taken as it is or not at all, and only where it is named
};

// Shares are separated by commas or blanks; each is a position, or a position, a colon or an equals sign, and a
// quantity with a decimal point. Empty text is no share. Throws Error Invalid, naming `field`, for anything else and
// for positions that the document lacks.
QVector<LineShare> lineShares(const QString& text, const QVector<NamedLine>& lines, const QString& field);

template <class Line> QVector<NamedLine> namedLines(const Reader& reader, Ref document)
{
    QVector<NamedLine> named;
    for (const Row<Line>& line : linesOf<Line>(reader, document))
        named.append({line.ref(), line[Line::position], line[Line::quantity], line.title(), line[Line::unit]});
    return named;
}

} // namespace perennial
