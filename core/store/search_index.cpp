// Search index: upkeep, candidates from FTS5, ranking here.
#include "core/store/search_index.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/connection.h"
#include "core/store/file_state.h"
#include "core/store/schema.h"
#include "core/store/search_rank.h"
#include <QSet>

namespace perennial::store {
namespace {

// Of what is found by its words half as many again as are still missing are ranked, never all hits: half of all
// contacts may fit while someone types, and each of them is a row read from another place of the file. Of what is found
// by parts of words just as many: names are asked for once more where there is too much of it.
constexpr int candidatesForTwo = 3;

constexpr char behindMark[] = "search_behind"; // in the file's state

// Every search looks into every segment. Pages of one step of merging are few while someone may be about to save, and
// all there are after a bulk addition.
constexpr int idlePages = 16;
constexpr int allPages = 1'000'000'000;

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

// The trigrams of all pieces, which the index holds without their places: whether those of a longer piece stand behind
// each other is seen in the text itself. Empty where a piece is shorter; such words are left to the prefix index.
QByteArray partQuery(const QList<QByteArray>& pieces)
{
    QByteArray query;
    for (const QByteArray& piece : pieces) {
        const QList<uint> letters = QString::fromUtf8(piece).toUcs4();
        if (letters.size() < 3)
            return {};
        for (qsizetype at = 0; at + 3 <= letters.size(); ++at) {
            const QString three = QString::fromUcs4(reinterpret_cast<const char32_t*>(&letters[at]), 3);
            query += (query.isEmpty() ? "" : " AND ") + asToken(three.toUtf8());
        }
    }
    return query;
}

// A question to one of the two indexes, and the pieces that what it finds must hold as they stand.
struct Search {
    const char* table;
    QByteArray query; // empty: nothing can be asked
    QList<QByteArray> pieces;
};

Search byWords(const QByteArray& query)
{
    return {"search_word", query, {}};
}

Search byParts(const QList<QByteArray>& pieces)
{
    return {"search_part", partQuery(pieces), pieces};
}

struct Candidate {
    Id id;
    Rank rank;
    QByteArray name;
};

QByteArray holdsPiece(const QByteArray& dot, const QByteArray& piece)
{
    return "(instr(" + dot + "search, " + piece + ") OR instr(" + dot + "sort_key, " + piece + "))";
}

// Candidates from the three indexes, until there are as many as asked for.
class Collector {
public:
    Collector(Connection& connection, const EntityDef* def, const QList<QByteArray>& tokens, int limit)
        : m_connection(connection), m_def(def), m_sought(tokens), m_limit(limit)
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

    // Adds what fits, of each entity so many times what is missing by now; false when that was not all of it.
    bool take(const Search& search)
    {
        const int missing = qMax(0, m_missing);
        const int most = search.pieces.isEmpty() ? missing * candidatesForTwo / 2 : missing;
        if (search.query.isEmpty() || most == 0)
            return search.query.isEmpty();
        return m_def ? take(*m_def, search, most) : takeOfAll(search, most);
    }

    // Without the index: every record that holds all pieces, wherever they stand.
    void lookThrough(const QList<QByteArray>& pieces)
    {
        if (m_def)
            return lookThrough(*m_def, pieces);
        for (const EntityPtr& entity : m_connection.catalog()->entities())
            lookThrough(*entity, pieces);
    }

    // Among all kinds, people kept by their family name are taken by another of their names as well, however many leads
    // and companies begin with the text. Within one kind there is no such crowd.
    void takeOtherNames(const Search& inNames)
    {
        if (m_def)
            return;
        for (const EntityPtr& entity : m_connection.catalog()->entities()) {
            if (entity->isSearchable() && isByFamilyName(*entity))
                take(*entity, inNames, qMax(1, m_limit / 2));
        }
    }

    // From here on as much is missing as nobody has been found for.
    void count() { m_missing = m_limit - int(m_candidates.size()); }
    // Of one kind there are as many as asked for; among all kinds people are still sought by their other names.
    bool isFull() const { return m_def && m_missing <= 0; }
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
            found.append({candidate.id, candidate.rank <= PartsOfName});
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
            add(def, names.integer(0), names.utf8(1), {}, {});
    }

