// Search tokens: the lexer of the search language; linear in the length of the line.
#include "core/query/search_tokens.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/words.h"

namespace perennial {
namespace {

constexpr qsizetype longestSearch = 10'000;
constexpr int deepest = 20;
constexpr int mostClauses = 400;

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-';
}

class Cutter {
public:
    explicit Cutter(const QString& line) : m_line(line) {}

    QVector<SearchToken> tokens()
    {
        while (skipBlanks())
            m_tokens.append(next());
        return m_tokens;
    }

private:
    bool ends() const { return m_at >= m_line.size(); }
    QChar at(qsizetype index) const { return index < m_line.size() ? m_line[index] : QChar(); }
    bool stopsBare() const { return ends() || m_line[m_at].isSpace() || (m_depth > 0 && m_line[m_at] == u')'); }

    bool skipBlanks()
    {
        m_glued = !m_tokens.isEmpty();
        while (!ends() && m_line[m_at].isSpace()) {
            ++m_at;
            m_glued = false;
        }
        return !ends();
    }

    SearchToken token(SearchToken::Type type, qsizetype position) const
    {
        SearchToken made;
        made.type = type;
        made.position = int(position);
        made.glued = m_glued;
        return made;
    }

    SearchToken next()
    {
        const qsizetype begin = m_at;
        if (m_line[m_at] == u'(') {
            ++m_at;
            ++m_depth;
            return token(SearchToken::Type::Open, begin);
        }
        if (m_depth > 0 && m_line[m_at] == u')') {
            ++m_at;
            --m_depth;
            return token(SearchToken::Type::Close, begin);
        }
        const bool negated = m_line[m_at] == u'-';
        const qsizetype nameEnd = endOfName(begin + (negated ? 1 : 0));
        if (nameEnd > 0)
            return clause(begin, negated, nameEnd);
        if (negated && (at(begin + 1) == u'(' || at(begin + 1).isLetter()))
            refuseSearch(int(begin),
                         Words::tr("only a condition can be excluded, like -stage:lost. Put a word that begins with "
                                   "a minus in quotation marks."));
        return word(begin);
    }

    // Where the name of a field ends that an operator follows; 0 when there is none.
    qsizetype endOfName(qsizetype begin) const
    {
        qsizetype end = begin;
        if (!isNameStart(at(end)))
            return 0;
        while (isNamePart(at(end)))
            ++end;
        if (at(end) == u':' && at(end + 1) == u'/' && at(end + 2) == u'/')
            return 0; // a web address
        return QStringView(u":=<>").contains(at(end)) && end < m_line.size() ? end : 0;
    }

    SearchToken clause(qsizetype begin, bool negated, qsizetype nameEnd)
    {
        SearchToken made = token(SearchToken::Type::Clause, begin);
        made.negated = negated;
        const qsizetype nameBegin = begin + (negated ? 1 : 0);
        made.text = m_line.mid(nameBegin, nameEnd - nameBegin);
        m_at = nameEnd;
        made.op = readOperator();
        do {
            made.values.append(readValue());
        } while (at(m_at) == u',' && ++m_at);
        while (made.values.size() > 1 && made.values.last().text.isEmpty() && !made.values.last().quoted)
            made.values.removeLast();
        return made;
    }

    // ":>" means ">", ":=" means "=".
    QString readOperator()
    {
        if (at(m_at) == u':') {
            ++m_at;
            if (!QStringView(u"=<>").contains(at(m_at)) || ends())
                return QStringLiteral(":");
        }
        const QChar first = m_line[m_at++];
        if (first != u'=' && at(m_at) == u'=') {
            ++m_at;
            return QString(first) + u'=';
        }
        return QString(first);
    }

