// Fuzzy matching: words and the letters that begin them.
#include "core/query/fuzzy.h"

#include "core/base/text.h"

namespace perennial {
namespace {

constexpr qsizetype shortestSplit = 3;
constexpr qsizetype longestSplit = 8;

QStringList wordsOf(const QString& folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool begins(const QStringList& words, const QString& start)
{
    return std::any_of(words.begin(), words.end(), [&start](const QString& word) { return word.startsWith(start); });
}

// Whether the letters are beginnings of words from `first` on; words may be left out, but not before the first letter.
bool areBeginnings(QStringView letters, const QStringList& words, qsizetype first)
{
    if (letters.isEmpty())
        return true;
    for (qsizetype at = first; at < words.size(); ++at) {
        qsizetype common = 0;
        while (common < letters.size() && common < words[at].size() && letters[common] == words[at][common])
            ++common;
        for (qsizetype taken = common; taken > 0; --taken) {
            if (areBeginnings(letters.sliced(taken), words, at + 1))
                return true;
        }
    }
    return false;
}

} // namespace

int fuzzyRank(const QString& typed, const QString& name)
{
    const QString wanted = fold(typed).simplified();
    const QString folded = fold(name).simplified();
    if (folded.startsWith(wanted))
        return 0;
    const QStringList words = wordsOf(folded);
    if (begins(words, wanted) || folded.contains(u' ' + wanted))
        return 1;
    const QStringList parts = wordsOf(wanted);
    if (!parts.isEmpty() &&
        std::all_of(parts.begin(), parts.end(), [&words](const QString& part) { return begins(words, part); }))
        return 2;
    if (areBeginnings(parts.join(QString()), words, 0) && !parts.isEmpty())
        return 3;
    return folded.contains(wanted) ? 4 : -1;
}

QStringList fuzzySplits(const QString& typed)
{
    const QString word = typed.trimmed();
    QStringList splits;
    if (word.size() < shortestSplit || word.size() > longestSplit ||
        !std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }))
        return splits;
    for (qsizetype at = 1; at < word.size(); ++at)
        splits.append(word.left(at) + u' ' + word.mid(at));
    return splits;
}

} // namespace perennial
