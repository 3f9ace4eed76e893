// Column reading: the ways in which the values of a column may be written, and what a cell then says.
#pragma once
#include "core/exchange/mapping.h"
#include <optional>

namespace perennial {

// A way to read a column: its key, and its name by an example.
struct ReadingChoice {
    QString key;
    QString words;
};

// The ways a field's values may be written, best known first; none for texts, which say what they say.
QVector<ReadingChoice> readingChoices(const FieldDef& field);
// The one that a column is read in.
QString readingKey(const FieldDef& field, const ColumnMapping& column);
// Lets a column be read in the way of that key.
void setReading(const QString& key, ColumnMapping& column);

// What a cell will be understood as, in the user's locale; nothing where the field cannot hold it.
std::optional<QString> understood(const FieldDef& field, const ColumnMapping& column, const QString& text);

} // namespace perennial
