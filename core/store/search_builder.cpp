// Search builder: batches from one thread to two, and the tables behind FTS5 from one file to the other.
#include "core/store/search_builder.h"
#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/sqlite_fault.h"
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMutex>
#include <QQueue>
#include <QScopeGuard>
#include <QThread>
#include <QWaitCondition>
#include <atomic>
#include <sqlite3.h>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace perennial::store {
namespace {

constexpr qsizetype batchBytes = 256 * 1024;
constexpr qsizetype batchesWaiting = 1024; // the giving thread waits when so many do
constexpr double shareOfAdding = 0.9;      // the rest is making one piece of what was added
constexpr int looksEvery = 50;             // milliseconds between two steps of progress
constexpr int waitsToEnd = 5;              // milliseconds before a long statement is asked again to stop
#ifdef Q_OS_LINUX
constexpr int niceness = 19;
#endif

// What is the same in both files but for its contents; the rest of FTS5's tables holds settings, which stay.
struct Part {
    const char* suffix;
    const char* columns;
    bool isKeyed; // by term within a segment, else by number
};
constexpr Part parts[] = {{"_data", "id, block", false}, {"_idx", "segid, term, pgno", true}};

// The tables behind FTS5 are closed to all but itself; open for as long as this lives.
class OpenShadows {
public:
    explicit OpenShadows(Connection& connection) : m_handle(connection.handle()) { setDefensive(0); }
    ~OpenShadows() { setDefensive(1); }
    OpenShadows(const OpenShadows&) = delete;
    OpenShadows& operator=(const OpenShadows&) = delete;

private:
    void setDefensive(int on) { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, on, nullptr); }
    sqlite3* m_handle;
};

void copyPart(Connection& from, Connection& to, const QByteArray& table, const Part& part)
{
    const QByteArray name = table + part.suffix;
    Statement rows = from.statement(QByteArray("SELECT ") + part.columns + " FROM " + name + " ORDER BY 1, 2");
    Statement write = to.statement("INSERT OR REPLACE INTO " + name + "(" + part.columns + ") VALUES(?, ?" +
                                   (part.isKeyed ? ", ?)" : ")"));
    while (rows.step()) {
        const QByteArray bytes = rows.blob(1);
        write.bind(1, rows.integer(0)).bindBlob(2, bytes);
        if (part.isKeyed)
            write.bind(3, rows.integer(2));
        write.run();
    }
}

void commitAll(Connection& connection, const std::function<void()>& commit, const std::function<void()>& work)
{
    connection.begin();
    try {
        work();
        commit();
    } catch (...) {
        connection.rollback();
        throw;
    }
}

} // namespace

// One of the two tables, made by a thread of its own that lends it until it is no longer needed.
class SearchBuilder::Table {
public:
    using Given = std::shared_ptr<const Batch>;

    explicit Table(const char* name) : m_name(name), m_thread(QThread::create([this] { run(); }))
    {
        m_thread->start();
        if (!m_thread->isRunning() && !m_thread->isFinished())
            m_fault = std::make_unique<Error>(faultOfCode(SQLITE_NOMEM, {}));
    }

    ~Table()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_over = true;
            m_moved.wakeAll();
        }
        while (!m_thread->wait(waitsToEnd)) {
            const QMutexLocker lock(&m_mutex);
            if (m_index) // it may be in the middle of a long statement
                sqlite3_interrupt(m_index->handle());
        }
    }

    // Waits while much is waiting. Null: there is no more.
    void give(const Given& batch)
    {
        const QMutexLocker lock(&m_mutex);
        while (batch && m_waiting.size() >= batchesWaiting && !m_fault)
            m_moved.wait(&m_mutex);
        m_given += batch ? batch->texts.size() : 0;
        if (!m_fault)
            m_waiting.enqueue(batch);
        m_moved.wakeAll();
    }

    double share() const
    {
        const QMutexLocker lock(&m_mutex);
        if (m_isBuilt)
            return 1;
        return m_taken == m_given ? shareOfAdding : shareOfAdding * double(m_taken) / double(m_given);
    }

    bool waitUntil(const QDeadlineTimer& deadline)
    {
        const QMutexLocker lock(&m_mutex);
        while (!m_isBuilt && !m_fault && m_moved.wait(&m_mutex, deadline)) {
        }
        if (m_fault)
            throw Error(*m_fault);
        return m_isBuilt;
    }

    void putInto(Connection& connection)
    {
        connection.run("INSERT INTO " + m_name + "(" + m_name + ") VALUES('delete-all')");
        for (const Part& part : parts)
            copyPart(*m_index, connection, m_name, part);
    }