    // CROSS keeps the search index in front: the other way round every record would be asked whether it fits.
    bool take(const EntityDef& def, const Search& search, int most)
    {
        const QByteArray table(search.table);
        Statement hits = m_connection.statement("SELECT f.rowid, r.sort_key, r.search FROM " + table +
                                                " f CROSS JOIN " + quoted(def.key()) + " r ON r.id=f.rowid WHERE " +
                                                table + " MATCH ?1 AND f.rowid BETWEEN ?2 AND ?3 ORDER BY f.rowid");
        const qsizetype limit = most + m_seen.size(); // those that are known already may be among them
        hits.bind(1, QByteArrayView(search.query)).bind(2, firstIdOf(def.code())).bind(3, lastIdOf(def.code()));
        qsizetype found = 0;
        while (found < limit && hits.step())
            found += add(def, hits.integer(0), hits.utf8(1), hits.utf8(2), search.pieces);
        return found < limit;
    }

    // Ids of one entity stand together: once there are enough of it, the next is asked, so that none is crowded out.
    bool takeOfAll(const Search& search, int most)
    {
        const QByteArray table(search.table);
        Id from = 0;
        int found = most;
        bool all = true;
        while (found == most) {
            Statement hits = m_connection.statement("SELECT rowid FROM " + table + " WHERE " + table +
                                                    " MATCH ?1 AND rowid>=?2 ORDER BY rowid");
            hits.bind(1, QByteArrayView(search.query)).bind(2, from);
            EntityPtr entity;
            for (found = 0; found < most && hits.step();) {
                entity = m_connection.catalog()->ofId(hits.integer(0));
                found += look(*entity, hits.integer(0), search.pieces);
            }
            all = all && found < most;
            if (entity)
                from = lastIdOf(entity->code()) + 1;
        }
        return all;
    }

    void lookThrough(const EntityDef& def, const QList<QByteArray>& pieces)
    {
        if (!def.isSearchable())
            return;
        QByteArray sql =
            "SELECT r.id, r.sort_key, r.search FROM " + quoted(def.key()) + " r WHERE r.removed_at IS NULL";
        for (qsizetype i = 1; i <= pieces.size(); ++i)
            sql += " AND " + holdsPiece("r.", "?" + QByteArray::number(i));
        Statement hits = m_connection.statement(sql);
        for (qsizetype i = 0; i < pieces.size(); ++i)
            hits.bind(int(i) + 1, QByteArrayView(pieces[i]));
        const qsizetype limit = qMax(0, m_missing) * candidatesForTwo / 2 + m_seen.size();
        for (qsizetype found = 0; found < limit && hits.step(); ++found)
            add(def, hits.integer(0), hits.utf8(1), hits.utf8(2), pieces);
    }

    bool look(const EntityDef& def, Id id, const QList<QByteArray>& pieces)
    {
        Statement row =
            m_connection.statement("SELECT sort_key, search FROM " + quoted(def.key()) + " WHERE id=?");
        return row.bind(1, id).step() && add(def, id, row.utf8(0), row.utf8(1), pieces);
    }

    // False for what does not hold the pieces.
    bool add(const EntityDef& def, Id id, QByteArrayView name, QByteArrayView search, const QList<QByteArray>& pieces)
    {
        const bool fits = std::all_of(pieces.begin(), pieces.end(), [name, search](const QByteArray& piece) {
            return name.contains(piece) || search.contains(piece);
        });
        if (fits && !m_seen.contains(id)) {
            m_seen.insert(id);
            QByteArray said = name.toByteArray();
            const Rank rank = m_sought.rankOf(def, said, search);
            m_candidates.append({id, rank, said});
        }
        return fits;
    }

    Connection& m_connection;
    const EntityDef* m_def;
    Sought m_sought;
    int m_limit;
    int m_missing = 0;
    QSet<Id> m_seen;
    QVector<Candidate> m_candidates;
};

} // namespace

namespace {

void command(Connection& connection, const QByteArray& table, const char* name, qint64 value)
{
    connection.statement("INSERT INTO " + table + "(" + table + ", rank) VALUES(?, ?)")
        .bind(1, QByteArrayView(name))
        .bind(2, value)
        .run();
}

} // namespace

bool isSearchBehind(Connection& connection)
{
    return fileState(connection, behindMark).isInteger();
}

