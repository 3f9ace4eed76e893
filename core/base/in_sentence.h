// In sentence: a word that stands on its own on the screen, as it is written inside a sentence.
#pragma once
#include <QString>

namespace perennial {

// "Contacts" becomes "contacts" where the language writes it small inside a sentence; abbreviations ("SKU") and the
// nouns of languages like German stay as they are.
QString inSentence(const QString& word);

} // namespace perennial
