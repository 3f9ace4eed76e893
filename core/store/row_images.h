// Row images: rows as they will be bound to an INSERT, without the records they were taken from.
#pragma once
#include "core/store/statement.h"
#include <QByteArray>
#include <QVector>

namespace perennial::store {

// Cells of a row in the order of the statement's parameters, one row behind the other; all rows have as many.
class RowImages {
public:
    void addNull() { m_cells.append({0, Kind::Null}); }
    void addNumber(qint64 number) { m_cells.append({number, Kind::Number}); }
    void addText(QByteArrayView utf8);
    // Turned to UTF-8 once, for the row and for its checksum; valid until the next text.
    QByteArrayView addText(QStringView text);
    void endRow() { ++m_rows; }

    qsizetype rows() const { return m_rows; }
    qsizetype bytes() const { return m_texts.size(); } // of the texts
    void clear();                                      // keeps the memory
    // Runs the statement once for each row. The images must stay until it is bound anew.
    void writeWith(Statement& insert) const;

private:
    enum class Kind { Null, Number, Text };
    struct Cell {
        qint64 number; // of a text its size
        Kind kind;
    };

    QByteArray m_texts; // of all cells, one behind the other
    QVector<Cell> m_cells;
    qsizetype m_rows = 0;
};

} // namespace perennial::store
