// Reader: may look, may not touch. One per thread.
#pragma once
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/query/answer.h"
#include "core/query/query.h"
#include "core/record/record.h"
#include "core/record/history.h"
#include <functional>
#include <memory>
#include <optional>

namespace perennial {

namespace store {
class Connection;
}

struct Numbering;

// One hit of the global search, best first.
struct Hit {
    QString entity;
    Id id = 0;
    QString title;       // the record's name
    QString subtitle;    // company, city, … as its entity declares
    QString reference;   // LEAD-17
    bool inName = false; // the words were found in the name, not only in other fields
};

// The records of one kind that link to a record.
struct Linked {
    QVector<Record> first;
    qint64 count = 0; // of all
};

struct SearchRequest {
    QString text;
    QString entity = {}; // empty: all
    int limit = 20;
};

// Every function throws Error (Storage, Damaged, Busy) when the file fails, beside what it says itself.
class Reader {
public:
    Reader(store::Connection& connection, const Clock& clock);
    virtual ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    // While it lives, everything that is asked sees the file as it was at the first question, and the file is locked
    // once instead of for every question: for whoever asks many. Nothing may be written meanwhile on the same thread.
    // Does nothing in a file that is not open in a window: there, whoever reads for long keeps others from writing.
    class Moment {
    public:
        explicit Moment(const Reader& reader);
        ~Moment();
        Moment(const Moment&) = delete;
        Moment& operator=(const Moment&) = delete;

    private:
        store::Connection& m_connection;
        bool m_mine;
    };

    // While it lives, little of the file stays in memory: for whoever walks through much of it once.
    class Walk {
    public:
        explicit Walk(const Reader& reader);
        ~Walk();
        Walk(const Walk&) = delete;
        Walk& operator=(const Walk&) = delete;

    private:
        store::Connection& m_connection;
    };

    const CatalogPtr& catalog() const;
    const EntityDef& def(const QString& entity) const { return catalog()->entity(entity); }
    const Clock& clock() const { return m_clock; }

    // Removed records are not found unless asked for. Throws Error NotFound.
    Record load(const QString& entity, Id id) const;
    template <class E> Row<E> load(Id id) const { return Row<E>(load(QString::fromLatin1(E::entity), id)); }
    template <class E> Row<E> load(Ref ref) const { return load<E>(ref.id); }
    std::optional<Record> find(const QString& entity, Id id, bool withRemoved = false) const;

    QVector<Record> list(const Query& query) const;
    template <class E> QVector<Row<E>> list(QVector<Condition> conditions, QVector<SortKey> sort = {}) const
    {
        QVector<Row<E>> rows;
        for (Record& record : list(queryOf<E>(std::move(conditions), std::move(sort))))
            rows.append(Row<E>(std::move(record)));
        return rows;
    }
    template <class E> std::optional<Row<E>> first(QVector<Condition> conditions, QVector<SortKey> sort = {}) const
    {
        Query query = queryOf<E>(std::move(conditions), std::move(sort));
        query.limit = 1;
        QVector<Record> found = list(query);
        return found.isEmpty() ? std::nullopt : std::optional<Row<E>>(Row<E>(found.first()));
    }
    qint64 count(const Query& query) const;
    // Row-id snapshot of a query: 8 bytes a record, what lists stand on.
    QVector<Id> ids(const Query& query) const;
    // The first `query.limit` of a snapshot, soon: where no index finds them they are looked for among 4,096 of the
    // first by name. Fewer than the limit tell nothing about how many there are.
    QVector<Id> firstIds(const Query& query) const;
    // The records of a snapshot's slice, in its order; records that are gone are left out.
    QVector<Record> records(const QString& entity, const QVector<Id>& ids) const;
    // Newest first, parts in the order in which they were added. All are counted; where there are more than `limit`,
    // only the first `ofMany` are read.
    Linked linked(const Child& child, Id id, int limit, int ofMany) const;
    Linked linked(const Child& child, Id id, int limit) const { return linked(child, id, limit, limit); }
    // Calls `visit` for every record of the query without keeping them; stops when it returns false.
    void each(const Query& query, const std::function<bool(const Record&)>& visit) const;

    // At most `limit` records whose column (a field, "sort_key", "email_key", …) holds exactly this value.
    QVector<Id> having(const QString& entity, const QString& column, const Value& value, int limit = 20) const;

    // Best first: the record whose reference (LEAD-17) the text is, then names, then all else.
    QVector<Hit> search(const SearchRequest& request) const;
    // Whether every search reads all records, since the index is still to be made (see Workspace::isSearchBehind).
    bool isSearchBehind() const;
    // The name of a linked record, also of a removed one; empty when there is none.
    QString titleOf(const QString& entity, Id id) const;
    // What its entity declares to stand under the name: a linked record by its name, codes and choices in words.
    QString subtitleOf(const Record& record) const;
    // How the value of a computed field came about, as one sentence; empty for other fields.
    QString explanationOf(const Record& record, const FieldDef& field) const;
    // A record by its number (LEAD-17, INV-2026-0003), id, external reference, or unique name. Throws Error NotFound
    // or, where a name fits several, Conflict.
    Id resolve(const QString& entity, const QString& reference) const;

    // A question of core/store/questions by name. Throws Error Usage for a missing parameter.
    Answer ask(const QString& question, const Bindings& bindings = {}) const;
    // The same row by row, for answers too long to keep.
    void askEach(const QString& question, const Bindings& bindings,
                 const std::function<void(const QVector<Value>& row)>& visit) const;

    // Tags of a record by name, sorted.
    QStringList tagsOf(Id id) const;

    // Newest first. `id` 0: the whole file.
    QVector<Operation> history(const QString& entity, Id id, int limit = 100) const;

    // The office's base currency, and the currency a money field of a record is in.
    QString baseCurrency() const;
    QString currencyOf(const Record& record, const FieldDef& field) const;

protected:
    store::Connection& connection() const { return m_connection; }

private:
    friend class RecordNames;
    friend class TableStream;
    friend class RecordLookup;
    friend class AttachmentShelf;
    friend class SideCopy;
    friend Numbering numberingOf(const Reader& reader, const QString& series, int year);
    friend QString expectedNumber(const Reader& reader, const QString& series, const Numbering& numbering, QDate on);

    store::Connection& m_connection;
    const Clock& m_clock;
};

} // namespace perennial
