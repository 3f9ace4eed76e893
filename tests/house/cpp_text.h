// CppText: as much C++ reading as the house rules need: code without comments, literals, includes, functions, types.
#pragma once
#include <QString>
#include <QVector>

namespace perennial::house {

struct Literal {
    int line;
    QString text;
};

struct Include {
    int line;
    QString path;
    bool quoted; // "…" rather than <…>
};

struct Function {
    int line;   // where its head begins
    int length; // lines from there to the closing brace
    QString head;
};

struct TypeName {
    int line;
    QString name;
};

// A C++ file taken apart. It is a measurer, not a compiler: macros are read as the text they are.
class CppText {
public:
    explicit CppText(const QString& source);

    QString code() const { return m_code; } // comments and the insides of literals are blanks; lines are kept
    QVector<Literal> literals() const { return m_literals; }
    QVector<Literal> comments() const { return m_comments; }
    QVector<Include> includes() const;
    QVector<Function> functions() const;
    QVector<TypeName> types() const; // classes, structs and enums that are defined here

private:
    qsizetype blankLiteral(qsizetype at, int& line);
    qsizetype blankRawLiteral(qsizetype at, int& line);
    qsizetype blankComment(qsizetype at, int& line);

    QString m_source;
    QString m_code;
    QVector<Literal> m_literals;
    QVector<Literal> m_comments;
};

} // namespace perennial::house
