// Number format: how the numbers of documents are written, like RE-{year}-{number:5}.
#pragma once
#include <QString>
#include <QVector>
#include <optional>

namespace perennial {

class NumberFormat {
public:
    // {number} or {number:5} (as many digits at least, 1 to 9) once, and {year} or {year:2} at most once; all else
    // stands as it is. Throws Error Invalid saying what is wrong.
    explicit NumberFormat(const QString& pattern);

    const QString& pattern() const { return m_pattern; }
    bool hasYear() const;
    QString write(qint64 number, int year) const;

    struct Reading {
        qint64 number = 0;
        std::optional<int> year = {};
    };
    // What was written in this format, numbers with more digits too; nothing for another text. A year of two digits is
    // of this century.
    std::optional<Reading> read(const QString& text) const;

private:
    struct Piece {
        enum Kind { Words, Year, Number } kind = Words;
        QString words = {};
        int digits = 0;
    };

    QString m_pattern;
    QVector<Piece> m_pieces;
};

// How a series is numbered.
struct Numbering {
    QString pattern;
    qint64 last = 0; // up to this one, of the year where the pattern has one, numbers were given elsewhere
    bool operator==(const Numbering&) const = default;
};

} // namespace perennial
