// In sentence: a word that stands on its own on the screen, as it is written inside a sentence.
#include "core/base/in_sentence.h"
#include "core/base/words.h"

namespace perennial {

QString inSentence(const QString& word)
{
    const bool lowers = Words::tr("small", "Translate as “small” where a noun like “contacts” or the name of a field "
                                           "begins with a small letter inside a sentence, as anything else where "
                                           "it does not") == QLatin1String("small");
    if (!lowers || word.size() < 2 || !word[1].isLower())
        return word;
    return word[0].toLower() + word.mid(1);
}

} // namespace perennial
