// Person names: taking a full name apart.
#pragma once
#include <QString>

namespace perennial {

struct PersonName {
    QString salutation;
    QString given;
    QString family;
};

// "Maria Anders" → Maria | Anders; "Anders, Maria" likewise; "Ludwig van Beethoven" → Ludwig | van Beethoven;
// "Dr. Anna Bauer" → Dr. | Anna | Bauer. A single word is the family name, as is any text without blanks.
PersonName personNameOf(const QString& fullName);

} // namespace perennial
