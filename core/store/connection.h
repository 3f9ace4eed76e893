// Connection: one open SQLite file, its prepared statements and its transaction. Used by one thread at a time.
#pragma once
#include "core/base/held_files.h"
#include "core/catalog/catalog.h"
#include "core/store/statement.h"
#include <QByteArray>
#include <QHash>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace perennial::store {

class CommitRecord;
class ComputedFields;

class Connection {
public:
    // Salvage: for a private copy of a damaged file; goes on where SQLite would rather stop.
    enum class Access { Write, Read, Salvage };

    // Opens the file with the house's limits and pragmas; never creates one unless `create` is set.
    // Does not look at what is inside: see file_gate.h. Throws Error.
    Connection(const QString& path, Access access, int patienceMs, bool create = false);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // Uses the connection on a thread of its own, for the connection's owner, who lends it. Called by the owner; on the
    // borrower's own thread none of these does anything.
    class Borrower {
    public:
        virtual ~Borrower() = default;
        virtual void pause() noexcept = 0;   // until nothing of what it was given is being written
        virtual void settle() = 0;           // all it was given is written; throws Error, the first that went wrong
        virtual void discard() noexcept = 0; // forgets what it was given
    };
    void lend(Borrower* borrower) { m_borrower = borrower; } // null: no longer
    // Before anything is done with what was prepared earlier: nobody else is using the connection now.
    void own() const noexcept
    {
        if (m_borrower)
            m_borrower->pause();
    }

    const QString& path() const { return m_path; }
    Access access() const { return m_access; }
    int patience() const { return m_patience; } // milliseconds
    sqlite3* handle() const
    {
        own();
        return m_handle;
    }

    // A statement from the cache, prepared on first use. The same text may be borrowed several times at once.
    Statement statement(const QByteArray& sql);
    // A text that `make` writes once for each catalog: statements over all fields of an entity are long.
    const QByteArray& keptText(const QString& name, const std::function<QByteArray()>& make);
    // Runs text of several statements (schema, pragmas); nothing is returned.
    void run(const QByteArray& sql);
    qint64 integer(const QByteArray& sql); // first column of the first row, 0 without one
    QString text(const QByteArray& sql);

    void begin(); // BEGIN IMMEDIATE: the writer is decided at once
    // Closes the connection when the disk failed to take the commit: what it still knows must not be trusted.
    void commit();
    void rollback(); // does nothing outside of a transaction
    // Runs once the running transaction is committed; forgotten when it is rolled back.
    void afterCommit(std::function<void()> work) { m_afterCommit = std::move(work); }
    bool inTransaction() const;
    // Whoever reads between them sees one state of the file and locks it once, not for every statement. Inside of a
    // transaction, also another one of these, and where a reader would keep others from writing (a file without a
    // write-ahead log), beginReading() does nothing and returns false: there is nothing to end.
    bool beginReading();
    void endReading();
    int changes() const; // rows changed by the latest statement
    // How much of the file is kept in memory: little for whoever reads all of it once from end to end, until the usual
    // is asked for again. Neither does anything once the connection is closed.
    void keepFewPages() noexcept;
    void keepUsualPages() noexcept;

    // The entities of this file, its own fields and stages included.
    const CatalogPtr& catalog() const { return m_catalog; }
    void setCatalog(CatalogPtr catalog);
    // The number under which this copy of the file draws ids, from file_state.
    quint32 replica() const { return m_replica; }
    void setReplica(quint32 replica) { m_replica = replica; }

    // What this machine remembers of the operations committed here.
    CommitRecord& commitRecord();
    // The fields that stand in no column.
    ComputedFields& computed() const { return *m_computed; }

    void forgetStatements();
    // Closes for good; after a failed sync the connection must not be used again.
    void close();

private:
    struct Cached {
        sqlite3_stmt* statement = nullptr;
        bool busy = false;
    };

    // What was given to a borrower is seen by whatever its owner does next.
    void settle()
    {
        if (m_borrower)
            m_borrower->settle();
    }
    void open(bool create);
    void configure();
    sqlite3_stmt* prepare(const QByteArray& sql);
    void keepPages(int kibibytes) noexcept;

    QString m_path;
    QString m_name; // Qt's name of the connection
    Access m_access;
    int m_patience;
    std::optional<HeldFile> m_held;
    sqlite3* m_handle = nullptr;
    quint32 m_replica = 0;
    Borrower* m_borrower = nullptr;
    std::optional<bool> m_hasLog; // as of the first reading
    CatalogPtr m_catalog;
    std::unique_ptr<ComputedFields> m_computed;
    std::unique_ptr<CommitRecord> m_commitRecord;
    std::function<void()> m_afterCommit;
    QHash<QByteArray, QVector<std::shared_ptr<Cached>>> m_cache;
    QHash<QString, QByteArray> m_texts;
};

} // namespace perennial::store
