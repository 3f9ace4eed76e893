// Person name: one line of text as given and family name.
#pragma once
#include <QString>

namespace perennial {

struct PersonName {
    QString given;
    QString family; // never empty for a name that is not
};

// "Anna Maria Bauer" → Anna Maria, Bauer; "Bauer, Anna" → Anna, Bauer; "Ludwig van Beethoven" → Ludwig, van Beethoven;
// a single word is the family name.
PersonName personName(const QString& line);

} // namespace perennial
