// Cell rows: rows of plain cells, kept together until they are wanted elsewhere.
#pragma once
#include <QByteArray>
#include <QStringView>
#include <vector>

namespace perennial {

// Cells of many rows, one behind the other, texts as UTF-8.
class CellRows {
    enum class Kind { Null, Number, Text };
    struct Cell {
        qint64 number; // of a text its size
        Kind kind;
    };

public:
    void addNull() { m_cells.push_back({0, Kind::Null}); }
    void addNumber(qint64 number) { m_cells.push_back({number, Kind::Number}); }
    void addText(QByteArrayView utf8);
    // Turned to UTF-8 once, for the row and for its checksum; valid until the next text.
    QByteArrayView addText(QStringView text);
    void endRow() { ++m_rows; }

    qsizetype rows() const { return m_rows; }
    qsizetype cells() const { return qsizetype(m_cells.size()); }
    qsizetype bytes() const { return m_texts.size(); } // of the texts
    void clear();                                      // keeps the memory

    // Goes through all cells in their order. The rows must stay as they are meanwhile.
    class Walk {
    public:
        explicit Walk(const CellRows& rows) : m_next(rows.m_cells.cbegin()), m_rest(rows.m_texts) {}

        void next(); // to the first, then to each further one; there must be one
        bool isNull() const { return m_kind == Kind::Null; }
        bool isText() const { return m_kind == Kind::Text; }
        qint64 number() const { return m_number; }
        QByteArrayView text() const { return m_text; } // an empty one is not null

    private:
        std::vector<Cell>::const_iterator m_next;
        QByteArrayView m_rest, m_text;
        qint64 m_number = 0;
        Kind m_kind = Kind::Null;
    };

private:
    QByteArray m_texts; // of all cells, one behind the other
    std::vector<Cell> m_cells;
    qsizetype m_rows = 0;
};

inline void CellRows::Walk::next()
{
    m_kind = m_next->kind;
    m_number = m_next->number;
    ++m_next;
    if (m_kind == Kind::Text) {
        m_text = m_rest.first(m_number);
        m_rest = m_rest.sliced(m_number);
    }
}

} // namespace perennial
