// Search index: upkeep, candidates from FTS5, ranking here.
#include "core/store/search_index.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include <QSet>

namespace perennial::store {
namespace {

// Twice as many as are still missing are ranked, never all hits: half of all contacts may fit while someone types.
constexpr int candidatesPerHit = 2;

// One word as an FTS5 string: quotes doubled, so nothing in it is syntax.
QByteArray asToken(QByteArray word)
{
    word.replace("\"", "\"\"");
    return '"' + word + '"';
}

QList<QByteArray> foldedWords(const QString& text)
{
    QList<QByteArray> result;
    for (const QString& word : words(fold(text)))
        result.append(word.toUtf8());
    return result;
}

// A text that is mostly a phone number is searched by its digits, however it is spaced.
QByteArray phoneDigitsOf(const QString& text)
{
    QByteArray number;
    for (const QChar c : text) {
        if (c.isDigit())
            number += char('0' + c.digitValue());
        else if (!c.isSpace() && !QStringView(u"+-/().").contains(c))
            return {};
    }
    if (number.startsWith("00"))
        number.remove(0, 2);
    else if (number.startsWith('0'))
        number.remove(0, 1); // the trunk zero is not part of the international form
    return number.size() >= 3 ? number : QByteArray();
}

QByteArray prefixQuery(const QList<QByteArray>& tokens)
{
    QByteArray query;
    for (const QByteArray& token : tokens)
        query += (query.isEmpty() ? "" : " AND ") + asToken(token) + "*";
    return query;
}

// Trigrams need three characters; shorter words are left to the prefix index.
QByteArray partQuery(const QList<QByteArray>& tokens)
{
    QByteArray query;
    for (const QByteArray& token : tokens) {
        if (QString::fromUtf8(token).size() < 3)
            return {};
        query += (query.isEmpty() ? "" : " AND ") + asToken(token);
    }
    return query;
}

struct Candidate {
    Id id;
    int rank; // smaller is better
    QByteArray name;
};

// 0 the name itself, 1 it starts so, 2 every word starts a word of the name, 3 elsewhere.
int rankOf(const QByteArray& name, const QList<QByteArray>& tokens)
{
    const QByteArray whole = tokens.join(' ');
    if (name == whole)
        return 0;
    if (name.startsWith(whole))
        return 1;
    for (const QByteArray& token : tokens) {
        if (!name.startsWith(token) && !name.contains(' ' + token))
            return 3;
    }
    return 2;
}

// Candidates from the three indexes, until there are as many as asked for.
class Collector {
public:
    Collector(Connection& connection, const EntityDef* def, const QList<QByteArray>& tokens, int limit)
        : m_connection(connection), m_def(def), m_tokens(tokens), m_limit(limit)
    {}

    // Names that begin with the whole text, in their order: the best there are, and a walk along an index of names.
    void takeNames(const QByteArray& folded)
    {
        if (m_def)
            return takeNames(*m_def, folded);
        for (const EntityPtr& entity : m_connection.catalog()->entities()) {
            if (!entity->isPart())
                takeNames(*entity, folded);
        }
    }

    void take(const char* table, const QByteArray& query, int penalty)
    {
        const int wanted = m_limit - int(m_candidates.size());
        if (query.isEmpty() || wanted <= 0)
            return;
        if (m_def)
            take(*m_def, table, query, penalty, wanted * candidatesPerHit);
        else
            takeOfAll(table, query, penalty, wanted * candidatesPerHit);
    }

    bool hasAny() const { return !m_candidates.isEmpty(); }

    QVector<Found> best()
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.rank != b.rank ? a.rank < b.rank : a.name != b.name ? a.name < b.name : a.id < b.id;
        });
        QVector<Found> found;
        for (const Candidate& candidate : std::as_const(m_candidates)) {
            if (found.size() == m_limit)
                break;
            found.append({candidate.id, candidate.rank < 3});
        }
        return found;
    }

