// Ranking of what a search found.
#include "core/store/search_rank.h"
#include <algorithm>

namespace perennial::store {
namespace {

bool isWordByte(char c)
{
    return uchar(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool startsWord(QByteArrayView text, const QByteArray& token)
{
    for (qsizetype at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
        if (at == 0 || !isWordByte(text[at - 1]))
            return true;
    }
    return false;
}

bool startsWords(QByteArrayView text, const QList<QByteArray>& tokens)
{
    return std::all_of(tokens.begin(), tokens.end(),
                       [text](const QByteArray& token) { return startsWord(text, token); });
}

bool holds(QByteArrayView text, const QList<QByteArray>& tokens)
{
    return std::all_of(tokens.begin(), tokens.end(), [text](const QByteArray& token) { return text.contains(token); });
}

// The name from another of its words on, if it begins with the text then; empty if it does not.
QByteArray turnedTo(const QByteArray& name, const QByteArray& text)
{
    for (qsizetype blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
        const QByteArray turned = name.sliced(blank + 1) + ' ' + name.first(blank);
        if (turned.startsWith(text))
            return turned;
    }
    return {};
}

} // namespace

bool isByFamilyName(const EntityDef& def)
{
    return def.indexOf("family_name") >= 0;
}

Rank Sought::rankOf(const EntityDef& def, QByteArray& name, QByteArrayView search) const
{
    const bool begins = name.startsWith(m_whole);
    const QByteArray turned = begins || !isByFamilyName(def) ? QByteArray() : turnedTo(name, m_whole);
    if (!turned.isEmpty())
        name = turned;
    if (begins || !turned.isEmpty())
        return name.size() == m_whole.size() ? WholeName : StartOfName;
    if (startsWords(name, m_tokens))
        return WordsOfName;
    if (holds(name, m_tokens))
        return PartsOfName;
    return startsWords(search, m_tokens) ? WordsElsewhere : PartsElsewhere;
}

} // namespace perennial::store