    SearchValue readValue()
    {
        SearchValue value;
        if (at(m_at) == u'"') {
            value.quoted = true;
            value.text = readQuoted();
            if (at(m_at) == u'*') {
                value.open = true;
                ++m_at;
            }
            return value;
        }
        const qsizetype begin = m_at;
        while (!stopsBare() && m_line[m_at] != u',')
            ++m_at;
        value.text = m_line.mid(begin, m_at - begin);
        if (value.text.size() > 1 && value.text.endsWith(u'*')) {
            value.open = true;
            value.text.chop(1);
        }
        return value;
    }

    QString readQuoted()
    {
        QString text;
        for (++m_at; !ends() && m_line[m_at] != u'"'; ++m_at) {
            if (m_line[m_at] == u'\\' && (at(m_at + 1) == u'"' || at(m_at + 1) == u'\\'))
                ++m_at;
            text += m_line[m_at];
        }
        ++m_at;
        return text;
    }

    SearchToken word(qsizetype begin)
    {
        SearchToken made = token(SearchToken::Type::Word, begin);
        if (m_line[m_at] == u'"') {
            made.text = readQuoted();
            return made;
        }
        while (!stopsBare())
            ++m_at;
        made.text = m_line.mid(begin, m_at - begin);
        if (isOrWord(made.text))
            made.type = SearchToken::Type::Or;
        return made;
    }

    const QString& m_line;
    QVector<SearchToken> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_glued = false;
};

// What stands directly within one pair of brackets, or outside of all.
struct Level {
    qsizetype open = -1; // index of the bracket
    bool conditions = false;
    QVector<qsizetype> ors = {};
};

void makeWord(SearchToken& token, const QString& text)
{
    token.type = SearchToken::Type::Word;
    if (token.text.isEmpty())
        token.text = text;
}

void closeLevel(QVector<SearchToken>& tokens, const Level& level, qsizetype close)
{
    if (level.conditions && close >= 0)
        return;
    if (!level.conditions) {
        for (const qsizetype index : level.ors)
            makeWord(tokens[index], {});
    }
    if (level.open >= 0)
        makeWord(tokens[level.open], QStringLiteral("("));
    if (close >= 0 && close < tokens.size())
        makeWord(tokens[close], QStringLiteral(")"));
}

void pairBrackets(QVector<SearchToken>& tokens)
{
    QVector<Level> levels{{}};
    int clauses = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        SearchToken& token = tokens[i];
        switch (token.type) {
        case SearchToken::Type::Open:
            if (levels.size() > deepest)
                refuseSearch(token.position,
                             Words::tr("there are more brackets within brackets than can be understood."));
            levels.append({i, false, {}});
            break;
        case SearchToken::Type::Close: {
            const Level level = levels.takeLast();
            closeLevel(tokens, level, i);
            levels.last().conditions |= level.conditions;
            break;
        }
        case SearchToken::Type::Or: levels.last().ors.append(i); break;
        case SearchToken::Type::Clause:
            levels.last().conditions = true;
            if (++clauses > mostClauses)
                refuseSearch(token.position, Words::tr("there are more conditions than can be understood."));
            break;
        case SearchToken::Type::Word: break;
        }
    }
    while (levels.size() > 1) {
        const Level level = levels.takeLast();
        if (level.conditions)
            refuseSearch(tokens[level.open].position, Words::tr("this bracket is not closed."));
        closeLevel(tokens, level, -1);
    }
    closeLevel(tokens, levels.last(), tokens.size());
}

} // namespace

QVector<SearchToken> searchTokens(const QString& line)
{
    if (line.size() > longestSearch)
        refuseSearch(int(longestSearch), Words::tr("the line is too long."));
    if (!isCleanText(line))
        throw Error{Fault::Usage, Words::tr("The search holds characters that are no text; type it again.")};
    QVector<SearchToken> tokens = Cutter(line).tokens();
    pairBrackets(tokens);
    return tokens;
}

bool isOrWord(const QString& word)
{
    const QString folded = fold(word);
    return folded == u"or" || folded == fold(Words::tr("or"));
}

void refuseSearch(int position, const QString& text)
{
    throw Error{Fault::Usage, Words::tr("At character %1: %2").arg(position + 1).arg(text)};
}

} // namespace perennial