private:
    void takeNames(const EntityDef& def, const QByteArray& folded)
    {
        if (!def.isSearchable())
            return;
        Statement names = m_connection.statement("SELECT id, sort_key FROM " + quoted(def.key()) +
                                                 " WHERE sort_key>=?1 AND sort_key<?2 AND removed_at IS NULL "
                                                 "ORDER BY sort_key LIMIT ?3");
        const QByteArray end = folded + "\xF4\x8F\xBF\xBF"; // the last of all characters
        names.bind(1, QByteArrayView(folded)).bind(2, QByteArrayView(end)).bind(3, qint64(m_limit));
        while (names.step())
            add(names.integer(0), names.utf8(1).toByteArray(), 0);
    }

    // CROSS keeps the search index in front: the other way round every record would be asked whether it fits.
    void take(const EntityDef& def, const QByteArray& table, const QByteArray& query, int penalty, int most)
    {
        Statement hits = m_connection.statement(
            "SELECT f.rowid, r.sort_key FROM " + table + " f CROSS JOIN " + quoted(def.key()) +
            " r ON r.id=f.rowid WHERE " + table +
            " MATCH ?1 AND f.rowid BETWEEN ?2 AND ?3 ORDER BY f.rowid LIMIT ?4");
        hits.bind(1, QByteArrayView(query)).bind(2, firstIdOf(def.code())).bind(3, lastIdOf(def.code()));
        hits.bind(4, qint64(most + m_seen.size())); // those that are known already may be among them
        while (hits.step())
            add(hits.integer(0), hits.utf8(1).toByteArray(), penalty);
    }

    // Ids of one entity stand together: once there are enough of it, the next is asked, so that none is crowded out.
    void takeOfAll(const QByteArray& table, const QByteArray& query, int penalty, int most)
    {
        Id from = 0;
        for (int found = most; found == most;) {
            Statement hits = m_connection.statement("SELECT rowid FROM " + table + " WHERE " + table +
                                                    " MATCH ?1 AND rowid>=?2 ORDER BY rowid LIMIT ?3");
            hits.bind(1, QByteArrayView(query)).bind(2, from).bind(3, qint64(most));
            found = 0;
            EntityPtr entity;
            while (hits.step()) {
                ++found;
                entity = m_connection.catalog()->ofId(hits.integer(0));
                add(hits.integer(0), nameOf(*entity, hits.integer(0)), penalty);
            }
            if (entity)
                from = lastIdOf(entity->code()) + 1;
        }
    }

    void add(Id id, const QByteArray& name, int penalty)
    {
        if (m_seen.contains(id))
            return;
        m_seen.insert(id);
        m_candidates.append({id, rankOf(name, m_tokens) + penalty, name});
    }

    QByteArray nameOf(const EntityDef& def, Id id)
    {
        Statement name = m_connection.statement("SELECT sort_key FROM " + quoted(def.key()) + " WHERE id=?");
        return name.bind(1, id).step() ? name.utf8(0).toByteArray() : QByteArray();
    }

    Connection& m_connection;
    const EntityDef* m_def;
    QList<QByteArray> m_tokens;
    int m_limit;
    QSet<Id> m_seen;
    QVector<Candidate> m_candidates;
};

} // namespace

void addToSearch(Connection& connection, Id id, QByteArrayView sortKey, QByteArrayView search)
{
    for (const char* sql : {"INSERT INTO search_word(rowid, sort_key, search) VALUES(?, ?, ?)",
                            "INSERT INTO search_part(rowid, sort_key, search) VALUES(?, ?, ?)"})
        connection.statement(sql).bind(1, id).bind(2, sortKey).bind(3, search).run();
}

void removeFromSearch(Connection& connection, Id id, QByteArrayView sortKey, QByteArrayView search)
{
    for (const char* sql : {"INSERT INTO search_word(search_word, rowid, sort_key, search) VALUES('delete', ?, ?, ?)",
                            "INSERT INTO search_part(search_part, rowid, sort_key, search) VALUES('delete', ?, ?, ?)"})
        connection.statement(sql).bind(1, id).bind(2, sortKey).bind(3, search).run();
}