private:
    void run()
    {
#ifdef Q_OS_LINUX
        ::setpriority(PRIO_PROCESS, 0, niceness); // there: of this thread; whoever gives the entries is waited for
#endif
        try {
            Connection index(QStringLiteral(":memory:"), Connection::Access::Write, 0, true);
            lend(&index);
            const auto takeBack = qScopeGuard([this] { lend(nullptr); });
            fill(index);
            QMutexLocker lock(&m_mutex);
            m_isBuilt = !m_over;
            m_moved.wakeAll();
            while (!m_over)
                m_moved.wait(&m_mutex);
        } catch (const Error& error) {
            const QMutexLocker lock(&m_mutex);
            m_fault = std::make_unique<Error>(error);
            m_waiting.clear();
            m_moved.wakeAll();
        }
    }

    void lend(Connection* index)
    {
        const QMutexLocker lock(&m_mutex);
        m_index = index;
    }

    void fill(Connection& index)
    {
        index.run("PRAGMA journal_mode=OFF; PRAGMA secure_delete=OFF");
        for (const QByteArray& table : createSearchTables())
            index.run(table);
        prepareSearch(index);
        index.run("BEGIN");
        {
            const QByteArray into = "INSERT INTO " + m_name + "(";
            Statement add = index.statement(into + "rowid, sort_key, search) VALUES(?, ?, ?)");
            Statement remove = index.statement(into + m_name + ", rowid, sort_key, search) VALUES('delete', ?, ?, ?)");
            while (const Given batch = next())
                apply(*batch, add, remove);
        }
        if (m_over)
            return;
        index.run("COMMIT"); // all of it into pieces
        joinSearch(index);
    }

    static void apply(const Batch& batch, Statement& add, Statement& remove)
    {
        QByteArrayView rest = batch.texts;
        for (const Entry& entry : batch.entries) {
            const QByteArrayView sortKey = rest.first(entry.sortKey);
            const QByteArrayView search = rest.sliced(entry.sortKey, entry.search);
            rest = rest.sliced(entry.sortKey + entry.search);
            (entry.isRemoval ? remove : add).bind(1, entry.id).bind(2, sortKey).bind(3, search).run();
        }
    }

    // Null: there is no more, or nobody waits for it any longer.
    Given next()
    {
        QMutexLocker lock(&m_mutex);
        while (m_waiting.isEmpty() && !m_over)
            m_moved.wait(&m_mutex);
        if (m_over)
            return nullptr;
        m_moved.wakeAll();
        const Given batch = m_waiting.dequeue();
        m_taken += batch ? batch->texts.size() : 0;
        return batch;
    }

    const QByteArray m_name;
    std::atomic<bool> m_over{false}; // nobody waits for it any longer
    mutable QMutex m_mutex;          // for all that follows
    QWaitCondition m_moved;
    QQueue<Given> m_waiting;
    qint64 m_given = 0, m_taken = 0; // bytes
    Connection* m_index = nullptr;   // of the thread; lent once it is built
    bool m_isBuilt = false;
    std::unique_ptr<Error> m_fault;
    std::unique_ptr<QThread> m_thread;
};

SearchBuilder::SearchBuilder()
{
    for (const char* table : indexTables)
        m_tables.push_back(std::make_unique<Table>(table));
}

SearchBuilder::~SearchBuilder() = default;

void SearchBuilder::add(Id id, QByteArrayView sortKey, QByteArrayView search)
{
    append({id, sortKey.size(), search.size(), false}, sortKey, search);
}

void SearchBuilder::remove(Id id, QByteArrayView sortKey, QByteArrayView search)
{
    append({id, sortKey.size(), search.size(), true}, sortKey, search);
}

void SearchBuilder::append(const Entry& entry, QByteArrayView sortKey, QByteArrayView search)
{
    m_open.texts.append(sortKey).append(search);
    m_open.entries.append(entry);
    if (m_open.texts.size() >= batchBytes && !m_isHolding)
        send();
}

void SearchBuilder::send()
{
    if (m_open.entries.isEmpty())
        return;
    const auto batch = std::make_shared<const Batch>(std::exchange(m_open, {}));
    for (const std::unique_ptr<Table>& table : m_tables)
        table->give(batch);
}

void SearchBuilder::hold()
{
    send();
    m_isHolding = true;
}

void SearchBuilder::discard()
{
    m_open = {};
    m_isHolding = false;
}

void SearchBuilder::close()
{
    send();
    for (const std::unique_ptr<Table>& table : m_tables)
        table->give(nullptr);
}

double SearchBuilder::share() const
{
    double least = 1;
    for (const std::unique_ptr<Table>& table : m_tables)
        least = qMin(least, table->share());
    return least;
}

bool SearchBuilder::waitFor(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    bool all = true;
    for (const std::unique_ptr<Table>& table : m_tables)
        all = table->waitUntil(deadline) && all;
    return all;
}

void SearchBuilder::putInto(Connection& connection)
{
    // What FTS5 has in mind of the former index goes to the file now, not at the commit over the new one.
    connection.run("SAVEPOINT former_search; RELEASE former_search");
    {
        const OpenShadows open(connection);
        for (const std::unique_ptr<Table>& table : m_tables)
            table->putInto(connection);
        // Newer libraries still think of the emptied index, and would write that over this one: taking back nothing
        // makes them read it anew.
        connection.run("SAVEPOINT new_search; ROLLBACK TO new_search; RELEASE new_search");
    }
    m_tables.clear();
}

std::unique_ptr<SearchBuilder> beginSearch(Connection& connection)
{
    connection.keepFewPages(); // read once from end to end
    const auto usual = qScopeGuard([&connection] { connection.keepUsualPages(); });
    auto builder = std::make_unique<SearchBuilder>();
    Statement rows = connection.statement("SELECT id, sort_key, search FROM searchable");
    while (rows.step())
        builder->add(rows.integer(0), rows.utf8(1), rows.utf8(2));
    return builder;
}

void finishSearch(Connection& connection, std::unique_ptr<SearchBuilder> begun,
                  const std::function<bool(double)>& progress, const std::function<void()>& commit)
{
    const std::unique_ptr<SearchBuilder> builder = begun ? std::move(begun) : beginSearch(connection);
    builder->close();
    commitAll(connection, commit, [&connection] { makeKeyIndexes(connection); }); // while the rest is made
    while (!builder->waitFor(looksEvery)) {
        if (progress && !progress(builder->share()))
            throw Error{Fault::Cancelled, QCoreApplication::translate(
                                              "Store", "The search index was not finished; it will be another time.")};
    }
    commitAll(connection, commit, [&] {
        builder->putInto(connection);
        setSearchBehind(connection, false);
    });
}

} // namespace perennial::store
