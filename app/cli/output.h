// Output: rows as an aligned table, or as one JSON object per line.
#pragma once
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace perennial::cli {

// A line on standard output; throws Error Storage when it cannot be written.
void print(const QString& line);
// What was printed so far is handed over whole; throws likewise. Only then may a command count as done.
void finishOutput();
void printJson(const QJsonObject& object);

// What is known about one thing, whole: a label and a value each, further lines of a value under its first.
void printFacts(const QVector<std::pair<QString, QString>>& facts);
// The answer of a command that did something: `sentence` for people, the object for programs.
void tell(bool json, const QString& sentence, const QJsonObject& object);

// Collects rows and prints them at once: aligned columns for people, shortened where they would be very wide but for
// the last one; objects keyed by `keys` for programs.
class Table {
public:
    Table(QVector<QString> keys, QVector<QString> headers, bool json);
    // `right` columns are aligned to the right (numbers).
    void alignRight(int column) { m_right[column] = true; }
    void add(const QVector<QString>& cells);
    void print() const;

private:
    QVector<QString> m_keys;
    QVector<QString> m_headers;
    QVector<bool> m_right;
    QVector<QVector<QString>> m_rows;
    bool m_json;
};

} // namespace perennial::cli