void setSearchBehind(Connection& connection, bool behind)
{
    setFileState(connection, behindMark, behind ? Value(qint64(1)) : Value());
}

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
    for (const char* table : indexTables) {
        connection
            .statement(QByteArray("INSERT INTO ") + table +
                       "(rowid, sort_key, search) SELECT id, sort_key, search FROM " + quoted(def.key()) +
                       " WHERE id BETWEEN ? AND ? AND removed_at IS NULL")
            .bind(1, first)
            .bind(2, last)
            .run();
        command(connection, table, "merge", allPages);
    }
}

void prepareSearch(Connection& connection)
{
    for (const char* table : indexTables) {
        command(connection, table, "automerge", 0);
        command(connection, table, "crisismerge", 64);
    }
}

bool mergeSearch(Connection& connection)
{
    const qint64 before = connection.integer("SELECT total_changes()");
    for (const char* table : indexTables)
        command(connection, table, "merge", idlePages);
    return connection.integer("SELECT total_changes()") - before > 2; // each command counts as one change itself
}

void joinSearch(Connection& connection)
{
    for (const char* table : indexTables) {
        const QByteArray name(table);
        connection.run("INSERT INTO " + name + "(" + name + ") VALUES('optimize')");
    }
}

bool searchIsWhole(Connection& connection)
{
    try {
        for (const char* table : indexTables) {
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
    for (const char* table : indexTables) {
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
    collector.count();
    // One letter begins half of all words: names alone answer it. Nor is anything better than as many as asked for.
    if (collector.isFull() || (tokens.size() == 1 && QString::fromUtf8(tokens.first()).size() == 1))
        return collector.best();
    const QByteArray number = phoneDigitsOf(text);
    if (isSearchBehind(connection)) {
        collector.lookThrough(tokens);
        if (!number.isEmpty())
            collector.lookThrough({number});
        return collector.best();
    }
    // Words held together by more than blanks are a piece of an address or of a name: asked for one by one, each would
    // fit nearly everyone.
    if (tokens.size() > 1 && typed.size() >= 3 && !typed.contains(QLatin1Char(' '))) {
        collector.take(byParts({typed.toUtf8()}));
        if (collector.hasAny())
            return collector.best();
    }
    const Search inNames = byWords("sort_key : (" + prefixQuery(tokens) + ")");
    collector.takeOtherNames(inNames);
    collector.count();
    const Search parts = byParts(tokens);
    if (parts.query.isEmpty()) {
        if (!collector.take(inNames))
            return collector.best();
        collector.count();
        collector.take(byWords(prefixQuery(tokens)));
    } else if (!collector.take(parts)) {
        // Whoever has a word is found by a part of it; where too many are, names shall not be crowded out.
        collector.take(inNames);
    }
    collector.count();
    if (!number.isEmpty() && tokens != QList{number})
        collector.take(byParts({number}));
    return collector.best();
}

QByteArray wordCondition(Connection& connection, const QString& text, const EntityDef& def,
                         const std::function<QByteArray(const QByteArray&)>& mark)
{
    const QList<QByteArray> tokens = foldedWords(text);
    if (tokens.isEmpty())
        return {};
    const QByteArray number = phoneDigitsOf(text);
    const auto standing = [&](const QList<QByteArray>& pieces, const QByteArray& dot, qsizetype longerThan) {
        QList<QByteArray> conditions;
        for (const QByteArray& piece : pieces) {
            if (QString::fromUtf8(piece).size() > longerThan)
                conditions.append(holdsPiece(dot, mark(piece)));
        }
        return conditions.join(" AND ");
    };
    if (isSearchBehind(connection)) {
        const QByteArray all = standing(tokens, {}, 0);
        return number.isEmpty() ? all : "(" + all + " OR " + standing({number}, {}, 0) + ")";
    }
    const QList<QByteArray> pieces = number.isEmpty() ? tokens : QList{number};
    QByteArray sql = "id IN (SELECT rowid FROM search_word WHERE search_word MATCH " + mark(prefixQuery(tokens));
    const QByteArray inParts = partQuery(pieces);
    if (!inParts.isEmpty()) {
        const QByteArray longer = standing(pieces, "r.", 3); // of three letters the index itself says so
        sql += " UNION SELECT f.rowid FROM search_part f ";
        if (!longer.isEmpty())
            sql += "CROSS JOIN " + quoted(def.key()) + " r ON r.id=f.rowid ";
        sql += "WHERE search_part MATCH " + mark(inParts) + (longer.isEmpty() ? QByteArray() : " AND " + longer);
    }
    return sql + ")";
}

} // namespace perennial::store