void addRangeToSearch(Connection& connection, const EntityDef& def, Id first, Id last)
{
    for (const char* table : {"search_word", "search_part"}) {
        connection
            .statement(QByteArray("INSERT INTO ") + table +
                       "(rowid, sort_key, search) SELECT id, sort_key, search FROM " + quoted(def.key()) +
                       " WHERE id BETWEEN ? AND ? AND removed_at IS NULL")
            .bind(1, first)
            .bind(2, last)
            .run();
    }
}

void prepareSearch(Connection& connection)
{
    for (const char* table : {"search_word", "search_part"}) {
        const QByteArray name(table);
        connection.run("INSERT INTO " + name + "(" + name + ", rank) VALUES('automerge', 0);INSERT INTO " + name + "(" +
                       name + ", rank) VALUES('crisismerge', 64)");
    }
}

bool mergeSearch(Connection& connection)
{
    const qint64 before = connection.integer("SELECT total_changes()");
    for (const char* table : {"search_word", "search_part"}) {
        const QByteArray name(table);
        connection.run("INSERT INTO " + name + "(" + name + ", rank) VALUES('merge', 16)");
    }
    return connection.integer("SELECT total_changes()") - before > 2; // each command counts as one change itself
}

bool searchIsWhole(Connection& connection)
{
    try {
        for (const char* table : {"search_word", "search_part"}) {
            const QByteArray name(table);
            connection.run("INSERT INTO " + name + "(" + name + ", rank) VALUES('integrity-check', 1)");
        }
    } catch (const Error&) {
        return false;
    }
    return true;
}

void rebuildSearch(Connection& connection)
{
    for (const char* table : {"search_word", "search_part"}) {
        const QByteArray name(table);
        connection.run("INSERT INTO " + name + "(" + name + ") VALUES('rebuild')");
    }
}

QVector<Found> searchRecords(Connection& connection, const QString& text, const EntityDef* def, int limit)
{
    const QList<QByteArray> tokens = foldedWords(text);
    if (tokens.isEmpty() || limit <= 0)
        return {};
    const QString typed = fold(text).simplified();
    Collector collector(connection, def, tokens, limit);
    collector.takeNames(typed.toUtf8());
    // One letter begins half of all words: names alone answer it.
    if (tokens.size() == 1 && QString::fromUtf8(tokens.first()).size() == 1)
        return collector.best();
    // Words held together by more than blanks are a piece of an address or of a name: asked for one by one, each would
    // fit nearly everyone.
    if (tokens.size() > 1 && typed.size() >= 3 && !typed.contains(QLatin1Char(' '))) {
        collector.take("search_part", asToken(typed.toUtf8()), 2);
        if (collector.hasAny())
            return collector.best();
    }
    const QByteArray prefixes = prefixQuery(tokens);
    collector.take("search_word", "sort_key : (" + prefixes + ")", 0);
    collector.take("search_word", prefixes, 0);
    const QByteArray parts = partQuery(tokens);
    collector.take("search_part", parts, 2);
    const QByteArray number = phoneDigitsOf(text);
    if (!number.isEmpty() && asToken(number) != parts)
        collector.take("search_part", asToken(number), 2);
    return collector.best();
}

QByteArray wordCondition(const QString& text, const QByteArray& idColumn,
                         const std::function<QByteArray(const QByteArray&)>& mark)
{
    const QList<QByteArray> tokens = foldedWords(text);
    if (tokens.isEmpty())
        return {};
    QByteArray sql =
        idColumn + " IN (SELECT rowid FROM search_word WHERE search_word MATCH " + mark(prefixQuery(tokens));
    const QByteArray number = phoneDigitsOf(text);
    const QByteArray parts = number.isEmpty() ? partQuery(tokens) : asToken(number);
    if (!parts.isEmpty())
        sql += " UNION SELECT rowid FROM search_part WHERE search_part MATCH " + mark(parts);
    return sql + ")";
}

} // namespace perennial::store
