// The search language: tokens joined to a query.
#include "core/query/search_language.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/query/normal_form.h"
#include "core/query/search_clause.h"
#include "core/query/search_tokens.h"

namespace perennial {
namespace {

class LineReader {
public:
    LineReader(const EntityDef& def, const QString& text, const SearchContext& context)
        : m_def(def), m_context(context), m_tokens(searchTokens(text))
    {
        m_query.entity = def.key();
    }

    Query query()
    {
        m_query.filter = level(false);
        m_query.words = m_query.words.simplified();
        return m_query;
    }

private:
    // How the conditions of one level hang together; brackets make another level.
    struct Joint {
        QVector<Filter> parts = {};
        bool byOr = false;
        bool byAnd = false;
        bool awaited = false; // an "or" was read and nothing after it
        int word = -1;        // position of a search word among them
    };

    Filter level(bool nested)
    {
        Joint joint;
        while (m_at < m_tokens.size() && m_tokens[m_at].type != SearchToken::Type::Close)
            readToken(joint, nested);
        const int end = m_at < m_tokens.size() ? m_tokens[m_at].position : endPosition();
        if (joint.awaited)
            refuseSearch(end, Words::tr("a condition is missing after “or”."));
        if (joint.byOr && joint.word >= 0)
            refuseWord(joint.word);
        return joined(joint.byOr ? Filter::Join::Any : Filter::Join::All, joint.parts);
    }

    [[noreturn]] static void refuseWord(int position)
    {
        refuseSearch(position,
                     Words::tr("search words cannot be alternatives. Put the conditions joined by “or” in brackets."));
    }

    void readToken(Joint& joint, bool nested)
    {
        const SearchToken& token = m_tokens[m_at++];
        switch (token.type) {
        case SearchToken::Type::Word: readWord(joint, token, nested); break;
        case SearchToken::Type::Or:
            if (joint.word >= 0)
                refuseWord(joint.word);
            if (joint.parts.isEmpty() || joint.awaited)
                refuseSearch(token.position, Words::tr("a condition is missing before “or”."));
            joint.awaited = true;
            break;
        case SearchToken::Type::Open: {
            const Filter inner = level(true);
            ++m_at; // brackets come in pairs
            append(joint, inner, token.position);
            break;
        }
        default: append(joint, meaningOf(m_def, token, m_context, m_query, nested), token.position); break;
        }
    }

    void readWord(Joint& joint, const SearchToken& token, bool nested)
    {
        if (nested)
            refuseSearch(token.position, Words::tr("search words stand outside of brackets."));
        joint.word = token.position;
        const bool continues = token.glued && m_at >= 2 && m_tokens[m_at - 2].type == SearchToken::Type::Word;
        if (!continues)
            m_query.words += QLatin1Char(' ');
        m_query.words += token.text;
    }

    void append(Joint& joint, const Filter& part, int position)
    {
        if (part.isEmpty())
            return;
        if (!joint.parts.isEmpty())
            (joint.awaited ? joint.byOr : joint.byAnd) = true;
        if (joint.byOr && joint.byAnd)
            refuseSearch(position, Words::tr("“and” and “or” are mixed. Put what belongs together in brackets."));
        joint.awaited = false;
        joint.parts.append(part);
    }

    int endPosition() const { return m_tokens.isEmpty() ? 0 : m_tokens.last().position; }

    const EntityDef& m_def;
    const SearchContext& m_context;
    QVector<SearchToken> m_tokens;
    qsizetype m_at = 0;
    Query m_query;
};

} // namespace

Query readSearch(const EntityDef& def, const QString& text, const SearchContext& context)
{
    return LineReader(def, text, context).query();
}

} // namespace perennial
