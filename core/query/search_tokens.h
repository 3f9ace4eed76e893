// Search tokens: a line of the search language cut into words, conditions and brackets.
#pragma once
#include <QString>
#include <QVector>

namespace perennial {

// One of the values behind a field's name.
struct SearchValue {
    QString text;
    bool quoted = false;
    bool open = false; // followed by *: anything may come after it

    bool isWord(const char* word) const
    {
        return !quoted && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    // As typed, for fields that know no *.
    QString literal() const { return open ? text + QLatin1Char('*') : text; }
};

struct SearchToken {
    enum class Type { Word, Clause, Open, Close, Or };
    Type type = Type::Word;
    int position = 0;   // of its first character, from 0
    bool glued = false; // no blank before it
    QString text = {};  // Word: what was written; Clause: the name of the field
    QString op = {};    // Clause: : = > >= < <=
    bool negated = false;
    QVector<SearchValue> values = {};
};

// Brackets come in pairs around at least one condition; all others are words, and so is "or" where there is no
// condition beside it: a phone number may be typed as (030) 123. An unclosed quotation mark reaches to the end. Throws
// Error Usage for more text, brackets or conditions than anybody writes, and for a minus before a mere word.
QVector<SearchToken> searchTokens(const QString& line);

// "or", in English or the language of the program.
bool isOrWord(const QString& word);

// Error Usage that tells the place: "At character 7: …".
[[noreturn]] void refuseSearch(int position, const QString& text);

} // namespace perennial
